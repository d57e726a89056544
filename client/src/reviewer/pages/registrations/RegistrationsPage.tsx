import { useLocation, useNavigate } from '@solidjs/router';
import { createQuery } from '@urql/solid';
import { Show } from 'solid-js';
import { errorText } from '../../../features/faults/error-text';
import { ReviewStateBadge } from '../../../features/reviews/ReviewStateBadge';
import { createReviewListState, registrationTabs } from '../../../features/reviews/review-list-state';
import { reviewStateText, waitingText } from '../../../features/reviews/review-state';
import { useViewer } from '../../../features/session/viewer-context';
import { graphql } from '../../../gql';
import type { RegistrationsPageQuery } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { DataTable } from '../../../ui/DataTable';
import { DateText } from '../../../ui/DateText';
import { PageTitle } from '../../../ui/PageTitle';
import { Pagination } from '../../../ui/Pagination';
import { Tabs } from '../../../ui/Tabs';
import type { Column } from '../../../ui/table-types';

const Registrations = graphql(`
  query RegistrationsPage($state: ReviewState!, $page: Int!, $size: Int!) {
    registrations(state: $state, page: $page, size: $size) {
      total
      items {
        id
        state
        submittedAt
        companyName
        organisationNumber
        accountName
        personName
        decision {
          decidedAt
          decidedBy
        }
        certificate {
          id
          state
        }
      }
    }
  }
`);

type Row = RegistrationsPageQuery['registrations']['items'][number];

export function RegistrationsPage() {
  const { viewer } = useViewer();
  const list = createReviewListState(registrationTabs);
  const location = useLocation();
  const navigate = useNavigate();
  const [result, reload] = createQuery({ query: Registrations, variables: list.variables });
  const href = (row: Row) => `/registrations/${row.id}${location.search}`;
  const columns = (): Column<Row>[] => [
    { key: 'company', header: t('reviews:field.company'), cell: (row) => row.companyName, class: 'min-w-40' },
    {
      key: 'number',
      header: t('reviews:field.organisation'),
      cell: (row) => <span class="font-mono">{row.organisationNumber}</span>,
    },
    {
      key: 'account',
      header: t('reviews:field.accountName'),
      cell: (row) => <span class="font-mono">{row.accountName}</span>,
    },
    { key: 'person', header: t('reviews:field.personName'), cell: (row) => row.personName, nowrap: true },
    {
      key: 'sent',
      header: t('reviews:field.submittedAt'),
      cell: (row) => <DateText value={row.submittedAt} roc={false} />,
    },
    list.state() === 'OPEN'
      ? {
          key: 'waiting',
          header: t('reviews:field.waiting'),
          cell: (row) => waitingText(row.submittedAt),
          nowrap: true,
        }
      : {
          key: 'decided',
          header: t('reviews:field.decidedAt'),
          cell: (row) => (
            <>
              <DateText value={row.decision?.decidedAt} roc={false} />
              <span class="block text-xs text-ink-3">{row.decision?.decidedBy}</span>
            </>
          ),
        },
    {
      key: 'certificate',
      header: t('reviews:field.certificate'),
      cell: (row) => (row.certificate ? <ReviewStateBadge state={row.certificate.state} /> : '—'),
    },
  ];
  return (
    <>
      <PageTitle title={t('reviews:registration.title')} description={t('reviews:registration.description')} />
      <Tabs
        label={t('reviews:field.state')}
        current={list.tab()}
        tabs={registrationTabs.map((key) => ({
          key,
          label: reviewStateText(key),
          href: list.tabHref(key),
          count: key === 'OPEN' ? viewer()?.openWork.registrations : undefined,
        }))}
      />
      <DataTable
        caption={t('reviews:registration.title')}
        columns={columns()}
        rows={result.data?.registrations.items}
        rowKey={(row) => row.id}
        rowHref={href}
        loading={result.fetching || result.stale}
        error={errorText(result.error)}
        onRetry={() => reload({ requestPolicy: 'network-only' })}
        emptyTitle={list.state() === 'OPEN' ? t('reviews:registration.empty') : t('reviews:registration.emptyOther')}
        emptyHint={list.state() === 'OPEN' ? t('reviews:registration.emptyHint') : undefined}
        keys
        onOpen={(row) => navigate(href(row))}
        footer={
          <Show when={result.data?.registrations}>
            {(page) => (
              <Pagination
                page={list.page()}
                pageSize={list.pageSize()}
                total={page().total}
                href={list.pageHref}
                onPageSize={list.setPageSize}
              />
            )}
          </Show>
        }
      />
    </>
  );
}
