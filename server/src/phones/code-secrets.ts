import { randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import type { Vault } from '../access/vault.js';

/** Six digits by the CSPRNG (R-TEL-4). */
export const newCode = (): string => String(randomInt(1_000_000)).padStart(6, '0');

/** 128 random bits: as short as a link may be that stands in an SMS (R-TEL-4). */
export const newLinkToken = (): string => randomBytes(16).toString('base64url');

const hashed = (id: string, code: string): string => `phone code ${id} ${code}`;

/** The hash of the code in the row of this id. */
export const hashCode = (vault: Vault, id: string, code: string): Buffer => vault.fingerprint(hashed(id, code));

/** Whether this is the code, in a time that tells nothing. @param hash in hexadecimal text, as the database writes it */
export function isCode(
  vault: Vault,
  { id, hash }: { readonly id: string; readonly hash: string },
  code: string,
): boolean {
  const stored = Buffer.from(hash.slice(2), 'hex');
  return vault
    .fingerprints(hashed(id, code))
    .map((each) => each.length === stored.length && timingSafeEqual(each, stored))
    .includes(true);
}
