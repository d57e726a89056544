import IconMade from '~icons/lucide/check-check';
import IconDissolved from '~icons/lucide/circle-off';
import IconOpen from '~icons/lucide/printer';
import type { CardBatchState } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { StatusBadge } from '../../ui/records/StatusBadge';
import type { Icon, Tone } from '../../ui/tone';

const look: Record<CardBatchState, { tone: Tone; icon: Icon }> = {
  OPEN: { tone: 'warning', icon: IconOpen },
  MADE: { tone: 'success', icon: IconMade },
  DISSOLVED: { tone: 'neutral', icon: IconDissolved },
};

export function CardBatchBadge(props: { state: CardBatchState }) {
  return (
    <StatusBadge tone={look[props.state].tone} icon={look[props.state].icon}>
      {t(`cardBatches:state.${props.state}`)}
    </StatusBadge>
  );
}
