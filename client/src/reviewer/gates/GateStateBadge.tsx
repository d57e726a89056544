import IconOff from '~icons/lucide/ban';
import IconOn from '~icons/lucide/circle-check';
import type { GateState, GateSystemState } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { StatusBadge } from '../../ui/records/StatusBadge';

function OnOff(props: { on: boolean; text: string }) {
  return (
    <StatusBadge tone={props.on ? 'success' : 'neutral'} icon={props.on ? IconOn : IconOff}>
      {props.text}
    </StatusBadge>
  );
}

export function GateStateBadge(props: { state: GateState }) {
  return <OnOff on={props.state === 'OPEN'} text={t(`gates:state.${props.state}`)} />;
}

export function GateSystemStateBadge(props: { state: GateSystemState }) {
  return <OnOff on={props.state === 'ACTIVE'} text={t(`gateSystems:state.${props.state}`)} />;
}
