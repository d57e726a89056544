/** A column whose texts are encrypted, and how its rows are named. */
interface SealedColumnFacts {
  readonly table: string;
  readonly column: string;
  /** Type of the column `id`, by whose order all rows can be gone through. */
  readonly id: 'uuid' | 'bigint';
  /** SQL for the name of a row, to which its text is bound: the id, where that is known before the row is written. */
  readonly row: string;
}

/** Every column with encrypted texts. A text opens in the column and row for which it was encrypted, and nowhere else. */
export const SEALED_COLUMNS = {
  'person.id_cipher': byId('person', 'id_cipher'),
  'pass.holder_id_cipher': byId('pass', 'holder_id_cipher'),
  'application_item.holder_id_cipher': byId('application_item', 'holder_id_cipher'),
  'item_version.holder_id_cipher': byId('item_version', 'holder_id_cipher'),
  'ban.holder_id_cipher': byId('ban', 'holder_id_cipher'),
  'history_entry.changes': {
    table: 'history_entry',
    column: 'changes',
    id: 'bigint',
    row: `subject_id || ' ' || action || ' ' || (extract(epoch from at) * 1000)::bigint`,
  },
  'account.second_factor_secret': byId('account', 'second_factor_secret'),
  'message.content': byId('message', 'content'),
  'stored_file.sealed_name': byId('stored_file', 'sealed_name'),
  'upload.sealed_file_name': byId('upload', 'sealed_file_name'),
} as const satisfies Record<string, SealedColumnFacts>;
export type SealedColumn = keyof typeof SEALED_COLUMNS;

function byId(table: string, column: string): SealedColumnFacts {
  return { table, column, id: 'uuid', row: 'id::text' };
}

/** The name of a history entry's row, as its SQL makes it. */
export function historyRow({ subjectId, action, at }: { subjectId: string; action: string; at: Date }): string {
  return `${subjectId} ${action} ${at.getTime()}`;
}
