import IconGivenUp from '~icons/lucide/ban';
import IconDelivered from '~icons/lucide/circle-check';
import IconTriedAgain from '~icons/lucide/send';
import IconUndelivered from '~icons/lucide/smartphone';
import IconFailed from '~icons/lucide/triangle-alert';
import type { FailedMessageState } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { StatusBadge } from '../../ui/records/StatusBadge';

const looks = {
  FAILED: ['danger', IconFailed],
  GIVEN_UP: ['neutral', IconGivenUp],
  TRIED_AGAIN: ['info', IconTriedAgain],
  DELIVERED: ['success', IconDelivered],
  UNDELIVERED: ['danger', IconUndelivered],
} as const;

export function FailedMessageStateBadge(props: { state: FailedMessageState }) {
  return (
    <StatusBadge tone={looks[props.state][0]} icon={looks[props.state][1]}>
      {t(`failedMessages:state.${props.state}`)}
    </StatusBadge>
  );
}
