import type { SealedColumn } from './sealed-columns.js';

/** A column with the blind index of a number that its own row holds encrypted. */
interface IndexedColumn {
  readonly table: string;
  readonly column: string;
  readonly kind: string;
  readonly sealed: SealedColumn;
}

/** In the order in which commands lock their rows. */
export const INDEXED_COLUMNS: readonly IndexedColumn[] = [
  { table: 'pass', column: 'holder_id_index', kind: 'holder_id_kind', sealed: 'pass.holder_id_cipher' },
  { table: 'person', column: 'id_index', kind: 'id_kind', sealed: 'person.id_cipher' },
  {
    table: 'application_item',
    column: 'holder_id_index',
    kind: 'holder_id_kind',
    sealed: 'application_item.holder_id_cipher',
  },
  { table: 'ban', column: 'holder_id_index', kind: 'holder_id_kind', sealed: 'ban.holder_id_cipher' },
];

/** Columns that repeat the index of a number held elsewhere. */
export const REPEATED_INDEXES: readonly Pick<IndexedColumn, 'table' | 'column'>[] = [
  { table: 'single_entry_slot', column: 'holder_id_index' },
  { table: 'single_entry_grant', column: 'holder_id_index' },
  { table: 'card_disclosure', column: 'holder_id_index' },
];
