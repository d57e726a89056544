import type { RequestContext } from '../context.js';
import { claimedParts } from '../decisions/claimed-part.js';
import type { WorkClaimType } from '../decisions/work-claim.type.js';
import { ErrorCode, refuse } from '../shared/errors.js';
import { isId } from '../shared/ids.js';
import { sql } from '../shared/sql.js';
import { isoTaipei } from '../shared/taipei.js';
import { findWork } from './work.queries.js';
import type { WorkItemType } from './work.type.js';

const CLAIM_MS = 10 * 60_000;

/**
 * Claims a case, or renews the claim; with `takeOver` also if a colleague has claimed it. Of two concurrent calls one
 * succeeds. Refuses with NOT_FOUND unless the case is open, SUBMITTED_BY_VIEWER, CLAIMED.
 */
export async function claimWork(context: RequestContext, id: string, takeOver: boolean): Promise<WorkItemType> {
  const { now, services, signedIn } = context;
  const open = await findWork(context, id);
  if (!open) refuse(ErrorCode.NOT_FOUND);
  if (open.submittedByViewer) refuse(ErrorCode.SUBMITTED_BY_VIEWER);
  // What a colleague has decided on cannot be taken over in the seconds until it takes effect.
  if (open.takesEffectAt && open.claim && !open.claim.mine) refuseClaimed(open.claim);
  const me = signedIn.accountId;
  const expiresAt = new Date(now.getTime() + CLAIM_MS);
  const parts = [...open.claimIds].sort();
  const claimed = await services.database.change(sql`
    insert into work_claim as k (subject_id, account_id, claimed_at, expires_at)
    select c.id, ${me}, ${now}, ${expiresAt} from unnest(${parts}::uuid[]) c (id)
    where ${takeOver}::boolean or not exists (select from work_claim o
      where o.subject_id = any(${parts}::uuid[]) and o.account_id <> ${me} and o.expires_at > ${now})
    on conflict (subject_id) do update set account_id = excluded.account_id, expires_at = excluded.expires_at,
      claimed_at = case when k.account_id = excluded.account_id and k.expires_at > excluded.claimed_at
        then k.claimed_at else excluded.claimed_at end
    where k.account_id = ${me} or k.expires_at <= ${now} or ${takeOver}::boolean`);
  const item = await findWork(context, id);
  if (!item) refuse(ErrorCode.NOT_FOUND);
  if (claimed === 0) refuseClaimed(item.claim);
  return item;
}

function refuseClaimed(claim: WorkClaimType | null): never {
  refuse(ErrorCode.CLAIMED, undefined, { by: claim?.by ?? null, until: claim ? isoTaipei(claim.until) : null });
}

/** Ends the viewer's claim on a case; does nothing if there is none, or while a decision on it is pending. */
export async function releaseWork({ services, signedIn }: RequestContext, id: string): Promise<void> {
  if (!isId(id)) return;
  await services.database.change(
    sql`delete from work_claim where subject_id = any(${claimedParts(id)}::uuid[]) and account_id = ${signedIn.accountId}
      and not exists (select from pending_decision d where d.case_id = ${id} and d.account_id = ${signedIn.accountId}
        and d.refused_at is null)`,
  );
}
