import type { DecidingAction } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { StatusBadge } from '../../ui/StatusBadge';
import { actionLook } from '../applications/looks';

/** What will be said to somebody once it is sent. */
export function MarkBadge(props: { action: DecidingAction }) {
  return (
    <StatusBadge tone={actionLook[props.action].tone} icon={actionLook[props.action].icon}>
      {t(`applicationReviews:mark.${props.action}`)}
    </StatusBadge>
  );
}
