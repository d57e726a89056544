import IconRunning from '~icons/lucide/ban';
import IconEnded from '~icons/lucide/calendar-check';
import IconLifted from '~icons/lucide/lock-open';
import type { SuspensionState } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { StatusBadge } from '../../ui/records/StatusBadge';
import type { Icon, Tone } from '../../ui/tone';

const look: Record<SuspensionState, { tone: Tone; icon: Icon }> = {
  RUNNING: { tone: 'danger', icon: IconRunning },
  LIFTED: { tone: 'info', icon: IconLifted },
  ENDED: { tone: 'neutral', icon: IconEnded },
};

export const suspensionStateText = (state: SuspensionState) => t(`suspension:state.${state}`);

export function SuspensionBadge(props: { state: SuspensionState }) {
  return (
    <StatusBadge tone={look[props.state].tone} icon={look[props.state].icon}>
      {suspensionStateText(props.state)}
    </StatusBadge>
  );
}
