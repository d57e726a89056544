import type { DeactivationReason, PassStatus } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { PassStatusBadge, statusText } from '../passes/PassStatusBadge';

interface ListedCardStatus {
  status: PassStatus;
  deactivationReason?: DeactivationReason | null;
}

/** 停用中(因未通行), as the manual writes it: with the reason. */
export function listedStatusText({ status, deactivationReason = 'NO_PASSAGE' }: ListedCardStatus): string {
  return status === 'DEACTIVATED' && deactivationReason
    ? t(`unusedCards:deactivated.${deactivationReason}`)
    : statusText(status);
}

export function ListedStatus(props: { pass: ListedCardStatus }) {
  return <PassStatusBadge status={props.pass.status} text={listedStatusText(props.pass)} />;
}
