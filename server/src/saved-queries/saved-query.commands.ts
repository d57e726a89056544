import { parse } from 'graphql';
import * as v from 'valibot';
import type { RequestContext } from '../context.js';
import { ErrorCode, found, refuse } from '../shared/errors.js';
import { isId, newId } from '../shared/ids.js';
import { lockRow } from '../shared/row-locks.js';
import { integer } from '../shared/rows.js';
import { type Sql, sql, transactionDatabase } from '../shared/sql.js';
import { isLongerThan, isVisible, unfinishedText } from '../shared/text.js';
import { check, requiredText } from '../shared/validation.js';
import type { SavedQueryInput } from './saved-query.input.js';
import { savedQueries } from './saved-query.queries.js';
import type { SavedQueryType } from './saved-query.type.js';

/** Of one account. */
const MAX_QUERIES = 100;
const MAX_DOCUMENT = 4_000;
const MAX_VARIABLES = 2_000;
const MAX_TOKENS = 2_000;

/** Several lines, whose ends and spaces stay as they are. */
const linesOf = (max: number) =>
  v.pipe(
    v.string(),
    v.transform(unfinishedText),
    v.check((text) => isVisible(text), ErrorCode.REQUIRED),
    v.check((text) => !isLongerThan(text, max), ErrorCode.TOO_LONG),
  );

const shape = v.object({
  name: requiredText(80),
  document: v.pipe(linesOf(MAX_DOCUMENT), v.check(isDocument, ErrorCode.INVALID)),
  variables: v.pipe(linesOf(MAX_VARIABLES), v.check(isObject, ErrorCode.INVALID)),
});

function isDocument(text: string): boolean {
  try {
    return parse(text, { maxTokens: MAX_TOKENS, noLocation: true }).definitions.length > 0;
  } catch {
    return false;
  }
}

function isObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

/** Saves a document, in place of the viewer's own of that name. Refuses with REQUIRED, TOO_LONG, INVALID at its fields, TOO_MANY. */
export async function saveQuery(context: RequestContext, input: SavedQueryInput): Promise<SavedQueryType> {
  const { name, document, variables } = check(shape, { ...input, variables: input.variables.trim() || '{}' });
  const { accountId } = context.signedIn;
  await context.em.transactional(async (tx) => {
    // Of two saved at once the second counts the first.
    await lockRow(tx, 'account', accountId);
    const database = transactionDatabase(tx);
    const [others] = await database.rows(
      { count: integer },
      sql`select count(*)::int "count" from saved_query where account_id = ${accountId} and name <> ${name}`,
    );
    if ((others?.count ?? 0) >= MAX_QUERIES) refuse(ErrorCode.TOO_MANY, undefined, { limit: MAX_QUERIES });
    await database.change(sql`insert into saved_query (id, account_id, name, document, variables, shared, saved_at)
      values (${newId()}, ${accountId}, ${name}, ${document}, ${variables}, ${input.shared}, ${context.now})
      on conflict (account_id, name) do update set document = excluded.document, variables = excluded.variables,
        shared = excluded.shared, saved_at = excluded.saved_at`);
  });
  return found((await savedQueries(context)).find((saved) => saved.mine && saved.name === name));
}

/** Deletes a document of the viewer. Refuses with NOT_FOUND, also for those of colleagues. */
export async function deleteSavedQuery({ services, signedIn }: RequestContext, id: string): Promise<void> {
  const deleted = isId(id)
    ? await services.database.change(
        sql`delete from saved_query where id = ${id} and account_id = ${signedIn.accountId}`,
      )
    : 0;
  if (deleted === 0) refuse(ErrorCode.NOT_FOUND);
}

/** What goes with an account that ends. */
export const deleteAllSaved = (accountId: string): Sql => sql`delete from saved_query where account_id = ${accountId}`;
