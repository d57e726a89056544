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
  CANCEL: true,
});

/** The shortest first. */
export const termUnits = inOrder<TermUnit>({ DAY: true, MONTH: true, YEAR: true });

/** The full name of a form, as a heading. */
export const formText = (form: FormKind) => t(`application:form.${form}`);
/** What the form is for, in lists and on buttons. */
export const formShortText = (form: FormKind) => t(`application:formShort.${form}`);
/** 「核准增加 2 張，已使用 1 張」; nothing where none are granted. */
export const grantedText = (item: { grantedPasses: number | null; grantedPassesUsed: number | null }) =>
  item.grantedPasses === null
    ? undefined
    : t('application:more.granted', { granted: item.grantedPasses, used: item.grantedPassesUsed ?? 0 });

export const stateText = (state: ItemState) => t(`application:state.${state}`);
export const actionText = (action: ItemAction) => t(`application:action.${action}`);
export const stepText = (step: DecisionStep) => t(`application:step.${step}`);
export const termUnitText = (unit: TermUnit) => t(`application:unit.${unit}`);

/** 「3 年」「1 個月」 */
export const termText = ({ count, unit }: { count: number; unit: TermUnit }) =>
  t(`application:term.${unit}`, { count });
