import { type FragmentType, readFragment } from '../../gql';
import type { ItemAction, TimelineStepsFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import type { TimelineEntry } from '../../ui/records/Timeline';
import type { Tone } from '../../ui/tone';
import { decidersText } from './branch-words';
import { type ItemNames, namesOf } from './item-words';
import { TimelineSteps } from './timeline-parts';

type Step = TimelineStepsFragment['steps'][number];

/** What was done, in words. */
export function stepTitle({ action, from, to }: Step): string {
  if (action === null) return t('application:timeline.submitted');
  if (action !== 'APPROVE') return t(`application:timeline.${action}`);
  if (from === to) return t('application:timeline.branchApproved');
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
  UNDO_COLLECTION: 'warning',
  CANCEL: 'neutral',
};

function toneOf({ action, to }: Step): Tone {
  if (action === null) return 'info';
  return action === 'APPROVE' && to === 'DONE' ? 'success' : tones[action];
}

/** A company is shown the branches of staff, not their names. */
function whoOf({ by, byStaff, from, branches }: Step): string | undefined {
  if (!byStaff) return by ?? undefined;
  const where = branches.length > 0 ? decidersText(branches, from) : undefined;
  if (by !== null) return where ? t('application:timeline.byAt', { by, where }) : by;
  if (where) return where;
  return from === 'POLICE_CHECK' ? t('application:timeline.police') : t('application:timeline.company');
}

/** The items of a step under the names that they had then. */
export const itemsAsThen = ({ itemIds, names }: Step, items: readonly ItemNames[]): ItemNames[] =>
  itemIds.map((id, at) => ({
    id,
    holder: { name: names[at] ?? '' },
    pass: items.find((item) => item.id === id)?.pass ?? null,
  }));

/** The names of the items, unless it was about all; and the reason. */
function bodyOf(step: Step, items: readonly ItemNames[]): string {
  const all = items.every(({ id }) => step.itemIds.includes(id));
  return [all ? '' : namesOf(step.itemIds, itemsAsThen(step, items)), step.reason ?? ''].filter(Boolean).join('\n');
}

/** What the viewer may correct now, and where. */
export interface Corrections {
  itemIds: readonly string[];
  hrefOf: (itemIds: readonly string[]) => string;
}

/** What happened to an application, newest first; a return leads to where it is corrected while it waits for that. */
export function applicationTimeline(
  application: FragmentType<typeof TimelineSteps>,
  items: readonly ItemNames[],
  corrections?: Corrections,
): TimelineEntry[] {
  const open = new Set(corrections?.itemIds);
  return readFragment(TimelineSteps, application)
    .steps.toReversed()
    .map((step) => {
      const title = stepTitle(step);
      const count = step.itemIds.length;
      const returned = step.action === 'RETURN' ? step.itemIds.filter((id) => open.delete(id)) : [];
      return {
        at: step.at,
        title: count > 1 ? t('application:timeline.of', { title, count }) : title,
        who: whoOf(step),
        tone: toneOf(step),
        body: bodyOf(step, items) || undefined,
        link:
          corrections && returned.length > 0
            ? { href: corrections.hrefOf(returned), label: t('application:timeline.correct') }
            : undefined,
      };
    });
}
