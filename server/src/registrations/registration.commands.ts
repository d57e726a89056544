import type { EntityManager } from '@mikro-orm/postgresql';
import { Account } from '../accounts/account.entity.js';
import { addressee } from '../accounts/account.mails.js';
import { accountNameKey } from '../accounts/account-name.js';
import { newAccount } from '../accounts/new-account.js';
import { hashPassword } from '../accounts/password.js';
import { Certificate } from '../certificates/certificate.entity.js';
import { organisationFaults } from '../companies/company.rules.js';
import type { RequestContext } from '../context.js';
import { findUpload, isReady, takeUpload } from '../files/own-upload.js';
import { queueMail } from '../mail/outbox.js';
import { duplicateRefused } from '../shared/duplicates.js';
import { ErrorCode, type Fault } from '../shared/errors.js';
import { onceOnly } from '../shared/idempotency.js';
import { newId } from '../shared/ids.js';
import { check } from '../shared/validation.js';
import { Registration } from './registration.entity.js';
import { type RegistrationForm, registrationForm } from './registration.rules.js';

/**
 * Takes a visitor's registration with its certificate (R-REG-1). All faults are told at once, each at its field; a
 * taken account name is one of them (R-REG-2).
 */
export async function registerAccount(
  context: RequestContext,
  input: RegistrationForm,
  idempotencyKey: string | null | undefined,
): Promise<void> {
  const { em, services, now, viewer } = context;
  await services.limits.take('registrationPerAddress', viewer.address);
  const faults = [
    ...(await takenNameFaults(em, input.accountName)),
    ...(await uploadFaults(em, input.certificateUploadId, now)),
  ];
  // A repeated call finds its own name and upload taken. Its key was written with them, so it is looked for after them.
  const repeated = faults.length > 0 && idempotencyKey && (await isKnownKey(em, idempotencyKey));
  const form = check(registrationForm, input, [...(repeated ? [] : faults), ...organisationFaults(input)]);
  const passwordHash = await hashPassword(form.password);
  const call = { owner: 'visitor', key: idempotencyKey, operation: 'registerAccount', input };
  await duplicateRefused(ErrorCode.ACCOUNT_NAME_TAKEN, 'accountName', () =>
    onceOnly(context, call, async (tx) => {
      const { accountName, personName, mobile, email, language } = form;
      const holder = { accountName, personName, mobile, email, language, passwordHash, registeredAt: now };
      const account = tx.create(Account, newAccount({ kind: 'GENERAL', ...holder }));
      const registration = tx.create(Registration, {
        id: newId(),
        accountId: account.id,
        organisationKind: form.organisationKind,
        organisationNumber: form.organisationNumber,
        companyName: form.companyName,
        companyPhone: form.companyPhone,
        companyFax: form.companyFax,
        companyAddress: form.companyAddress,
        responsiblePerson: form.responsiblePerson,
        submittedAt: now,
      });
      await tx.flush();
      const uploadId = form.certificateUploadId;
      const fileId = await takeUpload(tx, { accountId: null }, uploadId, ['CERTIFICATE'], 'certificateUploadId', now);
      tx.create(Certificate, {
        id: newId(),
        fileId,
        registrationId: registration.id,
        submittedById: account.id,
        submittedAt: now,
      });
      await tx.flush();
      const params = { personName: account.personName, accountName: account.accountName };
      await queueMail(tx, services, { template: 'registrationReceived', ...addressee(account), params }, now);
      return registration.id;
    }),
  );
}

async function takenNameFaults(em: EntityManager, typed: string): Promise<Fault[]> {
  const taken = await em.count(Account, { accountNameKey: accountNameKey(typed) });
  return taken > 0 ? [{ code: ErrorCode.ACCOUNT_NAME_TAKEN, field: 'accountName' }] : [];
}

/** Told with the other faults; the upload is looked at again when it is taken. */
async function uploadFaults(em: EntityManager, id: string | null | undefined, now: Date): Promise<Fault[]> {
  if (!id || isReady(await findUpload(em, { accountId: null }, id, now), ['CERTIFICATE'])) return [];
  return [{ code: ErrorCode.UPLOAD_NOT_COMPLETE, field: 'certificateUploadId' }];
}

async function isKnownKey(em: EntityManager, key: string): Promise<boolean> {
  const known = await em.execute('select 1 from idempotency_key where owner = ? and key = ?', ['visitor', key]);
  return known.length > 0;
}
