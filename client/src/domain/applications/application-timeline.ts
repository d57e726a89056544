import { type FragmentType, readFragment } from '../../gql';
import type { ItemAction, TimelineStepsFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import type { TimelineEntry } from '../../ui/Timeline';
import type { Tone } from '../../ui/tone';
import { type ItemNames, namesOf } from './item-words';
import { TimelineSteps } from './timeline-parts';

type Step = TimelineStepsFragment['steps'][number];

/** What was done, in words. */
export function stepTitle({ action, to }: Step): string {
  if (action === null) return t('application:timeline.submitted');
  if (action !== 'APPROVE') return t(`application:timeline.${action}`);
  if (to === 'POLICE_CHECK') return t('application:timeline.toPolice');
  return to === 'TO_BE_MADE' ? t('application:timeline.toBeMade') : t('application:timeline.done');
}

const tones: Record<ItemAction, Tone> = {
  APPROVE: 'info',
  RETURN: 'warning',
  REJECT: 'danger',
  RESUBMIT: 'info',
  WITHDRAW: 'neutral',
  MARK_MADE: 'success',
  MARK_COLLECTED: 'success',
  CANCEL: 'neutral',
};

function toneOf({ action, to }: Step): Tone {
  if (action === null) return 'info';
  return action === 'APPROVE' && to === 'DONE' ? 'success' : tones[action];
}

/** A company is shown the organisation of staff, not their names. */
function whoOf({ by, byStaff, from }: Step): string | undefined {
  if (by !== null || !byStaff) return by ?? undefined;
  return from === 'POLICE_CHECK' ? t('application:timeline.police') : t('application:timeline.company');
}

/** The names of the items, unless it was about all; and the reason. */
function bodyOf({ itemIds, reason }: Step, items: readonly ItemNames[]): string {
  const all = items.every(({ id }) => itemIds.includes(id));
  return [all ? '' : namesOf(itemIds, items), reason ?? ''].filter(Boolean).join('\n');
}

/** What happened to an application, newest first. */
export const applicationTimeline = (
  application: FragmentType<typeof TimelineSteps>,
  items: readonly ItemNames[],
): TimelineEntry[] =>
  readFragment(TimelineSteps, application)
    .steps.toReversed()
    .map((step) => {
      const title = stepTitle(step);
      const count = step.itemIds.length;
      return {
        at: step.at,
        title: count > 1 ? t('application:timeline.of', { title, count }) : title,
        who: whoOf(step),
        tone: toneOf(step),
        body: bodyOf(step, items) || undefined,
      };
    });
