import type { ItemReviewFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import type { TimelineEntry } from '../../ui/Timeline';
import { actionLook } from '../applications/looks';
import { actionText, stateText } from '../applications/words';
import type { Step } from './application-case';

type Named = Pick<ItemReviewFragment, 'id'> & { holder: { name: string } };

const fewest = 3;

/** Whom something was done to: all, or the first few by name. */
export function namesOf(itemIds: readonly string[], items: readonly Named[]): string {
  const meant = items.filter(({ id }) => itemIds.includes(id));
  if (items.length > 1 && meant.length === items.length) {
    return t('applicationReviews:steps.all', { count: items.length });
  }
  const names = meant.slice(0, fewest).map(({ holder }) => holder.name);
  const listed = names.join(t('applicationReviews:steps.comma'));
  return meant.length > fewest ? t('applicationReviews:steps.andMore', { names: listed, count: meant.length }) : listed;
}

/** 「港務公司審查：通過」; nothing was done yet when it was sent in. */
export const stepTitle = ({ action, from }: Pick<Step, 'action' | 'from'>): string => {
  if (!action) return t('applicationReviews:steps.submitted');
  const said = actionText(action);
  return from === 'REVIEW' || from === 'POLICE_CHECK'
    ? t('applicationReviews:steps.at', { step: t(`applicationWords:step.${from}`), action: said })
    : said;
};

/** What happened to an application, newest first. */
export const stepEntries = (steps: readonly Step[], items: readonly Named[]): TimelineEntry[] =>
  steps.toReversed().map((step) => ({
    at: step.at,
    title: stepTitle(step),
    who: step.by ?? undefined,
    tone: step.action ? actionLook[step.action].tone : 'info',
    body: bodyOf(step, items),
  }));

function bodyOf({ to, reason, itemIds }: Step, items: readonly Named[]): string {
  const who = namesOf(itemIds, items);
  const led = to ? t('applicationReviews:steps.led', { names: who, state: stateText(to) }) : who;
  return reason ? `${led}\n${t('applicationReviews:steps.reason', { reason })}` : led;
}
