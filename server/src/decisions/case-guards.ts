import type { EntityManager } from '@mikro-orm/postgresql';
import type { RequestContext } from '../context.js';
import { ErrorCode, refuse } from '../shared/errors.js';
import { text, timestamp, uuid } from '../shared/rows.js';
import { join, type Sql, sql, transactionDatabase } from '../shared/sql.js';
import { isoTaipei } from '../shared/taipei.js';

/**
 * Whether account `me` filed something: the account itself, another with the same e-mail address, or one of both
 * through a shared account. A reviewer who also works for a company must not decide on their own filing.
 * @param filedBy ids of the account that submitted it and of the general account through which a shared account did.
 */
export function filedByMe(...filedBy: readonly Sql[]): Sql {
  return sql`exists (select from account filer where filer.id in (${join(filedBy)})
    and (filer.id = me.id or filer.email_key = me.email_key))`;
}

/** What is to be decided on. */
interface Case {
  /** The account that submitted it, and the general account through which a shared account did. */
  readonly filedBy: readonly (string | null | undefined)[];
  readonly id: string;
  /** The parts of it that are claimed and decided one by one; the whole of it if there are none. */
  readonly parts?: readonly string[];
  /** The case it is part of, as a certificate is part of its registration: a claim on that covers it too. */
  readonly partOf?: string | null | undefined;
  /** Whether something is left to decide afterwards: then a claim on the case remains. */
  readonly goesOn?: boolean;
}

/**
 * Checks that the viewer may decide, and ends their claim on what is decided; a claim on the case it is part of
 * remains. Refuses with SUBMITTED_BY_VIEWER, or CLAIMED while a colleague has claimed either. To be called within the decision's
 * transaction.
 */
export async function authoriseDecision(tx: EntityManager, context: RequestContext, filed: Case): Promise<void> {
  const { accountId } = context.signedIn;
  await refuseOwnSubmission(tx, accountId, filed.filedBy);
  const own = filed.parts ?? [filed.id];
  const ids = [...own, ...(filed.partOf ? [filed.partOf] : [])];
  const database = transactionDatabase(tx);
  const [claim] = await database.rows(
    { by: text, until: timestamp },
    sql`
    select a.person_name "by", k.expires_at until from work_claim k join account a on a.id = k.account_id
    where k.subject_id = any(${ids}::uuid[]) and k.account_id <> ${accountId} and k.expires_at > ${context.now} limit 1`,
  );
  if (claim) refuse(ErrorCode.CLAIMED, undefined, { by: claim.by, until: isoTaipei(new Date(claim.until)) });
  if (!filed.goesOn) await database.change(sql`delete from work_claim where subject_id = any(${own}::uuid[])`);
}

/** Reviewers must not decide on what they filed themselves. Refuses with SUBMITTED_BY_VIEWER. */
export async function refuseOwnSubmission(
  tx: EntityManager,
  accountId: string,
  filedBy: Case['filedBy'],
): Promise<void> {
  const filers = filedBy.map((id) => sql`${id ?? null}::uuid`);
  const own = await transactionDatabase(tx).rows(
    { id: uuid },
    sql`
    select me.id from account me where me.id = ${accountId} and ${filedByMe(...filers)}`,
  );
  if (own.length > 0) refuse(ErrorCode.SUBMITTED_BY_VIEWER);
}
