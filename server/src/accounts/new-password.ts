import { dictionary } from '@zxcvbn-ts/language-common';
import * as v from 'valibot';
import { ErrorCode } from '../shared/errors.js';
import { hasContextWord, type PasswordOwner } from './context-words.js';
import { composed, PASSWORD_LENGTH } from './password.js';
import { isRepetitive, isSequential } from './password-patterns.js';

const common = new Set(dictionary['passwords-common']);
const { min, max } = PASSWORD_LENGTH;

const isCommon = (password: string): boolean =>
  [password, password.normalize('NFKC')].some((form) => common.has(form.toLowerCase()));

/**
 * A new password: 8 to 128 characters, not a common one, neither repeated nor sequential (R-REG-9, R-REG-12). Wherever one is
 * set its owner is known too: {@link newPasswordOf}, or the check of the registration form.
 */
export const newPassword = v.pipe(
  v.string(),
  v.nonEmpty(ErrorCode.REQUIRED),
  v.transform(composed),
  v.minGraphemes(min, ErrorCode.TOO_SHORT),
  v.maxGraphemes(max, ErrorCode.TOO_LONG),
  v.check((password) => !isCommon(password), ErrorCode.PASSWORD_TOO_COMMON),
  v.check((password) => !isRepetitive(password), ErrorCode.PASSWORD_REPETITIVE),
  v.check((password) => !isSequential(password), ErrorCode.PASSWORD_SEQUENTIAL),
);

/** The same for an account whose names are known. */
export function newPasswordOf(owner: PasswordOwner) {
  return v.pipe(
    newPassword,
    v.check((password) => !hasContextWord(password, owner), ErrorCode.PASSWORD_HAS_NAME),
  );
}
