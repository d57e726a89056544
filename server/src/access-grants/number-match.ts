import { timingSafeEqual } from 'node:crypto';
import type { Vault } from '../access/vault.js';
import type { IdKind } from '../access/words.js';

/** The holder of a pass, as far as a typed number is compared with it. */
interface HolderIndex {
  readonly idKind: IdKind;
  /** In hexadecimal text, as the database writes it. */
  readonly idIndex: string;
}

/** Compared with where there is no pass: as much work, and nothing equals it. */
const NO_HOLDER: HolderIndex = { idKind: 'PASSPORT', idIndex: `\\x${'00'.repeat(32)}` };

/** Whether this is the number of the holder, in a time that tells nothing of how much of it is right. */
export function isNumberOf(vault: Vault, holder: HolderIndex | undefined, idNumber: string): boolean {
  const { idKind, idIndex } = holder ?? NO_HOLDER;
  const stored = Buffer.from(idIndex.slice(2), 'hex');
  const equal = vault.indexesOf(idKind, idNumber).map((index) => timingSafeEqual(index, stored));
  return equal.includes(true) && holder !== undefined;
}
