import * as v from 'valibot';
import type { RequestContext } from '../../context.js';
import { ErrorCode, found, refuse } from '../../shared/errors.js';
import { isId, newId } from '../../shared/ids.js';
import { lockRow } from '../../shared/row-locks.js';
import { integer } from '../../shared/rows.js';
import { sql, transactionDatabase } from '../../shared/sql.js';
import { check, optionalText, requiredText } from '../../shared/validation.js';
import type { WorkViewInput } from './work-view.input.js';
import { workViews } from './work-view.queries.js';
import type { WorkViewType } from './work-view.type.js';

const MAX_VIEWS = 30;

const shape = v.object({ name: requiredText(40), query: optionalText(500) });

/** Saves a view, in place of the viewer's own of that name. Refuses with REQUIRED, TOO_LONG, INVALID at its fields, TOO_MANY. */
export async function saveWorkView(context: RequestContext, input: WorkViewInput): Promise<WorkViewType> {
  const { name, query } = check(shape, { name: input.name, query: input.query });
  const { now } = context;
  const { accountId } = context.signedIn;
  await context.em.transactional(async (tx) => {
    // Of two saved at once the second counts the first, and takes its place as the default.
    await lockRow(tx, 'account', accountId);
    const database = transactionDatabase(tx);
    const [others] = await database.rows(
      { count: integer },
      sql`select count(*)::int "count" from work_view where account_id = ${accountId} and name <> ${name}`,
    );
    if ((others?.count ?? 0) >= MAX_VIEWS) refuse(ErrorCode.TOO_MANY, undefined, { limit: MAX_VIEWS });
    if (input.isDefault)
      await database.change(sql`update work_view set is_default = false where account_id = ${accountId}`);
    await database.change(sql`insert into work_view (id, account_id, name, query, shared, is_default, saved_at)
      values (${newId()}, ${accountId}, ${name}, ${query ?? ''}, ${input.shared}, ${input.isDefault}, ${now})
      on conflict (account_id, name) do update set query = excluded.query, shared = excluded.shared,
        is_default = excluded.is_default, saved_at = excluded.saved_at`);
  });
  return found((await workViews(context)).find((view) => view.mine && view.name === name));
}

/** Deletes a view of the viewer. Refuses with NOT_FOUND, also for those of colleagues. */
export async function deleteWorkView({ services, signedIn }: RequestContext, id: string): Promise<void> {
  const deleted = isId(id)
    ? await services.database.change(sql`delete from work_view where id = ${id} and account_id = ${signedIn.accountId}`)
    : 0;
  if (deleted === 0) refuse(ErrorCode.NOT_FOUND);
}
