import IconCollected from '~icons/lucide/badge-check';
import IconCancelled from '~icons/lucide/ban';
import IconTemporary from '~icons/lucide/calendar-clock';
import IconDone from '~icons/lucide/circle-check';
import IconRejected from '~icons/lucide/circle-x';
import IconReview from '~icons/lucide/clipboard-check';
import IconToBeMade from '~icons/lucide/clock';
import IconCorrect from '~icons/lucide/corner-up-left';
import IconPeriodic from '~icons/lucide/id-card';
import IconAreas from '~icons/lucide/map-pinned';
import IconRenewal from '~icons/lucide/repeat-2';
import IconSend from '~icons/lucide/send';
import IconPolice from '~icons/lucide/shield-check';
import IconSingleEntry from '~icons/lucide/ticket';
import IconWithdrawn from '~icons/lucide/undo-2';
import type { DecisionStep, FormKind, ItemAction, ItemState } from '../../gql/graphql';
import type { Icon, Tone } from '../../ui/tone';

/** How a word of the applications is shown: never by its colour alone. */
export interface Look {
  tone: Tone;
  icon: Icon;
}

export const formLook: Record<FormKind, Look> = {
  FOREIGN_SINGLE_ENTRY: { tone: 'info', icon: IconSingleEntry },
  PERIODIC: { tone: 'info', icon: IconPeriodic },
  TEMPORARY: { tone: 'info', icon: IconTemporary },
  CANCELLATION: { tone: 'danger', icon: IconCancelled },
  RENEWAL: { tone: 'info', icon: IconRenewal },
  AREA_CHANGE: { tone: 'info', icon: IconAreas },
};

/** In the order in which an application goes through them. */
export const stateLook: Record<ItemState, Look> = {
  REVIEW: { tone: 'info', icon: IconReview },
  POLICE_CHECK: { tone: 'info', icon: IconPolice },
  RETURNED: { tone: 'warning', icon: IconCorrect },
  TO_BE_MADE: { tone: 'info', icon: IconToBeMade },
  MADE: { tone: 'warning', icon: IconPeriodic },
  COLLECTED: { tone: 'success', icon: IconCollected },
  DONE: { tone: 'success', icon: IconDone },
  REJECTED: { tone: 'danger', icon: IconRejected },
  WITHDRAWN: { tone: 'neutral', icon: IconWithdrawn },
  CANCELLED: { tone: 'neutral', icon: IconCancelled },
};

export const actionLook: Record<ItemAction, Look> = {
  APPROVE: { tone: 'success', icon: IconDone },
  RETURN: { tone: 'warning', icon: IconCorrect },
  REJECT: { tone: 'danger', icon: IconRejected },
  RESUBMIT: { tone: 'info', icon: IconSend },
  WITHDRAW: { tone: 'neutral', icon: IconWithdrawn },
  MARK_MADE: { tone: 'success', icon: IconPeriodic },
  MARK_COLLECTED: { tone: 'success', icon: IconCollected },
  CANCEL: { tone: 'neutral', icon: IconCancelled },
};

export const stepLook: Record<DecisionStep, Look> = {
  REVIEW: { tone: 'info', icon: IconReview },
  POLICE_CHECK: { tone: 'info', icon: IconPolice },
};
