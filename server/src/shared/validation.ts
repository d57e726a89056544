import * as v from 'valibot';
import { ErrorCode, type Fault, refuseAny } from './errors.js';

/** Checks of single fields; the message of each is its error code. Texts are trimmed first. */

const MAX_TEXT = 200;
const MAX_NAME = 60;

/** Not visible although they count as letters or signs: fillers, and the empty braille pattern. */
const BLANKS = '\\u115f\\u1160\\u2800\\u3164\\uffa0';
const SOMETHING_VISIBLE = new RegExp(`[^\\s\\p{C}\\p{M}\\p{Z}${BLANKS}]`, 'u');

/**
 * Removes characters that are invisible or reverse the order of others, so that what is mailed, checked or approved is
 * what was read. Those that join letters stay between letters, where some scripts need them (R-TXT-1).
 */
export const visibleText = (text: string): string =>
  text.replaceAll(
    /(?<![\p{L}\p{M}])[\u200c\u200d]|[\u200c\u200d](?![\p{L}\p{M}])|(?![\u200c\u200d])[\p{Cf}\p{Cs}]/gu,
    '',
  );

/** Control characters and line ends have no place in a name or an address, and break prints and exports. */
const ONE_LINE = /^[^\p{Cc}\p{Zl}\p{Zp}]*$/u;

export function requiredText(max = MAX_TEXT) {
  return v.pipe(
    v.string(),
    v.transform((text) => visibleText(text.normalize('NFC')).trim()),
    v.regex(SOMETHING_VISIBLE, ErrorCode.REQUIRED),
    v.maxLength(max, ErrorCode.TOO_LONG),
    v.regex(ONE_LINE, ErrorCode.INVALID),
  );
}

export function optionalText(max = MAX_TEXT) {
  return v.pipe(
    v.nullish(v.string(), ''),
    v.transform((text) => visibleText(text.normalize('NFC')).trim()),
    v.maxLength(max, ErrorCode.TOO_LONG),
    v.regex(ONE_LINE, ErrorCode.INVALID),
    v.transform((text) => (SOMETHING_VISIBLE.test(text) ? text : null)),
  );
}

/** What makes an address of a text has no place in a name: names stand in mails. */
export const withoutAddress = v.regex<string, string>(/^[^/:@]*$/u, ErrorCode.INVALID);

export const personName = v.pipe(requiredText(MAX_NAME), withoutAddress);

export const email = v.pipe(requiredText(254), v.rfcEmail(ErrorCode.INVALID_EMAIL));

const MOBILE = /^09\d{8}$/;

/** R-TEL-1: `+886 912-345-678` and `0912-345-678` are stored as `0912345678`. */
export function normaliseMobile(typed: string): string {
  return typed
    .normalize('NFKC')
    .replaceAll(/[\s()-]/g, '')
    .replace(/^(\+|00)8860?/, '0');
}

export const mobile = v.pipe(requiredText(), v.transform(normaliseMobile), v.regex(MOBILE, ErrorCode.INVALID_MOBILE));

export const optionalMobile = v.pipe(
  v.nullish(v.string(), ''),
  v.transform(normaliseMobile),
  v.check((text) => text === '' || MOBILE.test(text), ErrorCode.INVALID_MOBILE),
  v.transform((text) => (text === '' ? null : text)),
);

// R-TEL-1: landline `02-12345678#12345`, or a mobile.
const PHONE = /^0\d{1,3}-?\d{5,8}(#\d{1,6})?$/;

function normalisePhone(typed: string): string {
  return typed.normalize('NFKC').replaceAll(/[\s()]/g, '');
}

const isPhone = (text: string): boolean => PHONE.test(text) || MOBILE.test(normaliseMobile(text));

export const phone = v.pipe(requiredText(), v.transform(normalisePhone), v.check(isPhone, ErrorCode.INVALID_PHONE));

export const optionalPhone = v.pipe(
  v.nullish(v.string(), ''),
  v.transform(normalisePhone),
  v.check((text) => text === '' || isPhone(text), ErrorCode.INVALID_PHONE),
  v.transform((text) => (text === '' ? null : text)),
);

/** Converts an issue of a schema to a fault; its message is the code, its requirement the limit. */
function faultOf(issue: v.BaseIssue<unknown>, prefix: string): Fault {
  const path = v.getDotPath(issue);
  const code = issue.message in ErrorCode ? (issue.message as ErrorCode) : ErrorCode.INVALID;
  const field = [prefix, path].filter(Boolean).join('.');
  return typeof issue.requirement === 'number'
    ? { code, field, params: { limit: issue.requirement } }
    : { code, field };
}

export type Checked<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly faults: Fault[] };

/**
 * Checks `input` and reports one fault per field; `prefix` is the argument's name unless the fields are arguments
 * themselves.
 */
export function tryCheck<S extends v.GenericSchema>(schema: S, input: unknown, prefix = ''): Checked<v.InferOutput<S>> {
  // Does not stop at the first issue, which would skip checks of one field against another.
  const result = v.safeParse(schema, input);
  if (result.success) return { ok: true, value: result.output };
  const faults = new Map<string | undefined, Fault>();
  for (const issue of result.issues) {
    const fault = faultOf(issue, prefix);
    if (!faults.has(fault.field)) faults.set(fault.field, fault);
  }
  return { ok: false, faults: [...faults.values()] };
}

/** Checks `input` and returns it normalised. Refuses with all faults at once, including `more` (R-REG-2). */
export function check<S extends v.GenericSchema>(
  schema: S,
  input: unknown,
  more: readonly Fault[] = [],
): v.InferOutput<S> {
  return accepted(tryCheck(schema, input), more);
}

/** The value of a successful check. Refuses with all faults at once, including `more` (R-REG-2). */
export function accepted<T>(checked: Checked<T>, more: readonly Fault[] = []): T {
  refuseAny([...(checked.ok ? [] : checked.faults), ...more]);
  if (!checked.ok) throw new Error('a check failed without a fault');
  return checked.value;
}
