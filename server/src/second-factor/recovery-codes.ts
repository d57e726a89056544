import { randomBytes } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { hashToken } from '../shared/tokens.js';
import { RecoveryCode } from './recovery-code.entity.js';

const COUNT = 10;
const LENGTH = 16;
/** 32 signs, none like another: each carries 5 bits, a code 80. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** What is read for another sign all the same. */
const MISREAD: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** A new code, as `7K3M-9QXT-0HWB-V2ZC`. */
function newCode(): string {
  const signs = Array.from(randomBytes(LENGTH), (byte) => ALPHABET[byte % ALPHABET.length]).join('');
  return signs.replaceAll(/.{4}(?=.)/g, '$&-');
}

/** What is stored of a code, however it is typed: in any case, with or without hyphens and spaces. */
export function recoveryCodeHash(typed: string): Buffer {
  const signs = typed.normalize('NFKC').toUpperCase().replaceAll(/[\s-]/g, '');
  return hashToken(signs.replaceAll(/[OIL]/g, (sign) => MISREAD[sign] ?? sign));
}

/** Gives an account ten new codes in place of those it has. Returns them: they can never be read again. */
export async function replaceRecoveryCodes(tx: EntityManager, accountId: string): Promise<string[]> {
  const codes = Array.from({ length: COUNT }, newCode);
  await tx.nativeDelete(RecoveryCode, { accountId });
  await tx.insertMany(
    RecoveryCode,
    codes.map((code) => ({ codeHash: recoveryCodeHash(code), accountId, usedAt: null })),
  );
  return codes;
}

/** Uses a code of the account up. Returns how many are left then, or undefined if it is none that is good. */
export async function useRecoveryCode(
  tx: EntityManager,
  accountId: string,
  typed: string,
  now: Date,
): Promise<number | undefined> {
  const good = { codeHash: recoveryCodeHash(typed), accountId, usedAt: null };
  if ((await tx.nativeUpdate(RecoveryCode, good, { usedAt: now })) === 0) return undefined;
  return tx.count(RecoveryCode, { accountId, usedAt: null });
}
