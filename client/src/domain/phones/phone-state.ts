import IconUnverified from '~icons/lucide/circle';
import IconChanged from '~icons/lucide/circle-alert';
import IconVerified from '~icons/lucide/circle-check';
import type { PhoneState } from '../../gql/graphql';
import type { Icon, Tone } from '../../ui/tone';

export const phoneStates = ['VERIFIED', 'UNVERIFIED', 'TO_BE_VERIFIED'] as const satisfies readonly PhoneState[];

/** Never by colour alone. */
export const phoneStateLook: Record<PhoneState, { tone: Tone; icon: Icon }> = {
  VERIFIED: { tone: 'success', icon: IconVerified },
  UNVERIFIED: { tone: 'neutral', icon: IconUnverified },
  TO_BE_VERIFIED: { tone: 'warning', icon: IconChanged },
};
