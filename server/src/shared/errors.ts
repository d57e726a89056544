import { GraphQLError, type GraphQLErrorExtensions } from 'graphql';
import { publishEnum } from './enums.js';

/**
 * Every error code of the API, with the values in `params` that its message needs. The clients translate all of them; a
 * code without a translation does not compile there.
 */
export const ErrorCode = publishEnum(
  'ErrorCode',
  'Error codes, found in `extensions.code`. `extensions.field` is the path of the argument concerned, `extensions.params` holds the values named in the descriptions below.',
  {
    // The request as a whole
    BAD_REQUEST: 'The request is malformed: wrong syntax, an unknown field, or a value of the wrong type.',
    UNAUTHENTICATED:
      'Not signed in, or the sign-in has ended. A bearer token that is wrong, over or revoked is refused with HTTP status 401.',
    FORBIDDEN: 'This account is not allowed to do this.',
    CONSENT_REQUIRED: 'The current consent text must be agreed to first.',
    NO_COMPANY_CHOSEN: 'The shared account acts for no company now: bind or choose one first.',
    COMPANY_SWITCHED: 'The session has switched to a different company since the page was loaded.',
    NOT_FOUND: 'The row does not exist, or this account cannot see it.',
    CONFLICT: 'The row has changed since it was read: read it again and repeat the change.',
    REASON_OF_OTHER_STEP: 'The reason is one that only those who decide at another step may give.',
    ALREADY_DECIDED: 'The decision has already been made. Parameter: `decision` (APPROVED, REJECTED or WITHDRAWN).',
    CLAIMED: 'A colleague has claimed this case. Parameters: `by`, the colleague’s name; `until`, when the claim ends.',
    SUBMITTED_BY_VIEWER: 'Staff cannot decide on what they submitted themselves.',
    MAY_NOT_DECIDE: 'The colleague may not decide on this case.',
    RATE_LIMITED: 'Too many requests. Parameter: `retryAfterSeconds`, how long to wait.',
    QUERY_TOO_COSTLY: 'The query asks for too much at once. Parameters: its `cost`; the `limit` for this account.',
    TIMEOUT: 'The request took too long; ask for less at once.',
    UNAVAILABLE:
      'The server cannot answer at the moment: too much to do, or no connection to its database. Send the request again after `extensions.retryAfterSeconds`; one that creates something, with the same idempotency key.',
    STORAGE_FULL:
      'The server has no room left to store anything. Nothing was stored; repeating the request does not help.',
    IDEMPOTENCY_KEY_REUSED: 'This idempotency key was used before with another operation or other input.',
    FILTER_NOT_ALLOWED: 'This filter cannot be used on passes of other companies.',
    VALUE_UNREADABLE:
      'This value is stored encrypted and cannot be decrypted: it was damaged, or its key is missing. Tell the operator of the server.',
    INTERNAL: 'Internal server error. `extensions.id` identifies it in the server’s log.',
    NUMBERS_EXHAUSTED:
      'There is no number left for this year or month: nothing was issued. Parameter: `limit`, how many there are. The administrators of the port company know.',
    // A field of a form
    REQUIRED: 'A value is required.',
    INVALID: 'The value does not have the required form.',
    TOO_SHORT: 'Too short. Parameter: `limit`, the minimum number of characters.',
    TOO_LONG: 'Too long. Parameter: `limit`, the maximum number of characters as readers count them.',
    TOO_MANY: 'Too many. Parameter: `limit`, the maximum number.',
    OUT_OF_RANGE: 'Too small or too large. Parameters: `min` and `max`, or `limit`.',
    DUPLICATE:
      'Given more than once. Parameter: `day`, where it is the first day of something of which there is one a day.',
    INVALID_EMAIL: 'Not a valid e-mail address.',
    INVALID_MOBILE:
      'Not a Taiwan mobile number: `09` and eight digits, or `+886 9…`; dashes, spaces and brackets may stand between.',
    INVALID_PHONE:
      'Not a Taiwan phone number: a landline with its area code, 0800 or 0809, or a mobile number, and an extension of at most six digits.',
    INVALID_ORGANISATION_NUMBER: 'Not a valid 統一編號 (UBN) or 機關代碼 (agency code), whichever kind was declared.',
    INVALID_NATIONAL_ID: 'Not a valid 國民身分證統一編號 (national ID number), checksum included.',
    INVALID_RESIDENT_ID:
      'Not a valid 外來人口統一證號 (resident ID number), or one in the old format, which is accepted until 2030-12-31.',
    INVALID_PASSPORT_NUMBER:
      'Not a valid passport number: 5 to 20 letters and digits, and not the number of another document. Parameter: `kind` (NATIONAL_ID or RESIDENT_ID), whose number it is.',
    UNKNOWN_PORT_AREA: 'There is no port area (or port) with this code.',
    GATE_CODE_TAKEN: 'Another gate has this code.',
    UNKNOWN_GATE: 'No gate of this gate system’s branches has this code, or the gate was closed at that time.',
    CONSENT_NOT_GIVEN: 'This consent must be given.',
    // Phones of holders
    PHONE_CODE_REFUSED:
      'No code was sent: there is no such pass, person or phone, or no code may be sent for it now. The same for every cause.',
    PHONE_CODE_SENT:
      'A code was sent for this pass and phone within 24 hours. Parameter: `until`, from when on another can be.',
    PHONE_CODE_WRONG: 'Not the code that was sent. Parameter: `left`, how many more may be typed.',
    PHONE_CODE_EXPIRED: 'The code is of no more use: it is too old, was used, or was typed wrong five times.',
    HOLDER_RECORD_CLOSED: 'The holder’s record is closed: its 15 minutes are over, it was closed, or was never open.',
    NO_PHONE_RECORD:
      'The person has no phone on record, or the record was deleted or is a colleague’s: the person must be entered first.',
    UNCHANGED: 'The value is already the same.',
    // Accounts
    ACCOUNT_NAME_TAKEN: 'Another account has this name.',
    PASSWORDS_DIFFER: 'The two passwords are not the same.',
    PASSWORD_TOO_COMMON: 'The password is too common.',
    PASSWORD_REPETITIVE: 'The password repeats a few characters.',
    PASSWORD_SEQUENTIAL: 'The password is little more than a sequence of letters, digits or keys.',
    PASSWORD_HAS_NAME: 'The password contains the name of the account, of its company or of this system.',
    WRONG_PASSWORD: 'The current password is wrong.',
    PASSWORD_UNCHANGED: 'The new password is the one that was to be changed.',
    SIGN_IN_FAILED: 'Sign-in failed; the cause is deliberately not given.',
    LINK_NOT_VALID: 'The mailed link is unknown, used or expired.',
    SECOND_FACTOR_REQUIRED: 'The second factor must be given to complete the sign-in.',
    SECOND_FACTOR_SETUP_REQUIRED: 'This server requires a second factor for staff: it must be set up first.',
    SECOND_FACTOR_ALREADY_SET: 'A second factor is already active and must be removed first.',
    WRONG_CODE: 'The code is wrong or no longer valid.',
    OWN_ACCOUNT: 'Administrators cannot change their own rights or invite themselves to another account.',
    LAST_ADMINISTRATOR: 'This would leave no administrator to manage the accounts.',
    ENDED_BY_STAFF: 'Staff of the port company ended this account: only they can restore it.',
    EMAIL_VERIFIED: 'The e-mail address is verified: only the user of the account can change it.',
    EMAIL_UNCHANGED: 'The account has this e-mail address already.',
    NOT_BINDABLE: 'This name and password do not belong to a general account that can be bound.',
    ALREADY_BOUND: 'This account is already bound to the shared account.',
    // Files
    FILE_TOO_LARGE: 'The file is too large. Parameter: `maxBytes`.',
    FILE_TYPE_NOT_ALLOWED: 'Files of this type are not accepted for this purpose.',
    FILE_NOT_READABLE: 'The file is damaged, or in a form that cannot be checked.',
    PHOTO_TOO_SMALL: 'The photo has too few pixels. Parameters: `minWidth`, `minHeight`.',
    PHOTO_NOT_UPRIGHT: 'The photo is wider than it is high: rotate it, or take it upright.',
    PHOTO_BLANK: 'The photo is blank: it is all one colour.',
    FILE_ENCRYPTED: 'The PDF is encrypted or protected by a password.',
    FILE_HAS_SCRIPT: 'The PDF contains a script, or a form that is made of one (XFA).',
    FILE_HAS_ACTION:
      'The PDF does something by itself: it starts a program, sends its fields, or opens another document or address.',
    FILE_HAS_FILES: 'The PDF contains other files, films or sounds.',
    UPLOAD_QUOTA_REACHED:
      'This account or address has sent as much as it may in one day. Parameter: `retryAfterSeconds`, how long to wait.',
    UPLOAD_NOT_COMPLETE:
      'No completed upload with this ID: not sent, not checked, already used, or sent for another purpose.',
    // Passes
    COMPANY_SUSPENDED:
      'The company is suspended from foreign single-entry applications for this port after a failed spot check. Parameters: `portZh`, `portEn`, `until`.',
    ALREADY_CHECKED: 'This pass has already been spot-checked. Parameter: `result`.',
    NOTHING_TO_CHECK: 'There is no unchecked pass left to draw.',
    SUSPENSION_NOT_RUNNING: 'The suspension has ended or was already lifted.',
    CONTAINS_ID_NUMBER:
      'Something in the text has the form and checksum of an ID number, and texts are not encrypted; with `@acknowledgeIdNumbers` on the operation it is stored all the same.',
    PERSON_ALREADY_REGISTERED:
      'The company already has a person with this ID number. Of a colleague’s person, `personId` names the record, which is the viewer’s own from now on.',
    CERTIFICATE_NOT_APPROVED: 'The company has no approved certificate.',
    CERTIFICATE_REVOKED: 'The approved certificate of the company was revoked: another one must be approved.',
    COMPANY_RENAMED:
      'The company has changed its name: a certificate must be approved for the new name, or the approved name restored.',
    COMPANY_BARRED:
      'The company may not apply for passes for now, as too many of its people were banned. Parameter: `until`, the last second of that time.',
    COMPANY_DATA_INCOMPLETE: 'Required data of the company are missing (all but the fax number are required).',
    PASSPORT_HOLDERS_ONLY: 'This form is only for people registered by passport number.',
    DOCUMENT_VOID:
      'The document by which the person is registered is void: resident IDs in the old format were valid until 2030-12-31.',
    ATTACHMENT_MISSING: 'A file required by the form is missing. Parameter: `attachment`, its kind.',
    MONTHLY_LIMIT_REACHED:
      'The person already has all single-entry passes allowed in this calendar month. Parameters: `limit`; `until`, when the month ends.',
    USABLE_PASS_EXISTS:
      'The person already has a usable card, or a single-entry pass that is not over, for this port. Parameters: `portZh`, `portEn`, `until`.',
    SEEN_BY_GATE:
      'A gate has reported a passage of the pass, so that it cannot be voided, nor its collection be undone.',
    TOO_LATE_TO_VOID:
      'A single-entry pass can be voided within 10 minutes of issue. Parameter: `until`, when they ended.',
    TOO_LATE_TO_UNDO: 'The collection of a card can be undone within 30 minutes. Parameter: `until`, when they ended.',
    VOID_LIMIT_REACHED:
      'The company has voided two single-entry passes issued in this calendar month. Parameter: `until`, when the month ends.',
    TEMPORARY_PASS_EXISTS:
      'The person already has a temporary pass for this port and some of these days. Parameters: `portZh`, `portEn`, `until`, its last second.',
    PERSON_BANNED:
      'The person is banned (管制) from periodic and temporary passes. Parameter: `until`, the last second of the ban.',
    PERIODIC_PASS_EXISTS:
      'The person already has a valid periodic pass, possibly of another company: it must be cancelled first. Parameter: `until`, its last second.',
    PERIODIC_PASS_DEACTIVATED:
      'The person has a deactivated periodic pass. Parameter: `until`, when its reinstatement takes effect if that is applied for, otherwise its last second.',
    OPEN_APPLICATION_EXISTS:
      'The company already has an open application about the same person or pass. Parameter: `applicationNumber`.',
    ALREADY_RENEWED:
      'This card has already been renewed: another card follows it. Parameter: `until`, the last second of this one.',
    PASS_KIND_NOT_ALLOWED: 'This form is not for passes of this kind.',
    RFID_CARDS_ONLY: 'Only RFID cards can be renewed.',
    PASS_CANCELLED: 'The pass is cancelled.',
    PASS_EXCHANGED:
      'The pass was exchanged: the card that took its place is the one to ask about. Parameter: `exchangedForNumber`, its number, where the viewer may read the pass unmasked.',
    PASS_EXPIRED: 'The pass has expired. Parameter: `until`, its last second.',
    PASS_DEACTIVATED: 'The pass is deactivated. Parameter: `until`, when it is used again, if that is decided.',
    PASS_BLOCKED: 'The card is blocked: its holds must be lifted first.',
    ALREADY_BLOCKED: 'The company, or each branch of the viewer whose port it opens, has blocked the card already.',
    ALREADY_DEACTIVATED: 'The branch has deactivated the card already, and that is still in force.',
    NOT_DEACTIVATED: 'No deactivation of the card is in force that the viewer could end.',
    DEACTIVATED_OTHERWISE:
      'The pass is deactivated for a reason other than that it was not used. Parameters: `reason`, which; `until`, when that ends, if it is known.',
    REINSTATEMENT_PENDING:
      'Reinstatement of the pass has already been applied for. Parameter: `until`, when it takes effect.',
    CANCELLATION_OPEN:
      'An application for the cancellation of the pass is open: until it is decided the pass cannot be reinstated. Parameter: `applicationNumber`, its number.',
    ID_NUMBER_MISMATCH:
      'The number typed is not the holder’s, or nothing is granted for this pass: the answer is the same for every cause.',
    GRANT_NOT_RUNNING: 'The access grant is over, or was ended already.',
    ALREADY_PROPOSED: 'The branch has an open proposal of this kind about the card.',
    PROPOSAL_OVER: 'The proposal was decided or withdrawn, or has lapsed.',
    BAN_ALREADY_PROPOSED: 'A ban of the person for this cause already awaits confirmation.',
    BAN_NOT_IN_FORCE: 'The ban is over, was lifted or was never confirmed.',
    BAN_CAUSE_TAKEN: 'Another version of this rule takes effect on the same day.',
    BAN_RULE_IN_FORCE: 'The rule is already in force: only a version for a later day can replace it.',
    HOLD_NOT_IN_FORCE: 'The hold has already been lifted.',
    PERSON_HAS_CARDS: 'The person still has cards: say whether to block or to cancel them. Parameter: `passNumbers`.',
    NO_EXCHANGE: 'The card does not take the place of another one.',
    FEE_RULE_IN_FORCE: 'The fee rule is or was in force: only a later rule can replace it.',
    FEE_NOT_DUE: 'The fee is not due. Parameter: `state`, its state.',
    FEE_NOT_SETTLED: 'The fee was neither paid nor waived. Parameter: `state`, its state.',
    COLLECTION_DETAILS_REQUIRED:
      'A card in place of another one is handed over against that one and its fee: `collectCards` records it.',
    CARD_IN_BATCH:
      'The card is in another batch of cards to be made. Parameter: `createdAt`, when that was put together.',
    BATCH_DISSOLVED: 'The batch was dissolved: its cards may be in other ones.',
    BATCH_MADE: 'No card of the batch is still to be made.',
    FEE_DUE: 'The fee for the card must be paid, with the number of the receipt, or be waived with a reason.',
    OLD_CARD_NOT_RETURNED: 'The card in whose place this one comes must be taken back, or a reason be given.',
    PERSON_HAS_APPLICATIONS:
      'The person is on open applications, from which they must be withdrawn first. Parameters: `applicationNumbers`, those from which the viewer may withdraw them; `colleaguesNumbers`, those from which only a colleague may.',
    PASS_NOT_COLLECTED: 'The card has not been collected yet.',
    PASS_NOT_YET_VALID: 'The first day of the pass is still to come. Parameter: `until`.',
    VALIDITY_TOO_SHORT:
      'Less than three calendar months of validity are left, too little for an exchange. Parameter: `until`, its last second.',
    TOO_EARLY_TO_RENEW:
      'The card can be renewed from 60 days before its last day. Parameter: `until`, the start of that period.',
    HOLDER_RENAMED: 'The holder’s name has changed: a new card must be applied for.',
    RENEWAL_LIMIT_REACHED:
      'The card cannot be renewed for so long: six years from its first day, eight if that was before 2023-04-06. Parameter: `until`, the last second to which it can be valid.',
    LATER_AREAS_FIRST:
      'The areas of an earlier renewal of the card have not begun yet. Parameter: `until`, when they do.',
    PERSON_REMOVED:
      'The company has removed this person: nothing is issued to them, and of their cards nothing but the cancellation is possible.',
    OTHER_BRANCH:
      'All passes on one application must belong to the same branch. Parameters: `branchZh`, `branchEn`, the branch of the first pass.',
    NOTHING_CHANGES: 'The pass already opens exactly these areas.',
    // Open applications
    ACTION_NOT_ALLOWED: 'The action is not possible in the item’s present state. Parameters: `state`, `action`.',
    TWO_PEOPLE_NEEDED: 'Review and police check of an item must be made by two different people.',
    TERM_OVER: 'The term applied for has ended, so the pass would never be valid. Parameter: `until`, its last second.',
    FORM_LOCKED:
      'An item on the application is decided or being decided: only the returned items can still be corrected, not the form as a whole.',
    NO_CARD: 'This pass has no card: single-entry passes are printed by the company.',
  },
);
export type ErrorCode = keyof typeof ErrorCode;

/** One error: its code, the input field concerned, and the values its message needs. */
export interface ApiError {
  code: ErrorCode;
  /** Path of the argument, without `input.`: `companyPhone`, `personIds.2`, `filter.ids`. */
  field?: string;
  /** Never a value that the viewer may not read. */
  params?: Record<string, string | number | boolean | null | readonly string[]>;
  /** With UNAVAILABLE only. */
  retryAfterSeconds?: number;
}

/** HTTP statuses of errors of the server that a balancer or a client without GraphQL must understand. */
export const STATUS_OF: Partial<Record<ErrorCode, number>> = { UNAVAILABLE: 503, STORAGE_FULL: 507 };

const RETRY_AFTER_S = 1;

/** The error of a request that may be sent again soon. */
export function unavailable(): ApiError {
  return { code: ErrorCode.UNAVAILABLE, retryAfterSeconds: RETRY_AFTER_S };
}

/** A refusal reported to the client. Several errors become several entries of the response's `errors`. */
export class Refusal extends GraphQLError {
  readonly errors: readonly ApiError[];

  constructor(errors: readonly [ApiError, ...ApiError[]]) {
    super(errors[0].code, { extensions: extensionsOf(errors[0]) });
    this.name = 'Refusal';
    this.errors = errors;
  }
}

export function extensionsOf(error: ApiError): GraphQLErrorExtensions {
  return {
    code: error.code,
    ...(error.field !== undefined && { field: error.field }),
    ...(error.params && { params: error.params }),
    ...(error.retryAfterSeconds !== undefined && { retryAfterSeconds: error.retryAfterSeconds }),
  };
}

/** Body of an HTTP response with errors where no GraphQL operation was run. */
export function errorBody(errors: readonly GraphQLErrorExtensions[]): object {
  return { errors: errors.map((extensions) => ({ message: extensions.code, extensions })) };
}

/** Refuses with one error. */
export function refuse(code: ErrorCode, field?: string, params?: ApiError['params']): never {
  throw new Refusal([{ code, ...(field !== undefined && { field }), ...(params && { params }) }]);
}

/** Refuses with all errors at once, if there are any (R-REG-2). */
export function refuseAny(errors: readonly ApiError[]): void {
  const [first, ...rest] = errors;
  if (first) throw new Refusal([first, ...rest]);
}

/** The value looked up. Refuses with NOT_FOUND if it is missing or hidden, which must look the same (R-ACC-5). */
export function found<T>(value: T | null | undefined): T {
  return value ?? refuse(ErrorCode.NOT_FOUND);
}
