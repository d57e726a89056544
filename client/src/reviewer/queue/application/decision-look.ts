import IconDone from '~icons/lucide/circle-check';
import IconRejected from '~icons/lucide/circle-x';
import IconCorrect from '~icons/lucide/corner-up-left';
import type { DecidingAction } from '../../../gql/graphql';
import type { Icon, Tone } from '../../../ui/tone';

/** How a decision is shown: never by its colour alone. */
export const decisionLook: Record<DecidingAction, { tone: Tone; icon: Icon }> = {
  APPROVE: { tone: 'success', icon: IconDone },
  RETURN: { tone: 'warning', icon: IconCorrect },
  REJECT: { tone: 'danger', icon: IconRejected },
};
