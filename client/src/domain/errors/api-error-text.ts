import type { ErrorCode } from '../../gql/graphql';
import { formatDate, formatDateTime } from '../../lib/dates';
import { type ApiError, type networkCode, unknownCode } from '../../lib/errors';
import { t } from '../../lib/i18n';
import { formatBytes } from '../../ui/files/file-rules';
import { applicationSentences } from './application-sentences';
import {
  alreadyChecked,
  claimed,
  companySuspended,
  number as count,
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
  BAD_REQUEST: () => t('errors:badRequest'),
  UNAUTHENTICATED: () => t('errors:unauthenticated'),
  FORBIDDEN: () => t('errors:forbidden'),
  CONSENT_REQUIRED: () => t('errors:consentRequired'),
  NO_COMPANY_CHOSEN: () => t('errors:noCompanyChosen'),
  COMPANY_SWITCHED: () => t('errors:companySwitched'),
  NOT_FOUND: () => t('errors:notFound'),
  CONFLICT: () => t('errors:conflict'),
  ALREADY_DECIDED: () => t('errors:alreadyDecided'),
  CLAIMED: claimed,
  MAY_NOT_DECIDE: () => t('errors:mayNotDecide'),
  SUBMITTED_BY_VIEWER: () => t('errors:submittedByViewer'),
  RATE_LIMITED: waiting,
  QUERY_TOO_COSTLY: () => t('errors:queryTooCostly'),
  TIMEOUT: () => t('errors:timeout'),
  UNAVAILABLE: () => t('errors:unavailable'),
  NUMBERS_EXHAUSTED: () => t('errors:numbersExhausted'),
  STORAGE_FULL: () => t('errors:storageFull'),
  VALUE_UNREADABLE: () => t('errors:valueUnreadable'),
  IDEMPOTENCY_KEY_REUSED: () => t('errors:idempotencyKeyReused'),
  FILTER_NOT_ALLOWED: () => t('errors:filterNotAllowed'),
  INTERNAL: (_params, id) => unexpected(id),
  REQUIRED: () => t('errors:required.field'),
  INVALID: () => t('errors:invalid'),
  TOO_SHORT: ({ limit }) =>
    limited(
      limit,
      (count) => t('errors:tooShortOf', { count }),
      () => t('errors:tooShort'),
    ),
  TOO_LONG: ({ limit }) =>
    limited(
      limit,
      (count) => t('errors:tooLongOf', { count }),
      () => t('errors:tooLong'),
    ),
  TOO_MANY: ({ limit }) =>
    limited(
      limit,
      (count) => t('errors:tooManyOf', { count }),
      () => t('errors:tooMany'),
    ),
  OUT_OF_RANGE: range,
  DUPLICATE: ({ day }) =>
    typeof day === 'string' ? t('errors:duplicateDay', { date: formatDate(day) }) : t('errors:duplicate'),
  INVALID_EMAIL: () => t('errors:invalidEmail'),
  INVALID_MOBILE: () => t('errors:invalidMobile'),
  INVALID_PHONE: () => t('errors:invalidPhone'),
  INVALID_ORGANISATION_NUMBER: () => t('errors:invalidOrganisationNumber'),
  INVALID_NATIONAL_ID: () => t('errors:invalidNationalId'),
  INVALID_RESIDENT_ID: () => t('errors:invalidResidentId'),
  INVALID_PASSPORT_NUMBER: invalidPassportNumber,
  UNKNOWN_PORT_AREA: () => t('errors:unknownPortArea'),
  GATE_CODE_TAKEN: () => t('errors:gateCodeTaken'),
  UNKNOWN_GATE: () => t('errors:unknownGate'),
  CONSENT_NOT_GIVEN: () => t('errors:consentNotGiven'),
  PHONE_CODE_REFUSED: () => t('errors:phoneCodeRefused'),
  PHONE_CODE_SENT: ({ until }) => t('errors:phoneCodeSent', { time: formatDateTime(string(until) ?? '') }),
  PHONE_CODE_WRONG: ({ left }) => t('errors:phoneCodeWrong', { count: count(left) ?? 0 }),
  PHONE_CODE_EXPIRED: () => t('errors:phoneCodeExpired'),
  HOLDER_RECORD_CLOSED: () => t('errors:holderRecordClosed'),
  NO_PHONE_RECORD: () => t('errors:noPhoneRecord'),
  UNCHANGED: () => t('errors:unchanged'),
  ACCOUNT_NAME_TAKEN: () => t('errors:accountNameTaken'),
  PASSWORDS_DIFFER: () => t('errors:passwordsDiffer'),
  PASSWORD_TOO_COMMON: () => t('errors:passwordTooCommon'),
  PASSWORD_REPETITIVE: () => t('errors:passwordRepetitive'),
  PASSWORD_SEQUENTIAL: () => t('errors:passwordSequential'),
  PASSWORD_HAS_NAME: () => t('errors:passwordHasName'),
  WRONG_PASSWORD: () => t('errors:wrongPassword'),
  PASSWORD_UNCHANGED: () => t('errors:passwordUnchanged'),
  SIGN_IN_FAILED: () => t('errors:signInFailed'),
  LINK_NOT_VALID: () => t('errors:linkNotValid'),
  SECOND_FACTOR_REQUIRED: () => t('errors:secondFactorRequired'),
  SECOND_FACTOR_SETUP_REQUIRED: () => t('errors:secondFactorSetupRequired'),
  SECOND_FACTOR_ALREADY_SET: () => t('errors:secondFactorAlreadySet'),
  WRONG_CODE: () => t('errors:wrongCode'),
  OWN_ACCOUNT: () => t('errors:ownAccount'),
  LAST_ADMINISTRATOR: () => t('errors:lastAdministrator'),
  ENDED_BY_STAFF: () => t('errors:endedByStaff'),
  EMAIL_VERIFIED: () => t('errors:emailVerified'),
  EMAIL_UNCHANGED: () => t('errors:emailUnchanged'),
  NOT_BINDABLE: () => t('errors:notBindable'),
  ALREADY_BOUND: () => t('errors:alreadyBound'),
  FILE_TOO_LARGE: ({ maxBytes }) =>
    limited(
      maxBytes,
      (bytes) => t('errors:fileTooLargeOf', { size: formatBytes(bytes) }),
      () => t('errors:fileTooLarge'),
    ),
  FILE_TYPE_NOT_ALLOWED: () => t('errors:fileTypeNotAllowed'),
  FILE_NOT_READABLE: () => t('errors:fileNotReadable'),
  PHOTO_TOO_SMALL: () => t('errors:photoTooSmall'),
  PHOTO_NOT_UPRIGHT: () => t('errors:photoNotUpright'),
  PHOTO_BLANK: () => t('errors:photoBlank'),
  FILE_ENCRYPTED: () => t('errors:fileEncrypted'),
  FILE_HAS_SCRIPT: () => t('errors:fileHasScript'),
  FILE_HAS_ACTION: () => t('errors:fileHasAction'),
  FILE_HAS_FILES: () => t('errors:fileHasFiles'),
  UPLOAD_QUOTA_REACHED: ({ retryAfterSeconds }) =>
    limited(
      retryAfterSeconds,
      (seconds) => t('errors:uploadQuotaHours', { count: Math.ceil(seconds / 3600) }),
      () => t('errors:uploadQuota'),
    ),
  UPLOAD_NOT_COMPLETE: () => t('errors:uploadNotComplete'),
  COMPANY_SUSPENDED: companySuspended,
  ALREADY_CHECKED: alreadyChecked,
  NOTHING_TO_CHECK: () => t('errors:nothingToCheck'),
  SUSPENSION_NOT_RUNNING: () => t('errors:suspensionNotRunning'),
  CONTAINS_ID_NUMBER: () => t('errors:containsIdNumber'),
  PERSON_ALREADY_REGISTERED: ({ personId }) =>
    t(personId === undefined ? 'errors:personAlreadyRegistered' : 'errors:personOfColleague'),
  CERTIFICATE_NOT_APPROVED: () => t('errors:certificateNotApproved'),
  CERTIFICATE_REVOKED: () => t('errors:certificateRevoked'),
  COMPANY_RENAMED: () => t('errors:companyRenamed'),
  COMPANY_DATA_INCOMPLETE: () => t('errors:companyDataIncomplete'),
  DOCUMENT_VOID: () => t('errors:documentVoid'),
  PASSPORT_HOLDERS_ONLY: () => t('errors:passportHoldersOnly'),
  MONTHLY_LIMIT_REACHED: monthlyLimit,
  USABLE_PASS_EXISTS: usablePass,
  TEMPORARY_PASS_EXISTS: temporaryPass,
  ...applicationSentences,
};

const isCode = (code: string): code is Code => code in words;

/** An error in words of the language on screen; a person it is about stands before the sentence. Reactive, like `t`. */
export function apiErrorText(error: Pick<ApiError, 'code'> & Partial<ApiError>): string {
  const params = error.params ?? {};
  const text = words[isCode(error.code) ? error.code : unknownCode](params, error.id);
  const person = string(params.person);
  return person === undefined ? text : t('errors:labelled', { label: person, text });
}
