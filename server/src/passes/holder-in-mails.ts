import { maskIdNumber } from '../access/masking.js';
import type { Sealed, Vault } from '../access/vault.js';

/**
 * A holder as a company's mails name its own people: the whole name with the masked number, so that two of one name are told
 * apart (R-ACC-2). A number that cannot be decrypted holds up no mail.
 */
export function holderInMail(vault: Vault, { name, idNumber }: { readonly name: string; readonly idNumber: Sealed }) {
  return [name, maskedNumber(vault, idNumber)].filter(Boolean).join(' ');
}

function maskedNumber(vault: Vault, { column, row, bytes }: Sealed): string | null {
  try {
    return maskIdNumber(vault.open(column, row, bytes));
  } catch {
    return null;
  }
}
