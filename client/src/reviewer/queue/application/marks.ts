import type { DecidingAction, ItemDecisionInput, ItemReviewFragment } from '../../../gql/graphql';
import type { ApiError } from '../../../lib/errors';
import { inOrder } from '../../../lib/in-order';

/** A decision on one item that is not sent yet. */
export interface Mark {
  readonly action: DecidingAction;
  /** The reason; empty for an approval. */
  readonly reason: string;
  /** How many more passes an approval grants; all that are asked for if it is not chosen. */
  readonly granted?: number;
}

/** By item. */
export type Marks = ReadonlyMap<string, Mark>;

export const approval: Mark = { action: 'APPROVE', reason: '' };

export const decidingActions = inOrder<DecidingAction>({ APPROVE: true, RETURN: true, REJECT: true });

type Item = Pick<ItemReviewFragment, 'id' | 'actions' | 'eligibility'>;

/** Whether an item waits for the viewer's decision. */
export const waits = ({ actions }: Item): boolean => decidingActions.some((action) => actions.includes(action));

/** Whether nothing known blocks its approval. */
export const isApprovable = ({ actions, eligibility }: Item): boolean =>
  actions.includes('APPROVE') && eligibility?.allowed !== false;

/** The marks of items that are still open, without those that a colleague has decided since. */
export const stillOpen = (marks: Marks, items: readonly Item[]): Marks =>
  new Map([...marks].filter(([id]) => items.some((item) => item.id === id && waits(item))));

export function withMark(marks: Marks, id: string, mark: Mark | undefined): Marks {
  const next = new Map(marks);
  if (mark) next.set(id, mark);
  else next.delete(id);
  return next;
}

/** The marks so far, and an approval for each other item that can be approved. */
export const withRestApproved = (marks: Marks, items: readonly Item[]): Marks =>
  items
    .filter((item) => isApprovable(item) && !marks.has(item.id))
    .reduce((all: Marks, { id }) => withMark(all, id, approval), marks);

/** What is sent, in the order of the items. */
export const decisionsOf = (marks: Marks, items: readonly Item[]): ItemDecisionInput[] =>
  items.flatMap(({ id }) => {
    const mark = marks.get(id);
    if (!mark) return [];
    const { action, reason, granted } = mark;
    return [
      {
        ...{ itemId: id, action, reason: action === 'APPROVE' ? null : reason },
        ...(granted !== undefined && { grantedPasses: granted }),
      },
    ];
  });

/** The next item to look at: the first after this one that waits and has no mark, starting again at the top. */
export function nextUnmarked(marks: Marks, items: readonly Item[], after: number): string | undefined {
  const around = [...items.slice(after + 1), ...items.slice(0, after + 1)];
  return around.find((item) => waits(item) && !marks.has(item.id))?.id;
}

export interface DecisionErrors {
  /** By item. */
  items: ReadonlyMap<string, readonly ApiError[]>;
  /** Errors of the whole request. */
  whole: readonly ApiError[];
}

/** Assigns the API's errors at `decisions.2.…` to the item that was sent there. */
export function errorsByItem(errors: readonly ApiError[], sent: readonly ItemDecisionInput[]): DecisionErrors {
  const items = new Map<string, ApiError[]>();
  const whole: ApiError[] = [];
  for (const error of errors) {
    const place = /^decisions\.(\d+)\./.exec(error.field ?? '')?.[1];
    const id = place === undefined ? undefined : sent[Number(place)]?.itemId;
    if (id === undefined) whole.push(error);
    else items.set(id, [...(items.get(id) ?? []), withoutPerson(error)]);
  }
  return { items, whole };
}

/** The text of an error shown beside the person, so without their name. */
const withoutPerson = ({ params: { person: _, ...params }, ...error }: ApiError): ApiError => ({ ...error, params });
