import { createMemo } from 'solid-js';
import { createGrowingList } from '../../domain/lists/growing-list';
import { nameOf } from '../../domain/ports/port-names';
import { graphql } from '../../gql';
import type { HolderReadsQuery as Answer } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import type { Column } from '../../ui/lists/table-types';
import { DateText } from '../../ui/records/DateText';
import { HolderTable } from './HolderTable';

const HolderReadsDocument = graphql(`
  query HolderReads($token: String!, $page: Int!, $size: Int!) {
    holderRecord(token: $token) {
      idNumberReads(page: $page, size: $size) {
        total
        items {
          at
          purpose
          companyName
          branches {
            code
            nameZh
            nameEn
          }
        }
      }
    }
  }
`);

type Row = Answer['holderRecord']['idNumberReads']['items'][number];

const officeOf = ({ companyName, branches }: Pick<Row, 'companyName' | 'branches'>): string =>
  companyName ?? [t('holder:reads.staff'), ...branches.map((branch) => nameOf(branch))].join(' ');

const keyOf = ({ at, purpose, ...row }: Row): string => `${at} ${purpose} ${officeOf(row)}`;

const columnsOf = (): Column<Row>[] => [
  { key: 'at', header: t('holder:reads.at'), cell: ({ at }) => <DateText value={at} roc={false} /> },
  { key: 'office', header: t('holder:reads.office'), cell: officeOf },
  { key: 'purpose', header: t('holder:reads.purpose'), cell: ({ purpose }) => t(`holder:reads.for.${purpose}`) },
];

export function HolderReads(props: { token: string }) {
  const list = createGrowingList({
    query: HolderReadsDocument,
    variables: () => ({ token: props.token }),
    page: ({ holderRecord }) => holderRecord.idNumberReads,
    rowKey: keyOf,
  });
  const columns = createMemo(columnsOf);
  return (
    <HolderTable
      title={t('holder:reads.title')}
      description={t('holder:reads.body')}
      emptyTitle={t('holder:reads.empty')}
      columns={columns()}
      rowKey={keyOf}
      list={list}
    />
  );
}
