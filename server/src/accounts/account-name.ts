import * as v from 'valibot';
import { ErrorCode } from '../shared/errors.js';
import { requiredText } from '../shared/validation.js';

/** Account names that differ in case only are the same name. */
export function accountNameKey(accountName: string): string {
  return accountName.trim().toLowerCase();
}

/** How the port company names the accounts of its staff and analysts: no one else may, so that none of them can be found out. */
const OF_STAFF = /^(?:analyst|police|port-admin|reviewer|staff|tipc)(?:[._-]|$)/;

/** Whether the name is kept for the port company's own accounts, whether or not one of them has it. */
export function isKeptForStaff(typed: string): boolean {
  return OF_STAFF.test(accountNameKey(typed));
}

/** A new account name: 4 to 30 letters, digits, `.`, `_` or `-`. */
export const accountName = v.pipe(
  requiredText(),
  v.minLength(4, ErrorCode.TOO_SHORT),
  v.maxLength(30, ErrorCode.TOO_LONG),
  v.regex(/^[A-Za-z0-9._-]+$/, ErrorCode.INVALID),
);
