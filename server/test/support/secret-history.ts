import type { HistorySubject } from '../../src/access/words.js';
import { Account } from '../../src/accounts/account.entity.js';
import { AuditEntry } from '../../src/audit/audit-entry.entity.js';
import { changesBetween, recordHistory } from '../../src/history/history.js';
import { Pass } from '../../src/passes/pass.entity.js';
import { newId } from '../../src/shared/ids.js';
import type { TestApp } from './app.js';
import type { Secrets } from './world.js';

/** One record of each kind that has a history. */
export type Records = Readonly<Record<HistorySubject, string>>;

interface Owned {
  readonly id: string;
  readonly accountId: string;
  readonly personId: string;
  readonly applicationId: string;
  readonly passNumber: string;
}

/** Gives company B's records a history with every secret in it, and lets a reviewer have read its holder's number. */
export async function buildSecretHistory(app: TestApp, secrets: Secrets, owned: Owned): Promise<Records> {
  const em = app.services.orm.em.fork();
  const now = app.clock.now();
  const { personId, applicationId } = owned;
  const { id: passId } = await em.findOneOrFail(Pass, { number: owned.passNumber });
  const records = {
    COMPANY: owned.id,
    ACCOUNT: owned.accountId,
    PERSON: personId,
    PASS: passId,
    APPLICATION: applicationId,
    GATE: newId(),
  };
  const { companyPhone, companyFax, companyAddress, responsiblePerson, accountName, rejection: reason } = secrets;
  const { accountPerson: personName, accountMobile, accountEmail: email } = secrets;
  const { name, englishName, idNumber, mobile } = secrets;
  const of = (subject: HistorySubject) => ({ subject, subjectId: records[subject] });
  const company = changesBetween({}, { companyPhone, companyFax, companyAddress, responsiblePerson, accountName });
  const account = changesBetween({}, { personName, email, mobile: accountMobile, accountName });
  const person = changesBetween({}, { name, englishName, idNumber, mobile });
  const author = { services: app.services, now, accountId: records.ACCOUNT };
  await recordHistory(em, author, [
    { ...of('COMPANY'), action: 'CHANGED', changes: company },
    { ...of('COMPANY'), action: 'CERTIFICATE_REJECTED', reason },
    { ...of('COMPANY'), action: 'SPOT_CHECK_FAILED', reason },
    { ...of('ACCOUNT'), action: 'CHANGED', changes: account },
    { ...of('ACCOUNT'), action: 'REJECTED', reason },
    {
      ...of('PERSON'),
      action: 'CHANGED',
      changes: person.map(({ field, after }) => ({ field, before: after, after: null })),
    },
    { ...of('PASS'), action: 'SPOT_CHECK_FAILED', reason },
    { ...of('APPLICATION'), action: 'SUBMITTED' },
  ]);
  const made = { ...of('GATE'), action: 'CREATED', changes: changesBetween({}, { gateCode: 'KL-E1' }) } as const;
  await recordHistory(em, { ...author, accountId: null }, [made]);
  const { id: accountId } = await em.findOneOrFail(Account, { accountName: 'reviewer-kl' });
  const read = { at: now, accountId, action: 'ID_NUMBER_READ' } as const;
  await em.insertMany(AuditEntry, [
    { ...read, operation: 'Inspect', subjectId: passId },
    { ...read, operation: 'Scan', subjectId: personId },
  ]);
  return records;
}
