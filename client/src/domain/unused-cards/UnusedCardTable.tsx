import { createQuery } from '@urql/solid';
import { createMemo } from 'solid-js';
import type { UnusedCardFilter, UnusedCardList } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import type { ListPlace } from '../../lib/url-state';
import { ListTable } from '../lists/ListTable';
import { UnusedCards } from './card-pages';
import { unusedCardColumns } from './unused-card-columns';
import { unusedCardContext } from './unused-card-parts';

export interface UnusedCardTableProps {
  list: ListPlace;
  of: UnusedCardList;
  filter: UnusedCardFilter;
  /** Whether ID numbers that the viewer may read are shown in full. */
  clear: boolean;
  /** Is told how many there are. */
  onTotal?: (total: number) => void;
}

/** One of the lists of 人員通行記錄 (R-NOP-3). */
export function UnusedCardTable(props: UnusedCardTableProps) {
  const [result, read] = createQuery({
    query: UnusedCards,
    variables: () => ({
      list: props.of,
      filter: props.filter,
      page: props.list.page(),
      size: props.list.pageSize(),
      clear: props.clear,
    }),
    context: unusedCardContext,
  });
  const columns = createMemo(unusedCardColumns);
  const page = createMemo(() => {
    const found = result.data?.unusedCards;
    if (found) props.onTotal?.(found.total);
    return found;
  });
  return (
    <ListTable
      list={props.list}
      result={result}
      read={read}
      page={page()}
      caption={t('unusedCards:title')}
      columns={columns()}
      rowKey={({ pass }) => pass.number}
      rowHref={({ pass }) => `/passes/${pass.number}`}
      rangeText={(range) => t('unusedCards:range', range)}
      emptyTitle={t(`unusedCards:empty.${props.of}`)}
    />
  );
}
