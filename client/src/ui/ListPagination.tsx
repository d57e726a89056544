import { Show } from 'solid-js';
import type { ListPlace } from '../lib/url-state';
import { Pagination } from './Pagination';

export interface ListPaginationProps {
  list: Pick<ListPlace, 'page' | 'pageSize' | 'pageSizes' | 'pageHref' | 'setPageSize'>;
  /** Nothing until the first answer. */
  total: number | undefined;
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
      />
    </Show>
  );
}
