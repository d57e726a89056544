import IconSet from '~icons/lucide/shield-check';
import IconNone from '~icons/lucide/shield-off';
import { t } from '../../lib/i18n';
import { StatusBadge } from '../../ui/records/StatusBadge';

/** Whether a second factor is in force. */
export function SecondFactorBadge(props: { since: string | null | undefined }) {
  return (
    <StatusBadge tone={props.since ? 'success' : 'warning'} icon={props.since ? IconSet : IconNone}>
      {props.since ? t('secondFactor:badge.set') : t('secondFactor:badge.none')}
    </StatusBadge>
  );
}
