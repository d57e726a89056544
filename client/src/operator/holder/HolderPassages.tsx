import { createMemo } from 'solid-js';
import { createGrowingList } from '../../domain/lists/growing-list';
import { AreaNames, areaName, portName } from '../../domain/ports/port-names';
import { graphql, readFragment } from '../../gql';
import type { HolderPassagesQuery as Answer } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import type { Column } from '../../ui/lists/table-types';
import { DateText } from '../../ui/records/DateText';
import { HolderTable } from './HolderTable';

const HolderPassagesDocument = graphql(`
  query HolderPassages($token: String!, $page: Int!, $size: Int!) {
    holderRecord(token: $token) {
      passages(page: $page, size: $size) {
        total
        items {
          at
          passNumber
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

type Row = Answer['holderRecord']['passages']['items'][number];

const keyOf = ({ at, passNumber, gateCode, direction }: Row): string => `${at} ${passNumber} ${gateCode} ${direction}`;

const columnsOf = (): Column<Row>[] => [
  { key: 'at', header: t('holder:passages.at'), cell: ({ at }) => <DateText value={at} roc={false} /> },
  { key: 'way', header: t('holder:passages.way'), cell: ({ direction }) => t(`pass:passages.way.${direction}`) },
  {
    key: 'place',
    header: t('holder:passages.place'),
    cell: ({ area, gateCode }) => (
      <>
        {portName(readFragment(AreaNames, area).port)} {areaName(area)} <span class="font-mono">{gateCode}</span>
      </>
    ),
  },
  {
    key: 'number',
    header: t('holder:passes.number'),
    cell: ({ passNumber }) => <span class="font-mono">{passNumber}</span>,
  },
];

export function HolderPassages(props: { token: string }) {
  const list = createGrowingList({
    query: HolderPassagesDocument,
    variables: () => ({ token: props.token }),
    page: ({ holderRecord }) => holderRecord.passages,
    rowKey: keyOf,
  });
  const columns = createMemo(columnsOf);
  return (
    <HolderTable
      title={t('holder:passages.title')}
      emptyTitle={t('holder:passages.empty')}
      columns={columns()}
      rowKey={keyOf}
      list={list}
    />
  );
}
