import type { ErrorCode } from '../../gql/graphql';
import { type Fault, type networkCode, unknownCode } from '../../lib/errors';
import { t } from '../../lib/i18n';
import { formatBytes } from '../../ui/file-rules';
import { applicationSentences } from './application-sentences';
import {
  alreadyChecked,
  claimed,
  companySuspended,
  invalidPassportNumber,
  limited,
  monthlyLimit,
  range,
  type Sentence,
  string,
  temporaryPass,
  unexpected,
  usablePass,
  waiting,
} from './sentences';

type Code = ErrorCode | typeof networkCode;

/** Every code of the API in words; a code that is missing here does not compile. */
const words: Record<Code, Sentence> = {
  NETWORK: () => t('ui:errors.network'),
  BAD_REQUEST: () => t('faults:badRequest'),
  UNAUTHENTICATED: () => t('faults:unauthenticated'),
  FORBIDDEN: () => t('faults:forbidden'),
  CONSENT_REQUIRED: () => t('faults:consentRequired'),
  NO_COMPANY_CHOSEN: () => t('faults:noCompanyChosen'),
  COMPANY_SWITCHED: () => t('faults:companySwitched'),
  NOT_FOUND: () => t('faults:notFound'),
  CONFLICT: () => t('faults:conflict'),
  ALREADY_DECIDED: () => t('faults:alreadyDecided'),
  CLAIMED: claimed,
  SUBMITTED_BY_VIEWER: () => t('faults:submittedByViewer'),
  RATE_LIMITED: waiting,
  QUERY_TOO_COSTLY: () => t('faults:queryTooCostly'),
  TIMEOUT: () => t('faults:timeout'),
  UNAVAILABLE: () => t('faults:unavailable'),
  NUMBERS_EXHAUSTED: () => t('faults:numbersExhausted'),
  STORAGE_FULL: () => t('faults:storageFull'),
  VALUE_UNREADABLE: () => t('faults:valueUnreadable'),
  IDEMPOTENCY_KEY_REUSED: () => t('faults:idempotencyKeyReused'),
  FILTER_NOT_ALLOWED: () => t('faults:filterNotAllowed'),
  INTERNAL: (_params, id) => unexpected(id),
  REQUIRED: () => t('faults:required'),
  INVALID: () => t('faults:invalid'),
  TOO_SHORT: ({ limit }) =>
    limited(
      limit,
      (count) => t('faults:tooShortOf', { count }),
      () => t('faults:tooShort'),
    ),
  TOO_LONG: ({ limit }) =>
    limited(
      limit,
      (count) => t('faults:tooLongOf', { count }),
      () => t('faults:tooLong'),
    ),
  TOO_MANY: ({ limit }) =>
    limited(
      limit,
      (count) => t('faults:tooManyOf', { count }),
      () => t('faults:tooMany'),
    ),
  OUT_OF_RANGE: range,
  DUPLICATE: () => t('faults:duplicate'),
  INVALID_EMAIL: () => t('faults:invalidEmail'),
  INVALID_MOBILE: () => t('faults:invalidMobile'),
  INVALID_PHONE: () => t('faults:invalidPhone'),
  INVALID_ORGANISATION_NUMBER: () => t('faults:invalidOrganisationNumber'),
  INVALID_NATIONAL_ID: () => t('faults:invalidNationalId'),
  INVALID_RESIDENT_ID: () => t('faults:invalidResidentId'),
  INVALID_PASSPORT_NUMBER: invalidPassportNumber,
  UNKNOWN_PORT_AREA: () => t('faults:unknownPortArea'),
  GATE_CODE_TAKEN: () => t('faults:gateCodeTaken'),
  UNKNOWN_GATE: () => t('faults:unknownGate'),
  CONSENT_NOT_GIVEN: () => t('faults:consentNotGiven'),
  ACCOUNT_NAME_TAKEN: () => t('faults:accountNameTaken'),
  PASSWORDS_DIFFER: () => t('faults:passwordsDiffer'),
  PASSWORD_TOO_COMMON: () => t('faults:passwordTooCommon'),
  PASSWORD_REPETITIVE: () => t('faults:passwordRepetitive'),
  PASSWORD_SEQUENTIAL: () => t('faults:passwordSequential'),
  PASSWORD_HAS_NAME: () => t('faults:passwordHasName'),
  WRONG_PASSWORD: () => t('faults:wrongPassword'),
  PASSWORD_UNCHANGED: () => t('faults:passwordUnchanged'),
  SIGN_IN_FAILED: () => t('faults:signInFailed'),
  LINK_NOT_VALID: () => t('faults:linkNotValid'),
  SECOND_FACTOR_REQUIRED: () => t('faults:secondFactorRequired'),
  SECOND_FACTOR_SETUP_REQUIRED: () => t('faults:secondFactorSetupRequired'),
  SECOND_FACTOR_ALREADY_SET: () => t('faults:secondFactorAlreadySet'),
  WRONG_CODE: () => t('faults:wrongCode'),
  OWN_ACCOUNT: () => t('faults:ownAccount'),
  LAST_ADMINISTRATOR: () => t('faults:lastAdministrator'),
  ENDED_BY_STAFF: () => t('faults:endedByStaff'),
  EMAIL_VERIFIED: () => t('faults:emailVerified'),
  EMAIL_UNCHANGED: () => t('faults:emailUnchanged'),
  NOT_BINDABLE: () => t('faults:notBindable'),
  ALREADY_BOUND: () => t('faults:alreadyBound'),
  FILE_TOO_LARGE: ({ maxBytes }) =>
    limited(
      maxBytes,
      (bytes) => t('faults:fileTooLargeOf', { size: formatBytes(bytes) }),
      () => t('faults:fileTooLarge'),
    ),
  FILE_TYPE_NOT_ALLOWED: () => t('faults:fileTypeNotAllowed'),
  FILE_NOT_READABLE: () => t('faults:fileNotReadable'),
  PHOTO_TOO_SMALL: () => t('faults:photoTooSmall'),
  PHOTO_NOT_UPRIGHT: () => t('faults:photoNotUpright'),
  PHOTO_BLANK: () => t('faults:photoBlank'),
  FILE_ENCRYPTED: () => t('faults:fileEncrypted'),
  FILE_HAS_SCRIPT: () => t('faults:fileHasScript'),
  FILE_HAS_ACTION: () => t('faults:fileHasAction'),
  FILE_HAS_FILES: () => t('faults:fileHasFiles'),
  UPLOAD_QUOTA_REACHED: ({ retryAfterSeconds }) =>
    limited(
      retryAfterSeconds,
      (seconds) => t('faults:uploadQuotaHours', { count: Math.ceil(seconds / 3600) }),
      () => t('faults:uploadQuota'),
    ),
  UPLOAD_NOT_COMPLETE: () => t('faults:uploadNotComplete'),
  COMPANY_SUSPENDED: companySuspended,
  ALREADY_CHECKED: alreadyChecked,
  NOTHING_TO_CHECK: () => t('faults:nothingToCheck'),
  SUSPENSION_NOT_RUNNING: () => t('faults:suspensionNotRunning'),
  PERSON_ALREADY_REGISTERED: () => t('faults:personAlreadyRegistered'),
  CERTIFICATE_NOT_APPROVED: () => t('faults:certificateNotApproved'),
  CERTIFICATE_REVOKED: () => t('faults:certificateRevoked'),
  COMPANY_RENAMED: () => t('faults:companyRenamed'),
  COMPANY_DATA_INCOMPLETE: () => t('faults:companyDataIncomplete'),
  DOCUMENT_VOID: () => t('faults:documentVoid'),
  PASSPORT_HOLDERS_ONLY: () => t('faults:passportHoldersOnly'),
  MONTHLY_LIMIT_REACHED: monthlyLimit,
  USABLE_PASS_EXISTS: usablePass,
  TEMPORARY_PASS_EXISTS: temporaryPass,
  ...applicationSentences,
};

const isCode = (code: string): code is Code => code in words;

/** A fault in words of the language on screen; a person it is about stands before the sentence. Reactive, like `t`. */
export function faultText(fault: Pick<Fault, 'code'> & Partial<Fault>): string {
  const params = fault.params ?? {};
  const text = words[isCode(fault.code) ? fault.code : unknownCode](params, fault.id);
  const person = string(params.person);
  return person === undefined ? text : t('faults:labelled', { label: person, text });
}
