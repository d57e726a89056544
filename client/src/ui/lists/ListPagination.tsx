import { Show } from 'solid-js';
import type { ListPlace } from '../../lib/url-state';
import { Pagination, type PaginationProps } from './Pagination';

export interface ListPaginationProps {
  list: Pick<ListPlace, 'page' | 'pageSize' | 'pageSizes' | 'pageHref' | 'setPageSize'>;
  /** Nothing until the first answer. */
  total: number | undefined;
  rangeText?: PaginationProps['rangeText'];
}

/** The pages of a list that lives in the URL. */
export function ListPagination(props: ListPaginationProps) {
  return (
    <Show when={props.total !== undefined}>
      <Pagination
        page={props.list.page()}
        pageSize={props.list.pageSize()}
        total={props.total ?? 0}
        href={props.list.pageHref}
        onPageSize={props.list.setPageSize}
        sizes={props.list.pageSizes}
        rangeText={props.rangeText}
      />
    </Show>
  );
}
