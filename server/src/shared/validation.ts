import * as v from 'valibot';
import { type ApiError, ErrorCode, refuseAny } from './errors.js';
import { isMobile, isPhone, normalisePhone } from './phone-numbers.js';
import { isOverloaded, isVisible, ONE_LINE, visibleText } from './text.js';

/** Checks of single fields; the message of each is its error code. Texts are trimmed first. */

const MAX_TEXT = 200;
const MAX_NAME = 100;

/** At most `max` characters on one line (R-TXT-1). */
const lineOf = (max: number) =>
  v.pipe(
    v.string(),
    v.transform(visibleText),
    v.maxGraphemes(max, ErrorCode.TOO_LONG),
    v.check((text) => !isOverloaded(text, max), ErrorCode.INVALID),
    v.regex(ONE_LINE, ErrorCode.INVALID),
  );

export function requiredText(max = MAX_TEXT) {
  return v.pipe(lineOf(max), v.check(isVisible, ErrorCode.REQUIRED));
}

export function optionalText(max = MAX_TEXT) {
  return v.pipe(
    v.nullish(v.string(), ''),
    lineOf(max),
    v.transform((text) => (isVisible(text) ? text : null)),
  );
}

/** What makes an address of a text has no place in a name: names stand in mails. */
export const withoutAddress = v.regex<string, string>(/^[^/:@]*$/u, ErrorCode.INVALID);

export const personName = v.pipe(requiredText(MAX_NAME), withoutAddress);

export const email = v.pipe(requiredText(254), v.rfcEmail(ErrorCode.INVALID_EMAIL));

const orNull = v.transform((text: string) => (text === '' ? null : text));

/** R-TEL-1 */
export const mobile = v.pipe(
  v.string(),
  v.transform(normalisePhone),
  v.nonEmpty(ErrorCode.REQUIRED),
  v.check(isMobile, ErrorCode.INVALID_MOBILE),
);

export const optionalMobile = v.pipe(
  v.nullish(v.string(), ''),
  v.transform(normalisePhone),
  v.check((text) => text === '' || isMobile(text), ErrorCode.INVALID_MOBILE),
  orNull,
);

/** R-TEL-1 */
export const phone = v.pipe(
  v.string(),
  v.transform(normalisePhone),
  v.nonEmpty(ErrorCode.REQUIRED),
  v.check(isPhone, ErrorCode.INVALID_PHONE),
);

export const optionalPhone = v.pipe(
  v.nullish(v.string(), ''),
  v.transform(normalisePhone),
  v.check((text) => text === '' || isPhone(text), ErrorCode.INVALID_PHONE),
  orNull,
);

/** Converts an issue of a schema to an error; its message is the code, its requirement the limit. */
function errorOf(issue: v.BaseIssue<unknown>, prefix: string): ApiError {
  const path = v.getDotPath(issue);
  const code = issue.message in ErrorCode ? (issue.message as ErrorCode) : ErrorCode.INVALID;
  const field = [prefix, path].filter(Boolean).join('.');
  return typeof issue.requirement === 'number'
    ? { code, field, params: { limit: issue.requirement } }
    : { code, field };
}

export type Checked<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly errors: ApiError[] };

/**
 * Checks `input` and reports one error per field; `prefix` is the argument's name unless the fields are arguments
 * themselves.
 */
export function tryCheck<S extends v.GenericSchema>(schema: S, input: unknown, prefix = ''): Checked<v.InferOutput<S>> {
  // Does not stop at the first issue, which would skip checks of one field against another.
  const result = v.safeParse(schema, input);
  if (result.success) return { ok: true, value: result.output };
  const errors = new Map<string | undefined, ApiError>();
  for (const issue of result.issues) {
    const error = errorOf(issue, prefix);
    if (!errors.has(error.field)) errors.set(error.field, error);
  }
  return { ok: false, errors: [...errors.values()] };
}

/** Checks `input` and returns it normalised. Refuses with all errors at once, including `more` (R-REG-2). */
export function check<S extends v.GenericSchema>(
  schema: S,
  input: unknown,
  more: readonly ApiError[] = [],
): v.InferOutput<S> {
  return accepted(tryCheck(schema, input), more);
}

/** The value of a successful check. Refuses with all errors at once, including `more` (R-REG-2). */
export function accepted<T>(checked: Checked<T>, more: readonly ApiError[] = []): T {
  refuseAny([...(checked.ok ? [] : checked.errors), ...more]);
  if (!checked.ok) throw new Error('a check failed without an error');
  return checked.value;
}
