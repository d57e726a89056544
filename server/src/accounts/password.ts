import { hash, verify } from '@node-rs/argon2';
import { dictionary } from '@zxcvbn-ts/language-common';
import * as v from 'valibot';
import { ErrorCode } from '../shared/errors.js';

const MIN_LENGTH = 8;
const MAX_LENGTH = 128;

const common = new Set(dictionary['passwords-common']);

/** A new password: 8 to 128 characters, not a common one (R-REG-9). */
export const newPassword = v.pipe(
  v.string(),
  v.nonEmpty(ErrorCode.REQUIRED),
  v.minLength(MIN_LENGTH, ErrorCode.TOO_SHORT),
  v.maxLength(MAX_LENGTH, ErrorCode.TOO_LONG),
  v.check((password) => !common.has(password.toLowerCase()), ErrorCode.PASSWORD_TOO_COMMON),
);

/** Argon2id with the library's defaults, which follow OWASP: 19 MiB, two passes. */
export function hashPassword(password: string): Promise<string> {
  return hash(password);
}

/** Stored in place of a hash until the user sets a password with the mailed link; no password matches it. */
export const NO_PASSWORD = '';

let decoy: Promise<string> | undefined;

/**
 * Whether `password` matches `stored`. Without an account or password a decoy is checked, so that the time taken does
 * not reveal which accounts exist.
 */
export async function verifyPassword(stored: string | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword('no account has this password');
  const usable = password.length <= MAX_LENGTH;
  const matches = await verify(stored || (await decoy), usable ? password : '');
  return matches && usable && stored !== undefined && stored !== NO_PASSWORD;
}
