import { createMemo } from 'solid-js';
import { createGrowingList } from '../../domain/lists/growing-list';
import { AreasByPort } from '../../domain/passes/AreasByPort';
import { PassStatusBadge } from '../../domain/passes/PassStatusBadge';
import { graphql } from '../../gql';
import type { HolderPassesQuery as Answer } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import type { Column } from '../../ui/lists/table-types';
import { DateText } from '../../ui/records/DateText';
import { HolderTable } from './HolderTable';

const HolderPassesDocument = graphql(`
  query HolderPasses($token: String!, $page: Int!, $size: Int!) {
    holderRecord(token: $token) {
      passes(page: $page, size: $size) {
        total
        items {
          number
          kind
          status
          companyName
          validFrom
          validTo
          areas {
            ...AreaNames
          }
        }
      }
    }
  }
`);

type Row = Answer['holderRecord']['passes']['items'][number];

const columnsOf = (): Column<Row>[] => [
  {
    key: 'number',
    header: t('holder:passes.number'),
    cell: ({ number, kind }) => (
      <>
        <span class="font-mono">{number}</span>
        <br />
        {t(`pass:kind.${kind}`)}
      </>
    ),
  },
  { key: 'status', header: t('holder:passes.status'), cell: ({ status }) => <PassStatusBadge status={status} /> },
  { key: 'company', header: t('holder:passes.company'), cell: ({ companyName }) => companyName },
  {
    key: 'valid',
    header: t('holder:passes.valid'),
    cell: ({ validFrom, validTo }) => (
      <>
        <DateText value={validFrom} roc={false} /> – <DateText value={validTo} roc={false} />
      </>
    ),
  },
  {
    key: 'areas',
    header: t('holder:passes.areas'),
    cell: ({ areas }) => <AreasByPort areas={areas} />,
  },
];

export function HolderPasses(props: { token: string }) {
  const list = createGrowingList({
    query: HolderPassesDocument,
    variables: () => ({ token: props.token }),
    page: ({ holderRecord }) => holderRecord.passes,
    rowKey: ({ number }: Row) => number,
  });
  const columns = createMemo(columnsOf);
  return (
    <HolderTable
      title={t('holder:passes.title')}
      emptyTitle={t('holder:passes.empty')}
      columns={columns()}
      rowKey={({ number }) => number}
      list={list}
    />
  );
}
