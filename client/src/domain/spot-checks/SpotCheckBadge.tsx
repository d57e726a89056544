import IconPassed from '~icons/lucide/circle-check';
import IconNotChecked from '~icons/lucide/circle-dashed';
import IconFailed from '~icons/lucide/circle-x';
import type { SpotCheckOutcome } from '../../gql/graphql';
import { StatusBadge } from '../../ui/records/StatusBadge';
import type { Icon, Tone } from '../../ui/tone';
import { outcomeText } from './spot-check-outcome';

const look: Record<SpotCheckOutcome, { tone: Tone; icon: Icon }> = {
  PASSED: { tone: 'success', icon: IconPassed },
  FAILED: { tone: 'danger', icon: IconFailed },
  NOT_CHECKED: { tone: 'neutral', icon: IconNotChecked },
};

/** What a check found, or that there was none. */
export function SpotCheckBadge(props: { outcome: SpotCheckOutcome }) {
  return (
    <StatusBadge tone={look[props.outcome].tone} icon={look[props.outcome].icon}>
      {outcomeText(props.outcome)}
    </StatusBadge>
  );
}
