import IconFinished from '~icons/lucide/circle-check';
import IconStopped from '~icons/lucide/circle-pause';
import IconRunning from '~icons/lucide/send';
import type { PhoneCampaignStatus } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { StatusBadge } from '../../ui/records/StatusBadge';

const looks = {
  RUNNING: ['info', IconRunning],
  STOPPED: ['warning', IconStopped],
  FINISHED: ['success', IconFinished],
} as const;

export function CampaignStatusBadge(props: { status: PhoneCampaignStatus }) {
  return (
    <StatusBadge tone={looks[props.status][0]} icon={looks[props.status][1]}>
      {t(`phoneCampaigns:status.${props.status}`)}
    </StatusBadge>
  );
}
