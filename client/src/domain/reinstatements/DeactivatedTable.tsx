import { createQuery } from '@urql/solid';
import { createMemo, type JSX } from 'solid-js';
import { graphql, readFragment } from '../../gql';
import type { DeactivatedPartsFragment, UnusedCardFilter } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import type { ListPlace } from '../../lib/url-state';
import type { Selection } from '../../ui/lists/table-types';
import { ListTable } from '../lists/ListTable';
import { deactivatedColumns } from './deactivated-columns';
import { DeactivatedParts, reinstatementContext } from './reinstatement-parts';

const DeactivatedCards = graphql(`
  query DeactivatedCards($filter: UnusedCardFilter!, $page: Int!, $size: Int!, $clear: Boolean!) {
    unusedCards(list: SIX_MONTHS, filter: $filter, page: $page, size: $size) {
      total
      items {
        ...DeactivatedParts
      }
    }
  }
`);

export interface DeactivatedTableProps {
  list: ListPlace;
  filter: UnusedCardFilter;
  /** Whether ID numbers that the viewer may read are shown in full. */
  clear: boolean;
  action: (card: DeactivatedPartsFragment) => JSX.Element;
  selection?: Selection<DeactivatedPartsFragment>;
  /** For the cards that are selected, of those on screen. */
  bulkActions?: (cards: readonly DeactivatedPartsFragment[]) => JSX.Element;
}

/** Cards that are deactivated because they were not used, with what may be done about each. */
export function DeactivatedTable(props: DeactivatedTableProps) {
  const [result, read] = createQuery({
    query: DeactivatedCards,
    variables: () => ({
      filter: props.filter,
      page: props.list.page(),
      size: props.list.pageSize(),
      clear: props.clear,
    }),
    context: reinstatementContext,
  });
  const page = createMemo(() => {
    const found = result.data?.unusedCards;
    return found && { total: found.total, items: readFragment(DeactivatedParts, found.items) };
  });
  const selected = () => (page()?.items ?? []).filter(({ pass }) => props.selection?.selected.has(pass.number));
  return (
    <ListTable
      list={props.list}
      result={result}
      read={read}
      page={page()}
      caption={t('reinstatements:listTitle')}
      columns={deactivatedColumns(props.action)}
      rowKey={({ pass }) => pass.number}
      rowHref={({ pass }) => `/passes/${pass.number}`}
      selection={props.selection}
      bulkActions={props.bulkActions?.(selected())}
      rangeText={(range) => t('unusedCards:range', range)}
      emptyTitle={t('reinstatements:empty')}
    />
  );
}
