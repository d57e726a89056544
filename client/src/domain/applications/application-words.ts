import { graphql } from '../../gql';
import type { DecisionStep, FormKind, ItemAction, ItemState, TermUnit } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { applicationWords as texts } from './texts.zh-Hant';

/** Where a person or pass of an application stands, and what may be done about it. */
export const ItemStanding = graphql(`
  fragment ItemStanding on ApplicationItem {
    id
    state
    stateSince
    actions
  }
`);

const namesIn = <Name extends string>(named: Readonly<Record<Name, string>>) => Object.keys(named) as Name[];

/** Each in the order of its way; how they look is told by looks.ts. */
export const formKinds = namesIn(texts.form) satisfies readonly FormKind[];
export const itemStates = namesIn(texts.state) satisfies readonly ItemState[];
export const itemActions = namesIn(texts.action) satisfies readonly ItemAction[];
export const termUnits = ['DAY', 'MONTH', 'YEAR'] as const satisfies readonly TermUnit[];

/** The whole name of a form, as it stands over it. */
export const formText = (form: FormKind) => t(`applicationWords:form.${form}`);
/** What it brings, for lists and buttons. */
export const formShortText = (form: FormKind) => t(`applicationWords:formShort.${form}`);
export const stateText = (state: ItemState) => t(`applicationWords:state.${state}`);
export const actionText = (action: ItemAction) => t(`applicationWords:action.${action}`);
export const stepText = (step: DecisionStep) => t(`applicationWords:step.${step}`);
export const termUnitText = (unit: TermUnit) => t(`applicationWords:unit.${unit}`);

/** 「3 年」「1 個月」 */
export const termText = ({ count, unit }: { count: number; unit: TermUnit }) =>
  t(`applicationWords:term.${unit}`, { count });
