import { createQuery } from '@urql/solid';
import { createEffect, createMemo } from 'solid-js';
import { graphql, readFragment } from '../../gql';
import type { ReinstatementFilter } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import type { ListPlace } from '../../lib/url-state';
import { ListTable } from '../lists/ListTable';
import { historyColumns } from './history-columns';
import { historyOrder } from './history-order';
import { ReinstatementParts, reinstatementContext } from './reinstatement-parts';

const Reinstatements = graphql(`
  query Reinstatements(
    $filter: ReinstatementFilter!
    $order: ReinstatementOrder!
    $page: Int!
    $size: Int!
    $clear: Boolean!
  ) {
    reinstatements(filter: $filter, order: $order, page: $page, size: $size) {
      total
      items {
        ...ReinstatementParts
      }
    }
  }
`);

export interface ReinstatementHistoryProps {
  list: ListPlace;
  filter: ReinstatementFilter;
  clear: boolean;
  /** Is told how many there are. */
  onTotal?: (total: number) => void;
}

/** 恢復歷程查詢: what was reinstated, when, from when on and by whom (R-REI-4). */
export function ReinstatementHistory(props: ReinstatementHistoryProps) {
  const [result, read] = createQuery({
    query: Reinstatements,
    variables: () => ({
      filter: props.filter,
      order: historyOrder(props.list.sort()),
      page: props.list.page(),
      size: props.list.pageSize(),
      clear: props.clear,
    }),
    context: reinstatementContext,
  });
  const page = createMemo(() => {
    const found = result.data?.reinstatements;
    return found && { total: found.total, items: readFragment(ReinstatementParts, found.items) };
  });
  createEffect(() => props.onTotal?.(page()?.total ?? 0));
  return (
    <ListTable
      list={props.list}
      result={result}
      read={read}
      page={page()}
      caption={t('reinstatements:tab.history')}
      columns={historyColumns()}
      rowKey={({ id }) => id}
      rowHref={({ pass }) => `/passes/${pass.number}`}
      rangeText={(range) => t('unusedCards:range', range)}
      emptyTitle={t('reinstatements:emptyHistory')}
    />
  );
}
