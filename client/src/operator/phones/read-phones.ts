import type { PhoneChangeInput } from '../../gql/graphql';
import { cellText, mobileText, type Table, tableOf } from '../../lib/table-file';

/** The most changes of one file; the API refuses more as well. */
export const maxChanges = 250;

const heads = {
  passNumber: ['通行證號', 'passnumber', 'pass'],
  phone: ['修改後手機號碼', '修改手機號碼', '手機號碼', '手機', 'phone', 'mobile', 'newphone', 'changedphone'],
} as const;

export type PhoneFileProblem = 'unreadable' | 'empty' | 'noHead' | 'tooMany';

export class PhoneFileError extends Error {
  override readonly name = 'PhoneFileError';
  constructor(readonly problem: PhoneFileProblem) {
    super(problem);
  }
}

const plain = (written: unknown) =>
  cellText(written)
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s*()_-]/g, '');

/** Reads pass numbers and changed phones from a CSV or XLSX file. Rejects with PhoneFileError. */
export async function readPhones(file: File): Promise<PhoneChangeInput[]> {
  const table = await tableOf(file).catch(() => {
    throw new PhoneFileError('unreadable');
  });
  return changesOf(table);
}

/** The changes below the head; rows without a phone are left out. Throws PhoneFileError. */
export function changesOf(table: Table): PhoneChangeInput[] {
  const [head, ...rest] = table;
  const at = (names: readonly string[]) => (head ?? []).findIndex((cell) => names.includes(plain(cell)));
  const [number, phone] = [at(heads.passNumber), at(heads.phone)];
  if (!head?.some((cell) => cellText(cell))) throw new PhoneFileError('empty');
  if (number < 0 || phone < 0) throw new PhoneFileError('noHead');
  const changes = rest
    .map((row) => ({ passNumber: cellText(row[number]), phone: mobileText(row[phone]) }))
    .filter((change) => change.phone !== '');
  if (changes.length === 0) throw new PhoneFileError('empty');
  if (changes.length > maxChanges) throw new PhoneFileError('tooMany');
  return changes;
}
