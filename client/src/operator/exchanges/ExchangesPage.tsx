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
import { LinkButton } from '../../ui/buttons/LinkButton';
import type { Column } from '../../ui/lists/table-types';
import { Notice } from '../../ui/notices/Notice';
import { PassNumber } from '../../ui/records/PassNumber';
import { PageTitle } from '../../ui/shell/PageTitle';
import { ExchangeSearch } from './ExchangeSearch';
import { holderColumns, numberColumn } from './exchange-columns';

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
        collectedAt
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
  numberColumn(),
  {
    key: 'oldNumber',
    header: t('exchanges:field.oldNumber'),
    nowrap: true,
    cell: (row) => <PassNumber value={row.exchangedFromNumber ?? '—'} />,
  },
  { key: 'from', header: t('exchanges:field.from'), nowrap: true, cell: (row) => formatDate(row.validFrom) },
  { key: 'to', header: t('exchanges:field.to'), nowrap: true, cell: (row) => formatDate(row.validTo) },
  ...holderColumns<Exchange>(),
  { key: 'status', header: t('exchanges:field.status'), cell: (row) => <ExchangeStatus row={row} /> },
  { key: 'company', header: t('exchanges:field.company'), cell: (row) => row.company?.name ?? '—' },
];

/** One that ended before it was collected is no card that was cancelled: nothing was charged, and the old one may be used on. */
function ExchangeStatus(props: { row: Exchange }) {
  const stopped = () => props.row.status === 'CANCELLED' && props.row.collectedAt === null;
  return <PassStatusBadge status={props.row.status} text={stopped() ? t('exchanges:stopped') : undefined} />;
}

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
      <ExchangeSearch list={list} />
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
