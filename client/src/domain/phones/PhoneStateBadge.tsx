import type { PhoneState } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { StatusBadge } from '../../ui/records/StatusBadge';
import { phoneStateLook } from './phone-state';

/** 是否驗證 (R-TEL-6). */
export function PhoneStateBadge(props: { state: PhoneState }) {
  return (
    <StatusBadge tone={phoneStateLook[props.state].tone} icon={phoneStateLook[props.state].icon}>
      {t(`phone:states.${props.state}`)}
    </StatusBadge>
  );
}
