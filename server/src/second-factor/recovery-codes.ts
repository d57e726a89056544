import { randomBytes } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { hashToken } from '../shared/tokens.js';
import { RecoveryCode } from './recovery-code.entity.js';

const COUNT = 10;
const LENGTH = 16;
/** 32 characters, none easily mistaken for another: 5 bits each, 80 bits a code. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Characters that users type for one of the above. */
const MISREAD: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** A new code, e.g. `7K3M-9QXT-0HWB-V2ZC`. */
function newCode(): string {
  const characters = Array.from(randomBytes(LENGTH), (byte) => ALPHABET[byte % ALPHABET.length]).join('');
  return characters.replaceAll(/.{4}(?=.)/g, '$&-');
}

/** The stored hash of a code, typed in upper or lower case, with or without hyphens and spaces. */
export function recoveryCodeHash(typed: string): Buffer {
  const characters = typed.normalize('NFKC').toUpperCase().replaceAll(/[\s-]/g, '');
  return hashToken(characters.replaceAll(/[OIL]/g, (sign) => MISREAD[sign] ?? sign));
}

/** Replaces an account's codes by ten new ones. Returns them; they cannot be read again. */
export async function replaceRecoveryCodes(tx: EntityManager, accountId: string): Promise<string[]> {
  const codes = Array.from({ length: COUNT }, newCode);
  await tx.nativeDelete(RecoveryCode, { accountId });
  await tx.insertMany(
    RecoveryCode,
    codes.map((code) => ({ codeHash: recoveryCodeHash(code), accountId, usedAt: null })),
  );
  return codes;
}

/** Uses up a code of the account. Returns the number of codes left, or undefined if the code is not valid. */
export async function useRecoveryCode(
  tx: EntityManager,
  accountId: string,
  typed: string,
  now: Date,
): Promise<number | undefined> {
  const usable = { codeHash: recoveryCodeHash(typed), accountId, usedAt: null };
  if ((await tx.nativeUpdate(RecoveryCode, usable, { usedAt: now })) === 0) return undefined;
  return tx.count(RecoveryCode, { accountId, usedAt: null });
}
