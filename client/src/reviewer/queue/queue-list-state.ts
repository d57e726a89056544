import type { WorkClaimState, WorkFilter } from '../../gql/graphql';
import { inOrder } from '../../lib/in-order';
import { oneOf, text } from '../../lib/list-state';
import { createUrlListState } from '../../lib/url-state';
import { queuePage, queueSize } from './work/neighbours';
import { workKinds } from './work/work-kind';

export const queueTabs = ['ALL', ...workKinds] as const;

export const claimStates = inOrder<WorkClaimState>({ FREE: true, MINE: true, OTHERS: true });

export const returnedChoices = ['YES', 'NO'] as const;

/** Which cases of the queue; the pages of its cases carry the same query, so that they go through the same list. */
export function createQueueListState() {
  const list = createUrlListState({
    filters: { claim: oneOf(claimStates), company: text(), returned: oneOf(returnedChoices) },
    sorts: [],
    tabs: queueTabs,
  });
  const tab = () => list.tab() ?? 'ALL';
  const filter = (claims: (claim: WorkClaimState) => WorkClaimState[]): WorkFilter => {
    const [kind, { claim, company, returned }] = [tab(), list.filters()];
    const resubmitted = returned && returned === 'YES';
    return { kinds: kind === 'ALL' ? null : [kind], claims: claim ? claims(claim) : null, company, resubmitted };
  };
  return {
    ...list,
    tab,
    variables: () => ({ filter: filter((claim) => [claim]), page: list.page(), size: list.pageSize() }),
    /** Opening a free case claims it: it must not drop out of the queue that it was opened from. */
    queueVariables: () => ({
      filter: filter((claim) => (claim === 'FREE' ? ['FREE', 'MINE'] : [claim])),
      page: queuePage(list.page(), list.pageSize()),
      size: queueSize,
    }),
  };
}
