import type { Column } from '../../ui/lists/table-types';
import { DossierList } from '../lists/DossierList';

export interface PersonListProps<Row> {
  title: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  rowHref?: (row: Row) => string;
  empty: string;
  /** Where the whole list is. */
  href?: string;
}

const loaded = { fetching: false };
const nothingToRead = () => {};

/** One of the lists of a dossier that came as a whole. */
export const PersonList = <Row,>(props: PersonListProps<Row>) => (
  <DossierList
    title={props.title}
    href={props.href}
    columns={props.columns}
    result={loaded}
    read={nothingToRead}
    page={{ items: props.rows, total: props.rows.length }}
    rowKey={props.rowKey}
    rowHref={props.rowHref}
    empty={props.empty}
  />
);
