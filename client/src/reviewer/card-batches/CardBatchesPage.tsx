import { createQuery } from '@urql/solid';
import { createMemo } from 'solid-js';
import { ListTable } from '../../domain/lists/ListTable';
import { BranchNames, nameOf } from '../../domain/ports/port-names';
import { type FragmentType, readFragment } from '../../gql';
import type { CardBatchPartsFragment, CardBatchState } from '../../gql/graphql';
import { formatDateTime } from '../../lib/dates';
import { t } from '../../lib/i18n';
import { oneOf, text } from '../../lib/list-state';
import { createUrlListState } from '../../lib/url-state';
import { mapColumns } from '../../ui/lists/map-columns';
import { DateText } from '../../ui/records/DateText';
import { Breadcrumbs } from '../../ui/shell/Breadcrumbs';
import { PageTitle } from '../../ui/shell/PageTitle';
import { SearchFilterBar } from '../lists/SearchFilterBar';
import { CardBatchBadge } from './CardBatchBadge';
import { CardBatchesQuery, CardBatchParts } from './card-batch-documents';

const states: readonly CardBatchState[] = ['OPEN', 'MADE', 'DISSOLVED'];
const readBatch = (row: FragmentType<typeof CardBatchParts>) => readFragment(CardBatchParts, row);

const batchColumns = () =>
  mapColumns<FragmentType<typeof CardBatchParts>, CardBatchPartsFragment>(readBatch, [
    {
      key: 'created',
      header: t('cardBatches:field.createdAt'),
      nowrap: true,
      cell: (batch) => <DateText value={batch.createdAt} roc={false} />,
    },
    { key: 'by', header: t('cardBatches:field.createdBy'), cell: (batch) => batch.createdBy },
    {
      key: 'branch',
      header: t('cardBatches:field.branch'),
      cell: (batch) => nameOf(readFragment(BranchNames, batch.branch)),
    },
    { key: 'cards', header: t('cardBatches:field.cards'), align: 'end', cell: (batch) => batch.cardCount },
    { key: 'made', header: t('cardBatches:field.made'), align: 'end', cell: (batch) => batch.madeCount },
    { key: 'left', header: t('cardBatches:field.left'), align: 'end', cell: (batch) => batch.leftCount },
    { key: 'state', header: t('cardBatches:field.state'), cell: (batch) => <CardBatchBadge state={batch.state} /> },
  ]);

/** 製證批次: cards that are, or were, made together (R-EXC-6). */
export function CardBatchesPage() {
  const list = createUrlListState({ filters: { number: text(), state: oneOf(states) }, sorts: [] });
  const [result, read] = createQuery({
    query: CardBatchesQuery,
    variables: () => {
      const { number, state } = list.filters();
      return {
        filter: { passNumber: number, states: state && [state] },
        page: list.page(),
        size: list.pageSize(),
      };
    },
    context: { additionalTypenames: ['CardBatch', 'Pass'], requestPolicy: 'cache-and-network' },
  });
  const columns = createMemo(batchColumns);
  return (
    <>
      <Breadcrumbs crumbs={[{ label: t('cards:title'), href: '/cards' }, { label: t('cardBatches:title') }]} />
      <PageTitle title={t('cardBatches:title')} description={t('cardBatches:description')} />
      <SearchFilterBar
        list={list}
        search={{ name: 'number', label: t('cardBatches:search') }}
        selects={[
          {
            name: 'state',
            label: t('cardBatches:field.state'),
            options: states.map((value) => ({ value, label: t(`cardBatches:state.${value}`) })),
          },
        ]}
      />
      <ListTable
        list={list}
        result={result}
        read={read}
        page={result.data?.cardBatches}
        caption={t('cardBatches:title')}
        columns={columns()}
        rowKey={({ id }) => id}
        rowName={(row) => formatDateTime(readBatch(row).createdAt)}
        rowHref={({ id }) => `/card-batches/${id}`}
        emptyTitle={t('cardBatches:empty')}
      />
    </>
  );
}
