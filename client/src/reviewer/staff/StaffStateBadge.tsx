import IconDisabled from '~icons/lucide/ban';
import IconActive from '~icons/lucide/circle-check';
import IconInvited from '~icons/lucide/mail';
import type { StaffState } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { StatusBadge } from '../../ui/records/StatusBadge';
import type { Icon, Tone } from '../../ui/tone';

const look: Record<StaffState, { tone: Tone; icon: Icon }> = {
  ACTIVE: { tone: 'success', icon: IconActive },
  INVITED: { tone: 'info', icon: IconInvited },
  DISABLED: { tone: 'neutral', icon: IconDisabled },
};

export function StaffStateBadge(props: { state: StaffState }) {
  return (
    <StatusBadge tone={look[props.state].tone} icon={look[props.state].icon}>
      {t(`staff:state.${props.state}`)}
    </StatusBadge>
  );
}
