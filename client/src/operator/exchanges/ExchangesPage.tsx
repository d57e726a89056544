import { createQuery } from '@urql/solid';
import { createMemo } from 'solid-js';
import IconAdd from '~icons/lucide/plus';
import { ListTable } from '../../domain/lists/ListTable';
import { PassStatusBadge } from '../../domain/passes/PassStatusBadge';
import { graphql } from '../../gql';
import type { ExchangesQuery as Answer } from '../../gql/graphql';
import { formatDate } from '../../lib/dates';
import { hidden } from '../../lib/hidden-filter';
import { t } from '../../lib/i18n';
import { smallPageSizes } from '../../lib/list-state';
import { createUrlListState } from '../../lib/url-state';
import { FilterBar } from '../../ui/FilterBar';
import { FilterField } from '../../ui/FilterField';
import { LinkButton } from '../../ui/LinkButton';
import { Notice } from '../../ui/Notice';
import { PageTitle } from '../../ui/PageTitle';
import { PassNumber } from '../../ui/PassNumber';
import { TextInput } from '../../ui/TextInput';
import type { Column } from '../../ui/table-types';
import { HolderName, HolderNumber } from '../passes/Holder';

const ExchangesQuery = graphql(`
  query Exchanges($search: String, $page: Int!, $size: Int!) {
    passes(filter: { ownership: OWNED, exchanges: [CAME_OF], search: $search }, page: $page, size: $size) {
      total
      items {
        id
        number
        exchangedFromNumber
        validFrom
        validTo
        status
        company {
          name
        }
        holder {
          name
          idNumber
          masked
        }
      }
    }
  }
`);

type Exchange = Answer['passes']['items'][number];

const columns = (): Column<Exchange>[] => [
  {
    key: 'number',
    header: t('exchanges:field.number'),
    nowrap: true,
    cell: (row) => <PassNumber value={row.number} />,
  },
  {
    key: 'oldNumber',
    header: t('exchanges:field.oldNumber'),
    nowrap: true,
    cell: (row) => <PassNumber value={row.exchangedFromNumber ?? '—'} />,
  },
  { key: 'from', header: t('exchanges:field.from'), nowrap: true, cell: (row) => formatDate(row.validFrom) },
  { key: 'to', header: t('exchanges:field.to'), nowrap: true, cell: (row) => formatDate(row.validTo) },
  {
    key: 'idNumber',
    header: t('exchanges:field.idNumber'),
    nowrap: true,
    cell: (row) => <HolderNumber holder={row.holder} />,
  },
  { key: 'name', header: t('exchanges:field.name'), cell: (row) => <HolderName holder={row.holder} /> },
  { key: 'status', header: t('exchanges:field.status'), cell: (row) => <PassStatusBadge status={row.status} /> },
  { key: 'company', header: t('exchanges:field.company'), cell: (row) => row.company?.name ?? '—' },
];

/** 線上換證: the exchanges of the company with what became of them (R-EXC-5). */
export function ExchangesPage() {
  const list = createUrlListState({ filters: { search: hidden() }, sorts: [], pageSizes: smallPageSizes });
  const [result, read] = createQuery({
    query: ExchangesQuery,
    variables: () => ({ search: list.filters().search, page: list.page(), size: list.pageSize() }),
    context: { additionalTypenames: ['Pass', 'Application'] },
  });
  const shown = createMemo(columns);
  return (
    <>
      <PageTitle
        title={t('exchanges:title')}
        action={
          <LinkButton href="/exchanges/new" kind="primary" icon={IconAdd}>
            {t('exchanges:new')}
          </LinkButton>
        }
      />
      <Notice title={t('exchanges:reminder')}>
        <ol class="list-decimal pl-5">
          <li>{t('exchanges:reminders.expired')}</li>
          <li>{t('exchanges:reminders.same')}</li>
          <li>{t('exchanges:reminders.final')}</li>
        </ol>
      </Notice>
      <FilterBar list={list}>
        <FilterField name="search" label={t('exchanges:search')}>
          <TextInput
            dense
            data-search
            autocomplete="off"
            value={list.filters().search}
            placeholder={t('exchanges:searchHint')}
          />
        </FilterField>
      </FilterBar>
      <ListTable
        list={list}
        result={result}
        read={read}
        page={result.data?.passes}
        caption={t('exchanges:title')}
        columns={shown()}
        rowKey={({ number }) => number}
        rowHref={({ number }) => `/passes/${number}`}
        emptyTitle={t('exchanges:empty')}
      />
    </>
  );
}
