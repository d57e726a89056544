import { createMemo } from 'solid-js';
import IconIn from '~icons/lucide/log-in';
import IconOut from '~icons/lucide/log-out';
import { graphql, readFragment } from '../../gql';
import type { PassPassagesQuery as Answer } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { DataTable } from '../../ui/lists/DataTable';
import type { Column } from '../../ui/lists/table-types';
import { DateText } from '../../ui/records/DateText';
import { createGrowingList } from '../lists/growing-list';
import { MoreRows } from '../lists/MoreRows';
import { AreaNames, areaName, portName } from '../ports/port-names';

const PassPassages = graphql(`
  query PassPassages($number: String!, $page: Int!, $size: Int!) {
    pass(number: $number) {
      id
      passages(page: $page, size: $size) {
        total
        items {
          eventId
          at
          direction
          gateCode
          area {
            ...AreaNames
          }
        }
      }
    }
  }
`);

type Passage = NonNullable<NonNullable<Answer['pass']>['passages']>['items'][number];

const columnsOf = (): Column<Passage>[] => [
  { key: 'at', header: t('pass:passages.at'), cell: ({ at }) => <DateText value={at} /> },
  {
    key: 'direction',
    header: t('pass:passages.direction'),
    nowrap: true,
    cell: ({ direction }) => (
      <span class="inline-flex items-center gap-1.5">
        {direction === 'IN' ? (
          <IconIn aria-hidden="true" class="size-4 text-ink-3" />
        ) : (
          <IconOut aria-hidden="true" class="size-4 text-ink-3" />
        )}
        {t(`pass:passages.way.${direction}`)}
      </span>
    ),
  },
  {
    key: 'area',
    header: t('pass:passages.area'),
    cell: ({ area }) => (
      <>
        {portName(readFragment(AreaNames, area).port)} {areaName(area)}
      </>
    ),
  },
  {
    key: 'gate',
    header: t('pass:passages.gate'),
    cell: ({ gateCode }) => <span class="font-mono">{gateCode}</span>,
  },
];

/** What gates reported of a pass, latest first (R-GATE-1). */
export function Passages(props: { number: string }) {
  const list = createGrowingList({
    query: PassPassages,
    variables: () => ({ number: props.number }),
    page: ({ pass }) => pass?.passages,
    rowKey: ({ eventId }: Passage) => eventId,
    size: 5,
  });
  const columns = createMemo(columnsOf);
  return (
    <section aria-labelledby="passages" class="grid gap-2">
      <h2 id="passages" class="text-base font-semibold">
        {t('pass:passages.title')}
      </h2>
      <DataTable
        caption={t('pass:passages.title')}
        columns={columns()}
        rows={list.rows()}
        rowKey={({ eventId }) => eventId}
        loading={list.loading()}
        error={list.error()}
        onRetry={list.retry}
        emptyTitle={t('pass:passages.empty')}
        footer={<MoreRows list={list} class="border-t border-line px-4 py-2" />}
      />
    </section>
  );
}
