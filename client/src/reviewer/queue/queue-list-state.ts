import type {
  DecisionStep,
  FormKind,
  WorkAssignmentState,
  WorkClaimState,
  WorkFilter,
  WorkOrder,
} from '../../gql/graphql';
import { now } from '../../lib/clock';
import { inOrder } from '../../lib/in-order';
import { oneOf, text } from '../../lib/list-state';
import { createUrlListState } from '../../lib/url-state';
import { queuePage, queueSize } from './work/neighbours';
import { workKinds } from './work/work-kind';

export const queueTabs = ['ALL', ...workKinds] as const;

export const claimStates = inOrder<WorkClaimState>({ FREE: true, MINE: true, OTHERS: true });

export const assignmentStates = inOrder<WorkAssignmentState>({ MINE: true, NONE: true, OTHERS: true });

export const returnedChoices = ['YES', 'NO'] as const;
/** At least so many people wait. */
export const itemChoices = ['2', '10', '25'] as const;
/** They have waited at their step for more than so many days. */
export const ageChoices = ['1', '3', '7'] as const;
export const formChoices = inOrder<FormKind>({
  PERIODIC: true,
  TEMPORARY: true,
  RENEWAL: true,
  AREA_CHANGE: true,
  CANCELLATION: true,
  MORE_SINGLE_ENTRIES: true,
  CARD_EXCHANGE: true,
  FOREIGN_SINGLE_ENTRY: true,
});
export const stepChoices = inOrder<DecisionStep>({ REVIEW: true, POLICE_CHECK: true });
export const orderChoices = inOrder<WorkOrder>({
  SUBMITTED: true,
  WAITING: true,
  NEWEST: true,
  MOST_ITEMS: true,
  COMPANY: true,
});

const dayMs = 86_400_000;
/** To the hour: an address asks one question, not another one each second. */
const daysAgo = (days: number) => new Date(Math.floor((now() - days * dayMs) / 3_600_000) * 3_600_000).toISOString();

/** Which cases of the queue; the pages of its cases carry the same query, so that they go through the same list. */
export function createQueueListState() {
  const list = createUrlListState({
    filters: {
      claim: oneOf(claimStates),
      assigned: oneOf(assignmentStates),
      company: text(),
      returned: oneOf(returnedChoices),
      form: oneOf(formChoices),
      step: oneOf(stepChoices),
      port: text(),
      items: oneOf(itemChoices),
      age: oneOf(ageChoices),
      order: oneOf(orderChoices),
    },
    pageSizes: [20, 50, 100],
    sorts: [],
    tabs: queueTabs,
  });
  const tab = () => list.tab() ?? 'ALL';
  const filter = (claims: (claim: WorkClaimState) => WorkClaimState[]): WorkFilter => {
    const kind = tab();
    const { claim, assigned, company, returned, form, step, port, items, age } = list.filters();
    const resubmitted = returned && returned === 'YES';
    return {
      kinds: kind === 'ALL' ? null : [kind],
      claims: claim ? claims(claim) : null,
      company,
      resubmitted,
      ...(assigned && { assignments: [assigned] }),
      ...(form && { forms: [form] }),
      ...(step && { steps: [step] }),
      ...(port && { portCodes: [port] }),
      ...(items && { minItems: Number(items) }),
      ...(age && { waitingBefore: daysAgo(Number(age)) }),
    };
  };
  const rare = () => {
    const { form, step, port, items, age, order } = list.filters();
    return [form, step, port, items, age, order].some((value) => value !== undefined);
  };
  return {
    ...list,
    tab,
    /** A filter is set that is less often needed. */
    rare,
    variables: () => ({
      filter: filter((claim) => [claim]),
      order: list.filters().order ?? 'SUBMITTED',
      page: list.page(),
      size: list.pageSize(),
    }),
    /** Opening a free case claims it: it must not drop out of the queue that it was opened from. */
    queueVariables: () => ({
      filter: filter((claim) => (claim === 'FREE' ? ['FREE', 'MINE'] : [claim])),
      order: list.filters().order ?? 'SUBMITTED',
      page: queuePage(list.page(), list.pageSize()),
      size: queueSize,
    }),
  };
}
