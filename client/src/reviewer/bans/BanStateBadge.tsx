import IconInForce from '~icons/lucide/ban';
import IconOver from '~icons/lucide/calendar-check';
import IconNot from '~icons/lucide/circle-x';
import IconLifted from '~icons/lucide/lock-open';
import IconProposed from '~icons/lucide/user-check';
import type { BanState } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { StatusBadge } from '../../ui/records/StatusBadge';
import type { Icon, Tone } from '../../ui/tone';

const look: Record<BanState, { tone: Tone; icon: Icon }> = {
  PROPOSED: { tone: 'warning', icon: IconProposed },
  IN_FORCE: { tone: 'danger', icon: IconInForce },
  OVER: { tone: 'neutral', icon: IconOver },
  LIFTED: { tone: 'info', icon: IconLifted },
  NOT_CONFIRMED: { tone: 'neutral', icon: IconNot },
};

export function BanStateBadge(props: { state: BanState }) {
  return (
    <StatusBadge tone={look[props.state].tone} icon={look[props.state].icon}>
      {t(`bans:state.${props.state}`)}
    </StatusBadge>
  );
}
