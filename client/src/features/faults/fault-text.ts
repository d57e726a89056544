import type { ErrorCode } from '../../gql/graphql';
import { formatDate, formatTime } from '../../lib/dates';
import { type Fault, type networkCode, unknownCode } from '../../lib/errors';
import { language, t } from '../../lib/i18n';
import { formatBytes } from '../../ui/file-rules';

type Code = ErrorCode | typeof networkCode;
type Params = Fault['params'];

/** Reads a parameter as what the sentence needs, or not at all: the server may tell less than a sentence could say. */
const number = (value: unknown) => (typeof value === 'number' ? value : undefined);
const string = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

function limited(value: unknown, withLimit: (limit: number) => string, without: () => string): string {
  const limit = number(value);
  return limit === undefined ? without() : withLimit(limit);
}

function waiting(params: Params): string {
  const seconds = number(params.retryAfterSeconds);
  if (seconds === undefined) return t('faults:rateLimited');
  return seconds < 60
    ? t('faults:rateLimitedSeconds', { count: seconds })
    : t('faults:rateLimitedMinutes', { count: Math.ceil(seconds / 60) });
}

function range({ min, max }: Params): string {
  const [least, most] = [number(min), number(max)];
  if (least !== undefined && most !== undefined) return t('faults:range', { min: least, max: most });
  return least === undefined ? t('faults:outOfRange') : t('faults:atLeast', { min: least });
}

function monthlyLimit(params: Params): string {
  const [limit, until] = [number(params.limit), string(params.until)];
  const reached = limit === undefined ? t('faults:monthlyLimit') : t('faults:monthlyLimitOf', { count: limit });
  return until === undefined ? reached : `${reached}${t('faults:monthlyLimitUntil', { date: formatDate(until) })}`;
}

function usablePass(params: Params): string {
  const [port, until] = [string(language() === 'en' ? params.portEn : params.portZh), string(params.until)];
  const exists = port === undefined ? t('faults:usablePass') : t('faults:usablePassFor', { port });
  return until === undefined ? exists : `${exists}${t('faults:usablePassUntil', { date: formatDate(until) })}`;
}

function claimed(params: Params): string {
  const [by, until] = [string(params.by), string(params.until)];
  if (by === undefined) return t('faults:claimed');
  return until === undefined
    ? t('faults:claimedBy', { by })
    : t('faults:claimedByUntil', { by, time: formatTime(until) });
}

function companySuspended(params: Params): string {
  const [port, until] = [string(language() === 'en' ? params.portEn : params.portZh), string(params.until)];
  const barred = port === undefined ? t('faults:companySuspended') : t('faults:companySuspendedFor', { port });
  return until === undefined ? barred : `${barred}${t('faults:companySuspendedUntil', { date: formatDate(until) })}`;
}

function alreadyChecked({ result }: Params): string {
  if (result === 'PASSED') return t('faults:alreadyCheckedPassed');
  return result === 'FAILED' ? t('faults:alreadyCheckedFailed') : t('faults:alreadyChecked');
}

function unexpected(id: string | undefined): string {
  const words = t('ui:errors.unexpected');
  return id === undefined ? words : `${words} ${t('ui:errors.reference', { id })}`;
}

/** Every code of the API in words; a code that is missing here does not compile. */
const words: Record<Code, (params: Params, id?: string) => string> = {
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
  OWN_FILING: () => t('faults:ownFiling'),
  RATE_LIMITED: waiting,
  QUERY_TOO_COSTLY: () => t('faults:queryTooCostly'),
  TIMEOUT: () => t('faults:timeout'),
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
  INVALID_PASSPORT_NUMBER: () => t('faults:invalidPassportNumber'),
  UNKNOWN_PORT_AREA: () => t('faults:unknownPortArea'),
  GATE_CODE_TAKEN: () => t('faults:gateCodeTaken'),
  UNKNOWN_GATE: () => t('faults:unknownGate'),
  CONSENT_NOT_GIVEN: () => t('faults:consentNotGiven'),
  ACCOUNT_NAME_TAKEN: () => t('faults:accountNameTaken'),
  PASSWORDS_DIFFER: () => t('faults:passwordsDiffer'),
  PASSWORD_TOO_COMMON: () => t('faults:passwordTooCommon'),
  WRONG_PASSWORD: () => t('faults:wrongPassword'),
  SIGN_IN_FAILED: () => t('faults:signInFailed'),
  LINK_NOT_VALID: () => t('faults:linkNotValid'),
  SECOND_FACTOR_REQUIRED: () => t('faults:secondFactorRequired'),
  SECOND_FACTOR_SETUP_REQUIRED: () => t('faults:secondFactorSetupRequired'),
  SECOND_FACTOR_ALREADY_SET: () => t('faults:secondFactorAlreadySet'),
  WRONG_CODE: () => t('faults:wrongCode'),
  OWN_ACCOUNT: () => t('faults:ownAccount'),
  LAST_ADMINISTRATOR: () => t('faults:lastAdministrator'),
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
  UPLOAD_NOT_COMPLETE: () => t('faults:uploadNotComplete'),
  COMPANY_SUSPENDED: companySuspended,
  ALREADY_CHECKED: alreadyChecked,
  NOTHING_TO_CHECK: () => t('faults:nothingToCheck'),
  SUSPENSION_NOT_RUNNING: () => t('faults:suspensionNotRunning'),
  PERSON_ALREADY_REGISTERED: () => t('faults:personAlreadyRegistered'),
  CERTIFICATE_NOT_APPROVED: () => t('faults:certificateNotApproved'),
  COMPANY_DATA_INCOMPLETE: () => t('faults:companyDataIncomplete'),
  PASSPORT_HOLDERS_ONLY: () => t('faults:passportHoldersOnly'),
  PASSPORT_ATTACHMENT_MISSING: () => t('faults:passportAttachmentMissing'),
  MONTHLY_LIMIT_REACHED: monthlyLimit,
  USABLE_PASS_EXISTS: usablePass,
};

const isCode = (code: string): code is Code => code in words;

/** A fault in words of the language on screen; a person it is about stands before the sentence. Reactive, like `t`. */
export function faultText(fault: Pick<Fault, 'code'> & Partial<Fault>): string {
  const params = fault.params ?? {};
  const text = words[isCode(fault.code) ? fault.code : unknownCode](params, fault.id);
  const person = string(params.person);
  return person === undefined ? text : t('faults:labelled', { label: person, text });
}
