import type { ItemDecision } from '../applications/decisions/item-decision.js';
import type { RequestContext } from '../context.js';
import { build } from '../shared/build.js';
import { ErrorCode, refuse } from '../shared/errors.js';
import { isId } from '../shared/ids.js';
import { json } from '../shared/rows.js';
import { sql } from '../shared/sql.js';
import { DraftedDecisionType } from './decision-draft.type.js';
import { findWork } from './work.queries.js';

const MAX_DECISIONS = 100;
/** Longer than any reason may be. */
const MAX_TEXT = 2_000;

/**
 * Stores what the viewer has chosen so far in place of what was stored before; nothing chosen deletes it. Nothing but its
 * size is checked. Refuses with NOT_FOUND unless the application waits for the viewer, TOO_MANY, TOO_LONG.
 */
export async function saveDecisionDraft(
  context: RequestContext,
  id: string,
  decisions: readonly ItemDecision[],
): Promise<void> {
  if (decisions.length > MAX_DECISIONS) refuse(ErrorCode.TOO_MANY, 'decisions', { limit: MAX_DECISIONS });
  const long = decisions.findIndex(({ reason }) => (reason?.length ?? 0) > MAX_TEXT);
  if (long >= 0) refuse(ErrorCode.TOO_LONG, `decisions.${long}.reason`, { limit: MAX_TEXT });
  const open = await findWork(context, id);
  if (open?.kind !== 'APPLICATION') refuse(ErrorCode.NOT_FOUND);
  const { now, services, signedIn } = context;
  const mine = sql`application_id = ${id} and account_id = ${signedIn.accountId}`;
  await services.database.change(
    decisions.length === 0
      ? sql`delete from decision_draft where ${mine}`
      : sql`insert into decision_draft (application_id, account_id, decisions, saved_at)
          values (${id}, ${signedIn.accountId}, ${JSON.stringify(decisions)}::jsonb, ${now})
          on conflict (application_id, account_id) do update set decisions = excluded.decisions, saved_at = excluded.saved_at`,
  );
}

/** What the viewer has chosen for items of an application and not sent yet. */
export async function decisionDraft(
  { services, signedIn }: RequestContext,
  applicationId: string,
): Promise<DraftedDecisionType[]> {
  const [row] = isId(applicationId)
    ? await services.database.rows(
        { decisions: json<readonly ItemDecision[]>() },
        sql`select d.decisions from decision_draft d
          where d.application_id = ${applicationId} and d.account_id = ${signedIn.accountId}`,
      )
    : [];
  return (row?.decisions ?? []).map(({ itemId, action, reason = null, grantedPasses = null }) =>
    build(DraftedDecisionType, { itemId, action, reason, grantedPasses }),
  );
}
