import { createQuery } from '@urql/solid';
import { Show } from 'solid-js';
import { RowsExportMenu } from '../../domain/lists/RowsExportMenu';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { ReviewFilterBar } from '../queue/review/ReviewFilterBar';
import { ReviewList } from '../queue/review/ReviewList';
import { certificateList, createReviewListState } from '../queue/review/review-list-state';
import { allCertificates, certificateExportColumns } from './certificate-export';

const Certificates = graphql(`
  query CertificatesPage($state: ReviewState, $filter: CertificateFilter!, $page: Int!, $size: Int!) {
    certificates(state: $state, filter: $filter, page: $page, size: $size) {
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

export function CertificatesPage() {
  const list = createReviewListState(certificateList);
  const [result, read] = createQuery({ query: Certificates, variables: list.variables });
  return (
    <ReviewList
      subject="certificate"
      list={list}
      tabs={certificateList.tabs}
      exporting={
        <Show when={!list.expired()}>
          <RowsExportMenu
            total={result.data?.certificates.total ?? 0}
            name={t('reviews:certificate.title')}
            columns={certificateExportColumns}
            load={(reading) => allCertificates(reading, list.asked())}
          />
        </Show>
      }
      filters={<ReviewFilterBar list={list} />}
      columns={[
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
      ]}
      result={result}
      read={read}
      page={result.data?.certificates}
    />
  );
}
