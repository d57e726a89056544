import type { GrowingList } from '../../domain/lists/growing-list';
import { MoreRows } from '../../domain/lists/MoreRows';
import { FormSection } from '../../ui/forms/FormSection';
import { DataTable } from '../../ui/lists/DataTable';
import type { Column } from '../../ui/lists/table-types';

export interface HolderTableProps<Row> {
  title: string;
  description?: string;
  emptyTitle: string;
  columns: Column<Row>[];
  rowKey: (row: Row) => string;
  list: GrowingList<Row>;
}

/** A part of what a holder reads: as many rows as were asked for. */
export function HolderTable<Row>(props: HolderTableProps<Row>) {
  return (
    <FormSection title={props.title} description={props.description}>
      <DataTable
        caption={props.title}
        columns={props.columns}
        rows={props.list.rows()}
        rowKey={props.rowKey}
        loading={props.list.loading()}
        error={props.list.error()}
        onRetry={props.list.retry}
        emptyTitle={props.emptyTitle}
        footer={<MoreRows list={props.list} class="border-t border-line px-4 py-2" />}
      />
    </FormSection>
  );
}
