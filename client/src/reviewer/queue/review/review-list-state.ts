import type { ReviewState } from '../../../gql/graphql';
import { inOrder } from '../../../lib/in-order';
import { createUrlListState } from '../../../lib/url-state';
import { queuePage, queueSize } from '../work/neighbours';

export const registrationTabs = ['OPEN', 'APPROVED', 'REJECTED'] as const satisfies readonly ReviewState[];
export const certificateTabs = inOrder<ReviewState>({
  OPEN: true,
  APPROVED: true,
  REJECTED: true,
  REVOKED: true,
  WITHDRAWN: true,
});

/** Tab and page of a review list; its detail pages carry the same query, so that their queue is the same list. */
export function createReviewListState<T extends ReviewState>(tabs: readonly T[]) {
  const list = createUrlListState({ filters: {}, sorts: [], tabs });
  const state = (): ReviewState => list.tab() ?? 'OPEN';
  return {
    ...list,
    state,
    variables: () => ({ state: state(), page: list.page(), size: list.pageSize() }),
    queueVariables: () => ({ state: state(), page: queuePage(list.page(), list.pageSize()), size: queueSize }),
  };
}
