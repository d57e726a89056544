import IconOk from '~icons/lucide/circle-check';
import IconNever from '~icons/lucide/circle-dashed';
import IconClock from '~icons/lucide/clock-alert';
import IconBehind from '~icons/lucide/history';
import IconBacklog from '~icons/lucide/inbox';
import IconOutOfOrder from '~icons/lucide/triangle-alert';
import IconSilent from '~icons/lucide/wifi-off';
import type { GateHealthState } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { StatusBadge } from '../../ui/records/StatusBadge';

const looks = {
  NEVER_HEARD: ['neutral', IconNever],
  SILENT: ['danger', IconSilent],
  OUT_OF_ORDER: ['danger', IconOutOfOrder],
  CLOCK_WRONG: ['danger', IconClock],
  BEHIND: ['danger', IconBehind],
  BACKLOG: ['warning', IconBacklog],
  OK: ['success', IconOk],
} as const;

export function GateHealthBadge(props: { state: GateHealthState }) {
  return (
    <StatusBadge tone={looks[props.state][0]} icon={looks[props.state][1]}>
      {t(`gateHealth:state.${props.state}`)}
    </StatusBadge>
  );
}
