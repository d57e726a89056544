import { reviewStateText } from '../../../domain/reviews/review-state';
import type { ReviewState } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { inOrder } from '../../../lib/in-order';
import type { FilterKinds, FilterValues } from '../../../lib/list-state';
import { createUrlListState } from '../../../lib/url-state';
import { queuePage, queueSize } from '../work/neighbours';
import {
  certificateFilterKinds,
  certificateFilterOf,
  registrationFilterKinds,
  registrationFilterOf,
} from './review-filter';

/** A state, or all of them. */
export type ReviewTab = ReviewState | 'ALL';

export const reviewTabText = (tab: ReviewTab) => (tab === 'ALL' ? t('reviews:all') : reviewStateText(tab));

interface ReviewListSpec<F extends FilterKinds, Asked> {
  tabs: readonly ReviewTab[];
  filters: F;
  filterOf: (filters: FilterValues<F>) => Asked;
}

export const registrationList = {
  tabs: ['OPEN', 'APPROVED', 'REJECTED', 'ALL'],
  filters: registrationFilterKinds,
  filterOf: registrationFilterOf,
} as const satisfies ReviewListSpec<typeof registrationFilterKinds, unknown>;

export const certificateList = {
  tabs: inOrder<ReviewTab>({ OPEN: true, APPROVED: true, REJECTED: true, REVOKED: true, WITHDRAWN: true, ALL: true }),
  filters: certificateFilterKinds,
  filterOf: certificateFilterOf,
} as const satisfies ReviewListSpec<typeof certificateFilterKinds, unknown>;

/** Tab, filters and page of a review list; its detail pages carry the same query, so that their queue is the same list. */
export function createReviewListState<F extends FilterKinds, Asked>(spec: ReviewListSpec<F, Asked>) {
  const list = createUrlListState({ filters: spec.filters, sorts: [], tabs: spec.tabs });
  const tab = (): ReviewTab => list.tab() ?? 'OPEN';
  const asked = () => {
    const current = tab();
    return { state: current === 'ALL' ? undefined : current, filter: spec.filterOf(list.filters()) };
  };
  return {
    ...list,
    tab,
    /** State and filters, without the page. */
    asked,
    variables: () => ({ ...asked(), page: list.page(), size: list.pageSize() }),
    queueVariables: () => ({ ...asked(), page: queuePage(list.page(), list.pageSize()), size: queueSize }),
  };
}
