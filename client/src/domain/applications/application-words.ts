import type { DecisionStep, FormKind, ItemAction, ItemState, TermUnit } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { inOrder } from '../../lib/in-order';

/** In the order in which an application goes through them. */
export const itemStates = inOrder<ItemState>({
  REVIEW: true,
  POLICE_CHECK: true,
  RETURNED: true,
  TO_BE_MADE: true,
  MADE: true,
  COLLECTED: true,
  DONE: true,
  REJECTED: true,
  WITHDRAWN: true,
  CANCELLED: true,
});

export const itemActions = inOrder<ItemAction>({
  APPROVE: true,
  RETURN: true,
  REJECT: true,
  RESUBMIT: true,
  WITHDRAW: true,
  MARK_MADE: true,
  MARK_COLLECTED: true,
  UNDO_COLLECTION: true,
  CANCEL: true,
});

/** The shortest first. */
export const termUnits = inOrder<TermUnit>({ DAY: true, MONTH: true, YEAR: true });

/** The full name of a form, as a heading. */
export const formText = (form: FormKind) => t(`application:form.${form}`);
/** What the form is for, in lists and on buttons. */
export const formShortText = (form: FormKind) => t(`application:formShort.${form}`);
interface GrantedPlaces {
  grantedPasses: number | null;
  grantedPassesUsed: number | null;
  grantedPassesTakenBack: number | null;
}

/** 「核准增加 3 張，已使用 1 張，已收回 2 張」; nothing where none are granted. */
export function grantedText({ grantedPasses: granted, grantedPassesUsed, grantedPassesTakenBack }: GrantedPlaces) {
  if (granted === null) return undefined;
  const [used, takenBack] = [grantedPassesUsed ?? 0, grantedPassesTakenBack ?? 0];
  return takenBack > 0
    ? t('application:more.takenBack', { granted, used, takenBack })
    : t('application:more.granted', { granted, used });
}

export const stateText = (state: ItemState) => t(`application:state.${state}`);
export const actionText = (action: ItemAction) => t(`application:action.${action}`);
export const stepText = (step: DecisionStep) => t(`application:step.${step}`);
export const termUnitText = (unit: TermUnit) => t(`application:unit.${unit}`);

/** 「3 年」「1 個月」 */
export const termText = ({ count, unit }: { count: number; unit: TermUnit }) =>
  t(`application:term.${unit}`, { count });
