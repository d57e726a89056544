import { useLocation, useNavigate } from '@solidjs/router';
import { createQuery } from '@urql/solid';
import { Show } from 'solid-js';
import { errorText } from '../../../features/faults/error-text';
import { certificateTabs, createReviewListState } from '../../../features/reviews/review-list-state';
import { reviewStateText, waitingText } from '../../../features/reviews/review-state';
import { useViewer } from '../../../features/session/viewer-context';
import { graphql } from '../../../gql';
import type { CertificatesPageQuery } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { DataTable } from '../../../ui/DataTable';
import { DateText } from '../../../ui/DateText';
import { PageTitle } from '../../../ui/PageTitle';
import { Pagination } from '../../../ui/Pagination';
import { Tabs } from '../../../ui/Tabs';
import type { Column } from '../../../ui/table-types';

const Certificates = graphql(`
  query CertificatesPage($state: ReviewState!, $page: Int!, $size: Int!) {
    certificates(state: $state, page: $page, size: $size) {
      total
      items {
        id
        state
        submittedAt
        registrationId
        company {
          name
          organisationNumber
        }
        decision {
          decidedAt
          decidedBy
        }
      }
    }
  }
`);

type Row = CertificatesPageQuery['certificates']['items'][number];

export function CertificatesPage() {
  const { viewer } = useViewer();
  const list = createReviewListState(certificateTabs);
  const location = useLocation();
  const navigate = useNavigate();
  const [result, reload] = createQuery({ query: Certificates, variables: list.variables });
  const href = (row: Row) => `/certificates/${row.id}${location.search}`;
  const columns = (): Column<Row>[] => [
    { key: 'company', header: t('reviews:field.company'), cell: (row) => row.company.name, class: 'min-w-40' },
    {
      key: 'number',
      header: t('reviews:field.organisation'),
      cell: (row) => <span class="font-mono">{row.company.organisationNumber}</span>,
    },
    {
      key: 'source',
      header: t('reviews:field.source'),
      cell: (row) => (row.registrationId ? t('reviews:source.registration') : t('reviews:source.later')),
    },
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
  ];
  return (
    <>
      <PageTitle title={t('reviews:certificate.title')} description={t('reviews:certificate.description')} />
      <Tabs
        label={t('reviews:field.state')}
        current={list.tab()}
        tabs={certificateTabs.map((key) => ({
          key,
          label: reviewStateText(key),
          href: list.tabHref(key),
          count: key === 'OPEN' ? viewer()?.openWork.certificates : undefined,
        }))}
      />
      <DataTable
        caption={t('reviews:certificate.title')}
        columns={columns()}
        rows={result.data?.certificates.items}
        rowKey={(row) => row.id}
        rowHref={href}
        loading={result.fetching || result.stale}
        error={errorText(result.error)}
        onRetry={() => reload({ requestPolicy: 'network-only' })}
        emptyTitle={list.state() === 'OPEN' ? t('reviews:certificate.empty') : t('reviews:certificate.emptyOther')}
        emptyHint={list.state() === 'OPEN' ? t('reviews:certificate.emptyHint') : undefined}
        keys
        onOpen={(row) => navigate(href(row))}
        footer={
          <Show when={result.data?.certificates}>
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
