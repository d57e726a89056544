import IconCollected from '~icons/lucide/badge-check';
import IconCancelled from '~icons/lucide/ban';
import IconDone from '~icons/lucide/circle-check';
import IconRejected from '~icons/lucide/circle-x';
import IconReview from '~icons/lucide/clipboard-check';
import IconToBeMade from '~icons/lucide/clock';
import IconCorrect from '~icons/lucide/corner-up-left';
import IconPeriodic from '~icons/lucide/id-card';
import IconPolice from '~icons/lucide/shield-check';
import IconWithdrawn from '~icons/lucide/undo-2';
import type { ItemState } from '../../gql/graphql';
import type { Icon, Tone } from '../../ui/tone';

/** How a state is shown: never by its colour alone. */
interface BadgeStyle {
  tone: Tone;
  icon: Icon;
}

/** In the order in which an application goes through them. */
export const stateLook: Record<ItemState, BadgeStyle> = {
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
