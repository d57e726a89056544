import { Account } from '../../src/accounts/account.entity.js';
import { ApplicationDraft } from '../../src/applications/drafts/draft.entity.js';
import { Certificate } from '../../src/certificates/certificate.entity.js';
import { Upload } from '../../src/files/upload.entity.js';
import { PersonGroup, PersonGroupMember } from '../../src/people/groups/person-group.entity.js';
import { Registration } from '../../src/registrations/registration.entity.js';
import { newId } from '../../src/shared/ids.js';
import { hashToken } from '../../src/shared/tokens.js';
import type { TestApp } from './app.js';
import { buildAccount, buildFile } from './build.js';
import type { SecretCompany, SecretPasses } from './secret-company.js';
import { COMPANY_NAME, type Secrets } from './secrets.js';

/** What company B sent in: a rejected registration with its certificate, an unused upload, and a draft. */
export async function buildSecretDocuments(
  app: TestApp,
  secrets: Secrets,
  company: SecretCompany,
  passes: SecretPasses,
) {
  const em = app.services.orm.em.fork();
  const now = app.clock.now();
  const decided = {
    decision: 'REJECTED',
    decidedAt: now,
    decidedById: company.accountId,
    reason: secrets.rejection,
  } as const;
  const registrant = await buildAccount(app, 'GENERAL', 'secret-registrant', { approvedAt: null });
  const { accountPerson: personName, accountMobile: mobile, accountEmail: email } = secrets;
  await em.nativeUpdate(Account, { id: registrant }, { personName, mobile, email });
  const registrationId = newId();
  const { companyPhone, companyFax, companyAddress, responsiblePerson } = secrets;
  await em.insert(Registration, {
    id: registrationId,
    accountId: registrant,
    organisationKind: 'UBN',
    organisationNumber: '10458570',
    companyName: COMPANY_NAME,
    companyPhone,
    companyFax,
    companyAddress,
    responsiblePerson,
    submittedAt: now,
    ...decided,
    version: 1,
  });
  const certificateId = newId();
  await em.insert(Certificate, {
    id: certificateId,
    fileId: await buildFile(app),
    registrationId,
    companyId: company.id,
    submittedById: company.accountId,
    submittedAt: now,
    ...decided,
    version: 1,
  });
  const uploadId = newId();
  await em.insert(Upload, {
    id: uploadId,
    tokenHash: hashToken('upload of b'),
    purpose: 'PHOTO',
    accountId: company.accountId,
    fileName: secrets.fileName,
    createdAt: now,
    expiresAt: new Date('2027-11-10T23:59:59+08:00'),
    fileId: await buildFile(app),
  });
  const draftId = newId();
  await em.insert(ApplicationDraft, {
    id: draftId,
    form: 'FOREIGN_SINGLE_ENTRY',
    companyId: company.id,
    createdById: company.accountId,
    content: {
      reason: secrets.draftReason,
      areaCodes: ['SUAO-ALL'],
      personIds: [company.personId],
      passNumbers: [passes.periodic],
      pickupPortCode: 'SUAO',
      startDay: '2026-12-01',
      term: { count: 1, unit: 'MONTH' },
      month: '2026-12',
      morePasses: 4,
      branchCode: 'TX',
    },
    updatedAt: now,
    version: 1,
  });
  const groupId = newId();
  const { id: companyId, accountId: createdById } = company;
  await em.insert(PersonGroup, { id: groupId, companyId, createdById, name: secrets.groupName, version: 1 });
  await em.insert(PersonGroupMember, { groupId, personId: company.personId });
  return { registrationId, certificateId, uploadId, draftId, groupId };
}
