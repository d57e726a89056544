import type { EntityManager } from '@mikro-orm/postgresql';
import { Account } from '../accounts/account.entity.js';
import { newAccount } from '../accounts/new-account.js';
import { registerOnce } from '../accounts/register-once.js';
import { Certificate } from '../certificates/certificate.entity.js';
import { Company } from '../companies/company.entity.js';
import { organisationErrors } from '../companies/company.rules.js';
import { organisationKindOf } from '../companies/organisation-number.js';
import type { RequestContext } from '../context.js';
import { findUpload, isReady, takeUpload } from '../files/own-upload.js';
import { recordHistory } from '../history/history.js';
import { queueMail } from '../messages/email/queue-mail.js';
import { type ApiError, ErrorCode } from '../shared/errors.js';
import { newId } from '../shared/ids.js';
import { check } from '../shared/validation.js';
import { joinRequested } from './join.letters.js';
import { mailAdministrators } from './join.mails.js';
import { Registration } from './registration.entity.js';
import { registrationReceived } from './registration.letters.js';
import { type RegistrationForm, registrationForm } from './registration.rules.js';

/**
 * Registers an account for a company, with its certificate (R-REG-1). Reports all errors at once, each at its field; a
 * taken account name is one of them (R-REG-2).
 */
export async function registerAccount(
  context: RequestContext,
  input: RegistrationForm,
  idempotencyKey: string | null | undefined,
): Promise<void> {
  const { services, now } = context;
  const call = {
    operation: 'registerAccount',
    input,
    idempotencyKey,
    taken: (em: EntityManager) => uploadErrors(em, input.certificateUploadId, now),
    check: (errors: readonly ApiError[]) => check(registrationForm, input, [...errors, ...organisationErrors(input)]),
  };
  await registerOnce(context, call, async (tx, holder, { form, mailed }) => {
    const account = tx.create(Account, newAccount({ kind: 'GENERAL', ...holder }));
    const registration = tx.create(Registration, {
      id: newId(),
      accountId: account.id,
      organisationKind: organisationKindOf(form.organisationKind, form.organisationNumber),
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
    const { organisationKind, organisationNumber } = registration;
    const known = await tx.findOne(Company, { organisationKind, organisationNumber });
    // Past the limit administrators still see it on their page: strangers cause these mails.
    if (known && (await services.limits.tryTakeWithin(tx, 'joinNoticesPerCompany', known.id))) {
      await mailAdministrators(tx, services, joinRequested, { companyId: known.id, account, at: now });
    }
    if (mailed) await queueMail(tx, services, registrationReceived.to(account, {}), now);
    await recordHistory(tx, { services, now, accountId: null }, [
      { subject: 'ACCOUNT', subjectId: account.id, action: 'REGISTERED' },
      { subject: 'ACCOUNT', subjectId: account.id, action: 'CERTIFICATE_SUBMITTED' },
    ]);
    return registration.id;
  });
}

/** Reported together with the other errors; the upload is checked again when it is used. */
async function uploadErrors(em: EntityManager, id: string | null | undefined, now: Date): Promise<ApiError[]> {
  if (!id || isReady(await findUpload(em, { accountId: null }, id, now), ['CERTIFICATE'])) return [];
  return [{ code: ErrorCode.UPLOAD_NOT_COMPLETE, field: 'certificateUploadId' }];
}
