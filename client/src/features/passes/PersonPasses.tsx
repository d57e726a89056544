import { createMemo } from 'solid-js';
import { graphql } from '../../gql';
import type { PersonPassesQuery as Answer } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { DataTable } from '../../ui/DataTable';
import { DateText } from '../../ui/DateText';
import { PassNumber } from '../../ui/PassNumber';
import type { Column } from '../../ui/table-types';
import { createGrowingList } from '../lists/growing-list';
import { MoreRows } from '../lists/MoreRows';
import { PortAreas } from '../ports/PortAreas';
import { Validity } from './PassTime';
import { PassBadges } from './page/PassBadges';

const PersonPassesQuery = graphql(`
  query PersonPasses($idNumber: String!, $page: Int!, $size: Int!) {
    passes(filter: { idNumber: $idNumber, ownership: OWNED }, page: $page, size: $size) {
      total
      items {
        id
        number
        kind
        status
        validFrom
        validTo
        madeAt
        collectedAt
        lastPassageAt
        areas {
          ...AreaNames
        }
      }
    }
  }
`);

type Row = Answer['passes']['items'][number];

const columnsOf = (): Column<Row>[] => [
  {
    key: 'number',
    header: t('passes:field.number'),
    nowrap: true,
    cell: (pass) => <PassNumber value={pass.number} />,
  },
  { key: 'kind', header: t('passes:field.kind'), nowrap: true, cell: (pass) => t(`passes:kindShort.${pass.kind}`) },
  {
    key: 'areas',
    header: t('passes:field.areas'),
    class: 'min-w-28',
    cell: (pass) => <PortAreas areas={pass.areas} />,
  },
  { key: 'validity', header: t('passes:field.validity'), cell: (pass) => <Validity pass={pass} /> },
  {
    key: 'lastPassage',
    header: t('passPage:lastPassage'),
    cell: (pass) => <DateText value={pass.lastPassageAt} roc={false} />,
  },
  {
    key: 'status',
    header: t('passes:field.status'),
    cell: (pass) => (
      <span class="flex flex-wrap gap-1">
        <PassBadges pass={pass} />
      </span>
    ),
  },
];

/** The company's passes for somebody, found by the number they are identified by, newest first. */
export function PersonPasses(props: { idNumber: string }) {
  const list = createGrowingList({
    query: PersonPassesQuery,
    variables: () => ({ idNumber: props.idNumber }),
    page: ({ passes }) => passes,
    rowKey: ({ id }: Row) => id,
    size: 5,
  });
  const columns = createMemo(columnsOf);
  return (
    <section aria-labelledby="person-passes" class="grid grid-cols-1 gap-3">
      <h2 id="person-passes" class="text-lg font-semibold">
        {t('passPage:person.title')}
      </h2>
      <DataTable
        caption={t('passPage:person.title')}
        columns={columns()}
        rows={list.rows()}
        rowKey={({ number }) => number}
        rowHref={({ number }) => `/passes/${number}`}
        loading={list.loading()}
        error={list.error()}
        onRetry={list.retry}
        emptyTitle={t('passPage:person.empty')}
        footer={<MoreRows list={list} class="border-t border-line px-4 py-2" />}
      />
    </section>
  );
}
