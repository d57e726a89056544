import { currentCompany } from '../access/visibility.js';
import { Account } from '../accounts/account.entity.js';
import { Certificate } from '../certificates/certificate.entity.js';
import type { RequestContext } from '../context.js';
import { decide, type ReviewedVersion, reviewReason } from '../decisions/review.js';
import { WorkClaim } from '../decisions/work-claim.entity.js';
import { authorOf, recordHistory } from '../history/history.js';
import { queueMail } from '../messages/email/queue-mail.js';
import { Registration } from '../registrations/registration.entity.js';
import { registrationRejected } from '../registrations/registration.letters.js';
import { build } from '../shared/build.js';
import { ErrorCode, refuse } from '../shared/errors.js';
import { isId } from '../shared/ids.js';
import { integer, text, timestamp, uuid } from '../shared/rows.js';
import { type Database, instant, type Sql, sql, transactionDatabase } from '../shared/sql.js';
import { CompanyRegistrationType } from './company-account.type.js';

/** More are not listed at once; those that wait longest come first. */
const MOST = 100;

const Row = {
  id: uuid,
  accountName: text,
  personName: text,
  email: text,
  submittedAt: timestamp,
  version: integer,
};

/** The registrations under the number of the current company that wait for review, longest waiting first (R-REG-3). */
export async function companyRegistrations(context: RequestContext): Promise<CompanyRegistrationType[]> {
  const rows = await open(context.database, currentCompany(context.viewer), sql`true`);
  return rows.map((row) => build(CompanyRegistrationType, { ...row, submittedAt: instant(row.submittedAt) }));
}

function open(database: Database, companyId: string, condition: Sql) {
  return database.rows(
    Row,
    sql`select r.id, t.account_name as "accountName", t.person_name as "personName", t.email, r.submitted_at as "submittedAt",
        r.version
      from registration r join account t on t.id = r.account_id
      join company c on c.organisation_kind = r.organisation_kind and c.organisation_number = r.organisation_number
      where c.id = ${companyId} and r.decision is null and ${condition}
      order by r.submitted_at, r.id limit ${MOST}`,
  );
}

/**
 * An administrator of the company refuses a registration under its number, with a reason that is mailed; the name becomes free
 * (R-REG-3, R-REG-4). Refuses at `reason`, with NOT_FOUND also for the registrations of others, ALREADY_DECIDED, CONFLICT.
 */
export async function refuseRegistration(
  context: RequestContext,
  { id, version, reason: typed }: ReviewedVersion & { readonly reason: string },
): Promise<void> {
  const { em, services, now, signedIn } = context;
  const companyId = currentCompany(context.viewer);
  const reason = reviewReason(typed);
  await em.transactional(async (tx) => {
    const ofCompany = sql`select r.id from registration r
      join company c on c.organisation_kind = r.organisation_kind and c.organisation_number = r.organisation_number
      where r.id = ${id} and c.id = ${companyId} and (r.decision is null or r.decided_by_id in (
        select o.id from account o where o.company_id = c.id))`;
    if (!isId(id) || (await transactionDatabase(tx).change(ofCompany)) === 0) refuse(ErrorCode.NOT_FOUND);
    const decided = { decision: 'REJECTED', reason, decidedAt: now, decidedById: signedIn.accountId } as const;
    const registration = await decide(tx, Registration, { id, version }, decided);
    const account = await tx.findOneOrFail(Account, registration.accountId);
    Object.assign(account, { rejectedAt: now, accountNameKey: null });
    await tx.nativeUpdate(Certificate, { registrationId: id, decision: null }, { withdrawnAt: now });
    await tx.nativeDelete(WorkClaim, { subjectId: id });
    await tx.flush();
    await queueMail(tx, services, registrationRejected.to(account, { reason }), now);
    const rejected = { subject: 'ACCOUNT', subjectId: account.id, action: 'REJECTED', reason } as const;
    await recordHistory(tx, authorOf(context), [rejected]);
  });
}
