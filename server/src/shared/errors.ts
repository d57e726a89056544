import { GraphQLError, type GraphQLErrorExtensions } from 'graphql';
import { publishEnum } from './enums.js';

/**
 * Every refusal the API can answer with, and the values in `params` that its sentence needs. The clients translate each
 * of them; a code without a translation does not compile there.
 */
export const ErrorCode = publishEnum('ErrorCode', 'Why something was refused, as in `extensions.code`.', {
  // The request as a whole
  BAD_REQUEST: 'The request is malformed: its syntax, a field it names, or a value of the wrong type.',
  UNAUTHENTICATED: 'Nobody is signed in, or no longer.',
  FORBIDDEN: 'This account may not do so.',
  CONSENT_REQUIRED: 'The consent text in force must be agreed to first (R-REG-5).',
  NO_COMPANY_CHOSEN: 'The shared account acts for no company: one must be bound, or chosen (R-REG-7).',
  COMPANY_SWITCHED: 'The session has switched to another company than the page was made for (R-REG-7).',
  NOT_FOUND: 'There is no such row, or none that this account may see.',
  CONFLICT: 'Somebody else was faster: read it again.',
  ALREADY_DECIDED: 'Somebody has decided already. `decision`: APPROVED, REJECTED or WITHDRAWN.',
  CLAIMED: 'A colleague is working on it. `by` whom, `until` when.',
  OWN_FILING: 'Nobody decides on what they filed themselves.',
  RATE_LIMITED: 'Too often. `retryAfterSeconds`: how long to wait.',
  QUERY_TOO_COSTLY: 'The query asks for too much at once. `cost` of it, `limit` of this account.',
  TIMEOUT: 'It took too long; ask for less.',
  IDEMPOTENCY_KEY_REUSED: 'The key came before with another operation or input.',
  FILTER_NOT_ALLOWED: 'This filter may not be used on rows of others.',
  INTERNAL: 'A mistake of the server. `extensions.id` names it in the server’s log.',
  // A field of a form
  REQUIRED: 'Something must be given.',
  INVALID: 'Not of the form that is asked for.',
  TOO_SHORT: 'Too short. `limit`: least number of characters.',
  TOO_LONG: 'Too long. `limit`: greatest number of characters.',
  TOO_MANY: 'Too many. `limit`: the most there may be.',
  OUT_OF_RANGE: 'Too small or too great. `min` and `max`, or `limit`.',
  DUPLICATE: 'Named twice.',
  INVALID_EMAIL: 'Not an e-mail address.',
  INVALID_MOBILE: 'Not a Taiwan mobile number (R-TEL-1).',
  INVALID_PHONE: 'Neither a landline nor a mobile number of Taiwan (R-TEL-1).',
  INVALID_ORGANISATION_NUMBER: 'Not a 統一編號 or 機關代碼, as declared (R-ID-2).',
  INVALID_NATIONAL_ID: 'Not a 國民身分證統一編號 (R-ID-1).',
  INVALID_RESIDENT_ID: 'Not a 外來人口統一證號, or one whose form is no longer accepted (R-ID-1).',
  INVALID_PASSPORT_NUMBER: 'Not a passport number: 5 to 20 letters and digits (R-ID-1).',
  UNKNOWN_PORT_AREA: 'No port area has this code.',
  GATE_CODE_TAKEN: 'Another gate has this code.',
  UNKNOWN_GATE: 'No gate has this code, none that this system may speak for, or one that was closed by then.',
  CONSENT_NOT_GIVEN: 'Must be agreed to.',
  // Accounts
  ACCOUNT_NAME_TAKEN: 'Another account has this name.',
  PASSWORDS_DIFFER: 'The two passwords are not the same.',
  PASSWORD_TOO_COMMON: 'A password that many people use (R-REG-9).',
  WRONG_PASSWORD: 'Not the current password.',
  SIGN_IN_FAILED: 'Signing in failed; the reason is not told (R-REG-9).',
  LINK_NOT_VALID: 'The mailed link is unknown, used or expired.',
  SECOND_FACTOR_REQUIRED: 'The code of the second factor must come first.',
  SECOND_FACTOR_SETUP_REQUIRED: 'Staff need a second factor here: it must be set up first.',
  SECOND_FACTOR_ALREADY_SET: 'A second factor is in force: it must be removed first.',
  WRONG_CODE: 'Not a code that is good now.',
  OWN_ACCOUNT: 'Administrators neither change their own rights nor make themselves another account.',
  LAST_ADMINISTRATOR: 'Nobody would be left to look after the accounts.',
  NOT_BINDABLE: 'Name and password open no general account that can be bound (R-REG-7).',
  ALREADY_BOUND: 'This account is bound already (R-REG-7).',
  // Files
  FILE_TOO_LARGE: 'The file is too large. `maxBytes`: the most it may have.',
  FILE_TYPE_NOT_ALLOWED: 'Files of this type are not accepted for this purpose.',
  FILE_NOT_READABLE: 'The file is damaged, encrypted, or carries script or other files.',
  UPLOAD_NOT_COMPLETE: 'No such upload is ready: not sent, not checked, taken already, or for something else.',
  // Passes
  COMPANY_SUSPENDED:
    'The company may not apply for foreign single-entry passes for this port (R-ONE-7). `portZh`, `portEn`, `until` when.',
  ALREADY_CHECKED: 'A spot check of this pass is recorded. `result` of it.',
  NOTHING_TO_CHECK: 'No pass is left to draw from.',
  SUSPENSION_NOT_RUNNING: 'The suspension is over or was lifted.',
  PERSON_ALREADY_REGISTERED: 'The company has a person with this number.',
  CERTIFICATE_NOT_APPROVED: 'No certificate of the company is approved (R-REG-6).',
  COMPANY_DATA_INCOMPLETE: 'Data of the company is missing (R-REG-6).',
  PASSPORT_HOLDERS_ONLY: 'Only people registered by passport may have such a pass (R-ONE-1).',
  ATTACHMENT_MISSING: 'A file is missing that the form asks for (R-ONE-1, R-PRD-1). `attachment`: its kind.',
  MONTHLY_LIMIT_REACHED: 'All passes of the month are taken (R-ONE-3). `limit` of them, `until` when.',
  USABLE_PASS_EXISTS: 'A usable card opens the port already (R-ONE-4). `portZh`, `portEn`, `until` when.',
  PERIODIC_PASS_EXISTS:
    'The person has a valid periodic pass, of whatever company: cancel it first (R-PRD-2). `until` when.',
  PERIODIC_PASS_DEACTIVATED: 'A periodic pass of the person is deactivated (R-PRD-3). `until`: its last second.',
  OPEN_APPLICATION_EXISTS: 'An application of the company about the same is under way. `applicationNumber` of it.',
  ALREADY_RENEWED: 'Another card goes on where this one ends (R-PRD-5). `until`: the last second of that one.',
  PASS_KIND_NOT_ALLOWED: 'The form is not for passes of this kind.',
  RFID_CARDS_ONLY: 'Only RFID cards are renewed (R-PRD-5).',
  PASS_CANCELLED: 'The pass is cancelled.',
  PASS_EXPIRED: 'The pass is over. `until`: its last second.',
  PASS_DEACTIVATED: 'The pass is deactivated (R-PRD-6).',
  TOO_EARLY_TO_RENEW: 'Renewed from 30 days before the last day (R-PRD-5). `until`: from when on.',
  OTHER_BRANCH: 'Passes on one application are of one branch. `branchZh`, `branchEn` of the first.',
  NOTHING_CHANGES: 'The pass opens just these areas already (R-PRD-6).',
  // Applications under way
  ACTION_NOT_ALLOWED: 'The state does not allow this (state table). `state`, `action`.',
  TWO_PEOPLE_NEEDED: 'Review and police check are made by two different people (R-PRD-1).',
  TERM_OVER: 'The term that was applied for is over: nothing would be left of the pass. `until`: its last second.',
  FORM_LOCKED: 'Something on the form is decided or being decided: all that may change now is what was returned.',
  NO_CARD: 'Nothing is made of this pass: a single-entry pass is printed by the company.',
});
export type ErrorCode = keyof typeof ErrorCode;

/** One thing that is wrong: what, at which input field, and the values that the sentence for it needs. */
export interface Fault {
  code: ErrorCode;
  /** Path of the argument, that of `input` without its name: `companyPhone`, `personIds.2`, `filter.ids`. */
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

/** The body of an HTTP answer that tells of errors where no GraphQL operation was run. */
export function errorBody(errors: readonly GraphQLErrorExtensions[]): object {
  return { errors: errors.map((extensions) => ({ message: extensions.code, extensions })) };
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

/** What was looked for. Refuses with NOT_FOUND if it is not there, or hidden, which must look the same (R-ACC-5). */
export function found<T>(value: T | null | undefined): T {
  return value ?? refuse(ErrorCode.NOT_FOUND);
}
