import { useParams } from '@solidjs/router';
import { createQuery } from '@urql/solid';
import { createMemo } from 'solid-js';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { createReload } from '../../lib/reload';
import { ReviewCasePage } from '../queue/review/ReviewCasePage';
import { certificateList, createReviewListState, reviewTabText } from '../queue/review/review-list-state';
import type { CaseSource } from '../queue/work/case-queue';

const CertificateQueue = graphql(`
  query CertificatePage($state: ReviewState, $filter: CertificateFilter!, $page: Int!, $size: Int!) {
    certificates(state: $state, filter: $filter, page: $page, size: $size) {
      total
      items {
        id
        state
        submittedAt
        registrationId
        company {
          name
        }
      }
    }
  }
`);

/** A certificate in any state, opened from the list. */
export function CertificatePage() {
  const params = useParams<{ id: string }>();
  const list = createReviewListState(certificateList);
  const [result, read] = createQuery({ query: CertificateQueue, variables: list.queueVariables });
  const reload = createReload(result, read);
  const source = createMemo<CaseSource>(() => ({
    path: '/certificates',
    title: t('reviews:certificate.title'),
    part: reviewTabText(list.tab()),
    items: result.data?.certificates.items.map((row) => ({
      id: row.id,
      path: `/certificates/${row.id}`,
      title: row.company.name,
      detail: row.registrationId ? t('reviews:source.registration') : t('reviews:source.later'),
      submittedAt: row.submittedAt,
      open: row.state === 'OPEN',
    })),
    total: result.data?.certificates.total ?? 0,
    page: list.queueVariables().page,
    reload,
  }));
  return <ReviewCasePage kind="CERTIFICATE" id={params.id} source={source()} />;
}
