import type { JSX } from 'solid-js';

export interface Column<T> {
  key: string;
  header: string;
  cell: (row: T) => JSX.Element;
  /** The name the URL and the API sort by; without it the column cannot be sorted. */
  sort?: string;
  align?: 'start' | 'end';
  /** Links the whole cell to `rowHref`; one column of a table has it, by default the first. */
  link?: boolean;
  /** Says no more than the other columns do; left out of the cards of a phone. */
  wideOnly?: boolean;
  /** Only read aloud and shown on no card: a column of buttons, for instance. */
  headerHidden?: boolean;
  nowrap?: boolean;
  /** What may be done about a row, last of the columns: stays in sight where the table is wider than its frame. */
  sticky?: boolean;
  /** A width where the browser's own share is poor: `min-w-48`. */
  class?: string;
}

export interface Selection<T> {
  selected: ReadonlySet<string>;
  onChange: (next: Set<string>) => void;
  /** Rows that cannot be selected show no box; say why in a column. */
  selectable?: (row: T) => boolean;
}

export interface TableSort {
  by: string;
  descending: boolean;
}

export interface DataTableProps<T> {
  /** Names the table for screen readers. */
  caption: string;
  columns: readonly Column<T>[];
  /** `undefined` until the first answer. */
  rows: readonly T[] | undefined;
  rowKey: (row: T) => string;
  /** Names a row where only a box or button stands for it. */
  rowName?: (row: T) => string;
  rowHref?: (row: T) => string;
  sort?: TableSort;
  onSort?: (by: string) => void;
  selection?: Selection<T>;
  loading?: boolean;
  /** Words of what went wrong; rows that are there stay. */
  error?: string;
  onRetry?: () => void;
  /** Filters are set: an empty list then has other words. */
  filtered?: boolean;
  /** A filter was set whose meaning is lost; there are no rows then. */
  expired?: boolean;
  onClearFilters?: () => void;
  emptyTitle?: string;
  emptyHint?: string;
  emptyAction?: JSX.Element;
  /** `j` `k` `x` Enter work on this table; one table a page. */
  keys?: boolean;
  /** Buttons for the selected rows; shown while there are some. */
  bulkActions?: JSX.Element;
  /** Pagination, usually. */
  footer?: JSX.Element;
}
