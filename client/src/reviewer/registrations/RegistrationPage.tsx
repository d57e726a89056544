import { useParams } from '@solidjs/router';
import { createQuery } from '@urql/solid';
import { createMemo } from 'solid-js';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { createReload } from '../../lib/reload';
import { ReviewCasePage } from '../queue/review/ReviewCasePage';
import { createReviewListState, registrationList, reviewTabText } from '../queue/review/review-list-state';
import type { CaseSource } from '../queue/work/case-queue';

const RegistrationQueue = graphql(`
  query RegistrationPage($state: ReviewState, $filter: RegistrationFilter!, $page: Int!, $size: Int!) {
    registrations(state: $state, filter: $filter, page: $page, size: $size) {
      total
      items {
        id
        state
        companyName
        accountName
        personName
        submittedAt
      }
    }
  }
`);

/** A registration in any state, opened from the list. */
export function RegistrationPage() {
  const params = useParams<{ id: string }>();
  const list = createReviewListState(registrationList);
  const [result, read] = createQuery({ query: RegistrationQueue, variables: list.queueVariables });
  const reload = createReload(result, read);
  const source = createMemo<CaseSource>(() => ({
    path: '/registrations',
    title: t('reviews:registration.title'),
    part: reviewTabText(list.tab()),
    items: result.data?.registrations.items.map((row) => ({
      id: row.id,
      path: `/registrations/${row.id}`,
      title: row.companyName,
      detail: `${row.accountName} ${row.personName}`,
      submittedAt: row.submittedAt,
      open: row.state === 'OPEN',
    })),
    total: result.data?.registrations.total ?? 0,
    page: list.queueVariables().page,
    reload,
  }));
  return <ReviewCasePage kind="REGISTRATION" id={params.id} source={source()} />;
}
