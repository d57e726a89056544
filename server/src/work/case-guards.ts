import type { EntityManager } from '@mikro-orm/postgresql';
import type { RequestContext } from '../context.js';
import { ErrorCode, refuse } from '../shared/errors.js';
import { raw, sql, transactionDatabase } from '../shared/sql.js';
import { isoTaipei } from '../shared/taipei.js';

/**
 * Whether accounts `me` and `filer` are one person: the same account, or the same e-mail address. Somebody who reviews by
 * day and files for a company by night does not decide on their own filing.
 */
export const SAME_PERSON = raw('(me.id = filer.id or me.email_key = filer.email_key)');

/** What somebody is about to decide on. */
interface Case {
  /** Who filed it. */
  readonly filedById: string;
  /** Under which ids colleagues may have claimed it. */
  readonly claimedAs: readonly (string | null | undefined)[];
}

/**
 * Lets a decision through, and ends the claim on its case. Refuses with OWN_FILING, or CLAIMED while a colleague works on
 * it. To be called within the decision's transaction.
 */
export async function enterCase(tx: EntityManager, context: RequestContext, filed: Case): Promise<void> {
  const { accountId } = context.signedIn;
  await refuseOwnFiling(tx, accountId, filed.filedById);
  const ids = filed.claimedAs.filter((id) => id != null);
  const database = transactionDatabase(tx);
  const [claim] = await database.rows<{ by: string; until: string }>(sql`
    select a.person_name "by", k.expires_at until from work_claim k join account a on a.id = k.account_id
    where k.subject_id = any(${ids}::uuid[]) and k.account_id <> ${accountId} and k.expires_at > ${context.now} limit 1`);
  if (claim) refuse(ErrorCode.CLAIMED, undefined, { by: claim.by, until: isoTaipei(new Date(claim.until)) });
  await database.change(sql`delete from work_claim where subject_id = any(${ids}::uuid[])`);
}

/** Nobody decides on what they filed themselves. Refuses with OWN_FILING. */
export async function refuseOwnFiling(tx: EntityManager, accountId: string, filedById: string): Promise<void> {
  const own = await transactionDatabase(tx).rows(sql`
    select me.id from account me, account filer where me.id = ${accountId} and filer.id = ${filedById} and ${SAME_PERSON}`);
  if (own.length > 0) refuse(ErrorCode.OWN_FILING);
}
