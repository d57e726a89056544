import * as v from 'valibot';
import { ErrorCode } from '../shared/errors.js';
import { requiredText } from '../shared/validation.js';

/** Account names that differ in case only are the same name. */
export function accountNameKey(accountName: string): string {
  return accountName.trim().toLowerCase();
}

/** A new account name: 4 to 30 letters, digits, `.`, `_` or `-`. */
export const accountName = v.pipe(
  requiredText(),
  v.minLength(4, ErrorCode.TOO_SHORT),
  v.maxLength(30, ErrorCode.TOO_LONG),
  v.regex(/^[A-Za-z0-9._-]+$/, ErrorCode.INVALID),
);
