import { createQuery } from '@urql/solid';
import { createMemo, type JSX } from 'solid-js';
import type { AnomalousCardPartsFragment, UnusedCardFilter } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import type { ListPlace } from '../../lib/url-state';
import { ListTable } from '../lists/ListTable';
import { anomalousCardColumns } from './anomalous-card-columns';
import { AnomalousCards } from './card-pages';
import { unusedCardContext } from './unused-card-parts';

export interface AnomalousCardTableProps {
  list: ListPlace;
  filter: UnusedCardFilter;
  /** Whether ID numbers that the viewer may read are shown in full. */
  clear: boolean;
  /** What staff may do about a card. */
  action?: (card: AnomalousCardPartsFragment) => JSX.Element;
  /** Is told how many there are. */
  onTotal?: (total: number) => void;
}

/** Cards that are deactivated for record anomalies, with the passages in question (R-ANO-1). */
export function AnomalousCardTable(props: AnomalousCardTableProps) {
  const [result, read] = createQuery({
    query: AnomalousCards,
    variables: () => ({
      filter: props.filter,
      page: props.list.page(),
      size: props.list.pageSize(),
      clear: props.clear,
    }),
    context: unusedCardContext,
  });
  const columns = createMemo(() => anomalousCardColumns(props.action));
  const page = createMemo(() => {
    const found = result.data?.anomalousCards;
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
      emptyTitle={t('unusedCards:empty.ANOMALIES')}
    />
  );
}
