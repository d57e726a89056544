import { GraphQLError, type GraphQLErrorExtensions } from 'graphql';
import { registerEnumType } from 'type-graphql';

/**
 * Every refusal the API can answer with. The clients translate each of them; a code without a translation does not
 * compile there.
 */
export enum ErrorCode {
  // The request as a whole
  BAD_REQUEST = 'BAD_REQUEST',
  UNAUTHENTICATED = 'UNAUTHENTICATED',
  FORBIDDEN = 'FORBIDDEN',
  CONSENT_REQUIRED = 'CONSENT_REQUIRED',
  NOT_FOUND = 'NOT_FOUND',
  CONFLICT = 'CONFLICT',
  ALREADY_DECIDED = 'ALREADY_DECIDED',
  RATE_LIMITED = 'RATE_LIMITED',
  QUERY_TOO_COSTLY = 'QUERY_TOO_COSTLY',
  TIMEOUT = 'TIMEOUT',
  IDEMPOTENCY_KEY_REUSED = 'IDEMPOTENCY_KEY_REUSED',
  FILTER_NOT_ALLOWED = 'FILTER_NOT_ALLOWED',
  INTERNAL = 'INTERNAL',
  // A field of a form
  REQUIRED = 'REQUIRED',
  INVALID = 'INVALID',
  TOO_SHORT = 'TOO_SHORT',
  TOO_LONG = 'TOO_LONG',
  TOO_MANY = 'TOO_MANY',
  OUT_OF_RANGE = 'OUT_OF_RANGE',
  DUPLICATE = 'DUPLICATE',
  INVALID_EMAIL = 'INVALID_EMAIL',
  INVALID_MOBILE = 'INVALID_MOBILE',
  INVALID_PHONE = 'INVALID_PHONE',
  INVALID_ORGANISATION_NUMBER = 'INVALID_ORGANISATION_NUMBER',
  INVALID_NATIONAL_ID = 'INVALID_NATIONAL_ID',
  INVALID_RESIDENT_ID = 'INVALID_RESIDENT_ID',
  INVALID_PASSPORT_NUMBER = 'INVALID_PASSPORT_NUMBER',
  UNKNOWN_PORT_AREA = 'UNKNOWN_PORT_AREA',
  CONSENT_NOT_GIVEN = 'CONSENT_NOT_GIVEN',
  // Accounts
  ACCOUNT_NAME_TAKEN = 'ACCOUNT_NAME_TAKEN',
  PASSWORDS_DIFFER = 'PASSWORDS_DIFFER',
  PASSWORD_TOO_COMMON = 'PASSWORD_TOO_COMMON',
  WRONG_PASSWORD = 'WRONG_PASSWORD',
  SIGN_IN_FAILED = 'SIGN_IN_FAILED',
  LINK_NOT_VALID = 'LINK_NOT_VALID',
  // Files
  FILE_TOO_LARGE = 'FILE_TOO_LARGE',
  FILE_TYPE_NOT_ALLOWED = 'FILE_TYPE_NOT_ALLOWED',
  FILE_NOT_READABLE = 'FILE_NOT_READABLE',
  UPLOAD_NOT_COMPLETE = 'UPLOAD_NOT_COMPLETE',
  // Passes
  PERSON_ALREADY_REGISTERED = 'PERSON_ALREADY_REGISTERED',
  CERTIFICATE_NOT_APPROVED = 'CERTIFICATE_NOT_APPROVED',
  COMPANY_DATA_INCOMPLETE = 'COMPANY_DATA_INCOMPLETE',
  PASSPORT_HOLDERS_ONLY = 'PASSPORT_HOLDERS_ONLY',
  PASSPORT_ATTACHMENT_MISSING = 'PASSPORT_ATTACHMENT_MISSING',
  MONTHLY_LIMIT_REACHED = 'MONTHLY_LIMIT_REACHED',
  USABLE_PASS_EXISTS = 'USABLE_PASS_EXISTS',
}

registerEnumType(ErrorCode, { name: 'ErrorCode', description: 'Why something was refused, as in `extensions.code`.' });

/** One thing that is wrong: what, at which input field, and the values that the sentence for it needs. */
export interface Fault {
  code: ErrorCode;
  /** Path below the operation's input, e.g. `companyPhone` or `personIds.2`. */
  field?: string;
  /** Never a value the viewer may not read. */
  params?: Record<string, string | number | boolean | null | readonly string[]>;
}

/** A refusal meant for the client. Several faults become several entries of the response's `errors`. */
export class Refusal extends GraphQLError {
  readonly faults: readonly Fault[];

  constructor(faults: readonly [Fault, ...Fault[]]) {
    super(faults[0].code, { extensions: extensionsOf(faults[0]) });
    this.name = 'Refusal';
    this.faults = faults;
  }
}

export function extensionsOf(fault: Fault): GraphQLErrorExtensions {
  return {
    code: fault.code,
    ...(fault.field !== undefined && { field: fault.field }),
    ...(fault.params && { params: fault.params }),
  };
}

/** Refuses with one fault. */
export function refuse(code: ErrorCode, field?: string, params?: Fault['params']): never {
  throw new Refusal([{ code, ...(field !== undefined && { field }), ...(params && { params }) }]);
}

/** Refuses with all faults at once, if there are any (R-REG-2). */
export function refuseAny(faults: readonly Fault[]): void {
  const [first, ...rest] = faults;
  if (first) throw new Refusal([first, ...rest]);
}
