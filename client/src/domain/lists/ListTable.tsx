import type { CombinedError, OperationContext } from '@urql/solid';
import { splitProps } from 'solid-js';
import type { ListPlace } from '../../lib/url-state';
import { DataTable } from '../../ui/lists/DataTable';
import { ListPagination, type ListPaginationProps } from '../../ui/lists/ListPagination';
import type { DataTableProps } from '../../ui/lists/table-types';
import { errorText } from '../errors/error-text';

type OwnProps = 'rows' | 'loading' | 'error' | 'onRetry' | 'filtered' | 'sort' | 'onSort' | 'keys' | 'footer';

export interface ListTableProps<Row> extends Omit<DataTableProps<Row>, OwnProps> {
  list: ListPlace;
  /** What `createQuery` gave. */
  result: { readonly fetching: boolean; readonly stale: boolean; readonly error?: CombinedError };
  read: (options: Partial<OperationContext>) => void;
  /** The rows on screen and how many there are; nothing until the first answer. */
  page: { items: readonly Row[]; total: number } | undefined;
  rangeText?: ListPaginationProps['rangeText'];
}

/** The list of a page: its filters, order and page live in the URL, its rows are the answer to one question. */
export function ListTable<Row>(props: ListTableProps<Row>) {
  const [own, table] = splitProps(props, ['list', 'result', 'read', 'page', 'rangeText']);
  const expired = () => own.list.expired();
  return (
    <DataTable
      {...table}
      rows={expired() ? [] : own.page?.items}
      loading={!expired() && (own.result.fetching || own.result.stale)}
      error={expired() ? undefined : errorText(own.result.error)}
      onRetry={() => own.read({ requestPolicy: 'network-only' })}
      filtered={own.list.filtered()}
      expired={expired()}
      onClearFilters={own.list.clearFilters}
      sort={own.list.sort()}
      onSort={own.list.toggleSort}
      keys
      footer={
        <ListPagination list={own.list} total={expired() ? undefined : own.page?.total} rangeText={own.rangeText} />
      }
    />
  );
}
