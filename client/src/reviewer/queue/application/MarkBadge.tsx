import type { DecidingAction } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { StatusBadge } from '../../../ui/records/StatusBadge';
import { decisionLook } from './decision-look';

/** A decision that is marked and not sent yet. */
export function MarkBadge(props: { action: DecidingAction }) {
  return (
    <StatusBadge tone={decisionLook[props.action].tone} icon={decisionLook[props.action].icon}>
      {t(`applicationReviews:mark.${props.action}`)}
    </StatusBadge>
  );
}
