import { RowsExportMenu } from '../../domain/lists/RowsExportMenu';
import type { PassFilter, PassOrder, PassPartsFragment } from '../../gql/graphql';
import type { ExportColumn } from '../../lib/export';
import { allPasses } from './pass-export';

export interface PassExportMenuProps {
  filter: PassFilter;
  order: PassOrder;
  total: number;
  columns: () => ExportColumn<PassPartsFragment>[];
  name: string;
}

/** Exports the filtered passes. */
export function PassExportMenu(props: PassExportMenuProps) {
  return (
    <RowsExportMenu
      total={props.total}
      name={props.name}
      columns={props.columns}
      load={(reading) => allPasses(reading, props.filter, props.order)}
    />
  );
}
