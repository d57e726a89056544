import type { CardStopCause, CompanyHoldCause, HoldCause } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { inOrder } from '../../lib/in-order';

export const companyCauses = inOrder<CompanyHoldCause>({ LOST: true, STOLEN: true, HOLDER_LEFT: true, OTHER: true });

export const branchCauses = inOrder<CardStopCause>({
  LENT_CARD: true,
  RULE_VIOLATION: true,
  SECURITY_RISK: true,
  POLICE_REQUEST: true,
  FALSE_DATA: true,
  LOST: true,
  OTHER: true,
});

export const holdCauses = [...new Set<HoldCause>([...companyCauses, ...branchCauses])];

export const causeText = (cause: HoldCause) => t(`holds:cause.${cause}`);

/** The causes of one office, to choose from. */
export const causeOptions = <C extends HoldCause>(causes: readonly C[]) =>
  causes.map((value) => ({ value, label: causeText(value) }));
