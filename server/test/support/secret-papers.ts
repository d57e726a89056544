import { Account } from '../../src/accounts/account.entity.js';
import { Certificate } from '../../src/certificates/certificate.entity.js';
import { Upload } from '../../src/files/upload.entity.js';
import { Registration } from '../../src/registrations/registration.entity.js';
import { newId } from '../../src/shared/ids.js';
import { hashToken } from '../../src/shared/tokens.js';
import type { TestApp } from './app.js';
import { buildAccount, buildFile } from './build.js';
import type { Secrets } from './world.js';

interface Owner {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
}

/** What company B has sent in: a rejected registration with its certificate, and a file that waits. */
export async function buildSecretPapers(app: TestApp, secrets: Secrets, owner: Owner) {
  const em = app.services.orm.em.fork();
  const now = app.clock.now();
  const decided = {
    decision: 'REJECTED',
    decidedAt: now,
    decidedById: owner.accountId,
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
    companyName: owner.name,
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
    companyId: owner.id,
    submittedById: owner.accountId,
    submittedAt: now,
    ...decided,
    version: 1,
  });
  const uploadId = newId();
  await em.insert(Upload, {
    id: uploadId,
    tokenHash: hashToken('upload of b'),
    purpose: 'PHOTO',
    accountId: owner.accountId,
    fileName: secrets.fileName,
    createdAt: now,
    expiresAt: new Date('2027-11-10T23:59:59+08:00'),
    fileId: await buildFile(app),
  });
  return { registrationId, certificateId, uploadId };
}
