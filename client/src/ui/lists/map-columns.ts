import type { Column } from './table-types';

/** Columns of a record, for rows that it is read from. */
export const mapColumns = <Row, Data>(read: (row: Row) => Data, columns: readonly Column<Data>[]): Column<Row>[] =>
  columns.map((column) => ({ ...column, cell: (row) => column.cell(read(row)) }));
