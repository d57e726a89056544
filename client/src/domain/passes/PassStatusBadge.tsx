import type { JSX } from 'solid-js';
import IconExchanged from '~icons/lucide/arrow-left-right';
import IconValid from '~icons/lucide/badge-check';
import IconCancelled from '~icons/lucide/ban';
import IconNotYetValid from '~icons/lucide/calendar-clock';
import IconUsable from '~icons/lucide/circle-check';
import IconDeactivated from '~icons/lucide/circle-pause';
import IconToBeMade from '~icons/lucide/clock';
import IconExpired from '~icons/lucide/clock-alert';
import IconMade from '~icons/lucide/id-card';
import IconBlocked from '~icons/lucide/octagon-x';
import IconSynchronising from '~icons/lucide/refresh-cw';
import IconReinstatement from '~icons/lucide/timer';
import type { PassStatus } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { inOrder } from '../../lib/in-order';
import { StatusBadge } from '../../ui/records/StatusBadge';
import type { Icon, Tone } from '../../ui/tone';

export const passStatuses = inOrder<PassStatus>({
  USABLE: true,
  SYNCHRONISING: true,
  TO_BE_MADE: true,
  MADE: true,
  NOT_YET_VALID: true,
  VALID: true,
  BLOCKED: true,
  DEACTIVATED: true,
  REINSTATEMENT_PENDING: true,
  EXPIRED: true,
  CANCELLED: true,
  EXCHANGED: true,
});

const look: Record<PassStatus, { tone: Tone; icon: Icon }> = {
  USABLE: { tone: 'success', icon: IconUsable },
  SYNCHRONISING: { tone: 'info', icon: IconSynchronising },
  TO_BE_MADE: { tone: 'warning', icon: IconToBeMade },
  MADE: { tone: 'warning', icon: IconMade },
  NOT_YET_VALID: { tone: 'info', icon: IconNotYetValid },
  VALID: { tone: 'success', icon: IconValid },
  BLOCKED: { tone: 'danger', icon: IconBlocked },
  DEACTIVATED: { tone: 'danger', icon: IconDeactivated },
  REINSTATEMENT_PENDING: { tone: 'warning', icon: IconReinstatement },
  EXPIRED: { tone: 'neutral', icon: IconExpired },
  CANCELLED: { tone: 'neutral', icon: IconCancelled },
  EXCHANGED: { tone: 'neutral', icon: IconExchanged },
};

export const statusText = (status: PassStatus) => t(`pass:status.${status}`);

/** @param props.text instead of the status's own words */
export function PassStatusBadge(props: { status: PassStatus; text?: JSX.Element }) {
  return (
    <StatusBadge tone={look[props.status].tone} icon={look[props.status].icon}>
      {props.text ?? statusText(props.status)}
    </StatusBadge>
  );
}
