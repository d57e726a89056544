import type { HistorySubject } from '../../src/access/words.js';
import { Account } from '../../src/accounts/account.entity.js';
import { AuditEntry } from '../../src/audit/audit-entry.entity.js';
import { changesBetween, recordHistory } from '../../src/history/history.js';
import { sealContent } from '../../src/messages/content.js';
import { Message } from '../../src/messages/message.entity.js';
import { Pass } from '../../src/passes/pass.entity.js';
import { newId } from '../../src/shared/ids.js';
import type { TestApp } from './app.js';
import type { SecretApplications } from './secret-applications.js';
import type { SecretCompany, SecretPasses } from './secret-company.js';
import type { Secrets } from './secrets.js';

/** One record of each kind that has a history. */
export type Records = Readonly<Record<HistorySubject, string>>;

/**
 * Gives each record of company B a history that contains every secret, and audits that a reviewer read the ID number of
 * its person and of its pass.
 */
export async function buildSecretHistory(
  app: TestApp,
  secrets: Secrets,
  company: SecretCompany,
  passes: SecretPasses,
  applications: SecretApplications,
): Promise<Records> {
  const em = app.services.orm.em.fork();
  const now = app.clock.now();
  const { personId } = company;
  const { id: passId } = await em.findOneOrFail(Pass, { number: passes.singleEntry });
  const records = {
    COMPANY: company.id,
    ACCOUNT: company.accountId,
    PERSON: personId,
    PASS: passId,
    APPLICATION: applications.singleEntryId,
    GATE: newId(),
    MESSAGE: await buildRefusedMail(app, secrets),
    FEE_RULE: newId(),
  };
  const { companyPhone, companyFax, companyAddress, responsiblePerson, accountName, rejection: reason } = secrets;
  const { accountPerson: personName, accountMobile, accountEmail: email } = secrets;
  const { name, englishName, idNumber, mobile } = secrets;
  const of = (subject: HistorySubject) => ({ subject, subjectId: records[subject] });
  const companyChanges = changesBetween(
    {},
    { companyPhone, companyFax, companyAddress, responsiblePerson, accountName },
  );
  const account = changesBetween({}, { personName, email, mobile: accountMobile, accountName });
  const person = changesBetween({}, { name, englishName, idNumber, mobile });
  const author = { services: app.services, now, accountId: records.ACCOUNT };
  await recordHistory(em, author, [
    { ...of('COMPANY'), action: 'CHANGED', changes: companyChanges },
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
  const gaveUp = { ...of('MESSAGE'), action: 'GIVEN_UP', changes: changesBetween({}, { failure: '550' }) } as const;
  const planned = { ...of('FEE_RULE'), action: 'CREATED', changes: changesBetween({}, { amount: '130' }) } as const;
  await recordHistory(em, { ...author, accountId: null }, [made, gaveUp, planned]);
  const { id: accountId } = await em.findOneOrFail(Account, { accountName: 'reviewer-kl' });
  const read = { at: now, accountId, action: 'ID_NUMBER_READ' } as const;
  await em.insertMany(AuditEntry, [
    { ...read, operation: 'Inspect', subjectId: passId },
    { ...read, operation: 'Scan', subjectId: personId },
  ]);
  return records;
}

/** A mail to an account of the company that its gateway refused. */
async function buildRefusedMail(app: TestApp, { accountEmail: to, name: text }: Secrets): Promise<string> {
  const id = newId();
  const now = app.clock.now();
  const mail = { to, language: 'EN', subject: 'Subject', text, html: text };
  const content = sealContent(app.services.vault, id, mail);
  const facts = { channel: 'EMAIL', template: 'accountNames', createdAt: now, refusedAt: now, attempts: 1 } as const;
  await app.services.orm.em.fork().insert(Message, { id, ...facts, content, failure: 'EENVELOPE 550' });
  return id;
}
