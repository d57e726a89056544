import IconEnded from '~icons/lucide/ban';
import IconActive from '~icons/lucide/circle-check';
import IconPending from '~icons/lucide/hourglass';
import IconUnverified from '~icons/lucide/mail';
import type { CompanyAccountState } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { StatusBadge } from '../../ui/records/StatusBadge';
import type { Icon, Tone } from '../../ui/tone';

const look: Record<CompanyAccountState, { tone: Tone; icon: Icon }> = {
  PENDING: { tone: 'warning', icon: IconPending },
  UNVERIFIED: { tone: 'info', icon: IconUnverified },
  ACTIVE: { tone: 'success', icon: IconActive },
  ENDED: { tone: 'neutral', icon: IconEnded },
};

export function CompanyAccountStateBadge(props: { state: CompanyAccountState }) {
  return (
    <StatusBadge tone={look[props.state].tone} icon={look[props.state].icon}>
      {t(`companyAccounts:state.${props.state}`)}
    </StatusBadge>
  );
}
