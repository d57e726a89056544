import { hash, verify } from '@node-rs/argon2';
import { graphemesOf } from '../shared/graphemes.js';

/** In characters as they are read, not in code units (R-REG-12). */
export const PASSWORD_LENGTH = { min: 8, max: 128 } as const;

/** The same text in the form in which it is hashed: a keyboard may send a letter and its accent as one or as two. */
export const composed = (password: string): string => password.normalize('NFC');

/** Argon2id with the library's defaults, which follow OWASP: 19 MiB, two passes. */
export function hashPassword(password: string): Promise<string> {
  return hash(composed(password));
}

/** Stored in place of a hash until the user sets a password with the mailed link; no password matches it. */
export const NO_PASSWORD = '';

let decoy: Promise<string> | undefined;

/**
 * Whether `password` matches `stored`. Without an account or password a decoy is checked, so that the time taken does
 * not reveal which accounts exist. Hashes of before R-REG-12 are of a password as it was typed: each form of it is
 * checked, whichever matches.
 */
export async function verifyPassword(stored: string | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword('no account has this password');
  const usable = graphemesOf(password).length <= PASSWORD_LENGTH.max;
  const forms = usable ? new Set([composed(password), password, password.normalize('NFD')]) : [''];
  let matches = false;
  for (const form of forms) matches = (await verify(stored || (await decoy), form)) || matches;
  return matches && usable && stored !== undefined && stored !== NO_PASSWORD;
}
