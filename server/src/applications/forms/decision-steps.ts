import type { StaffRight } from '../../access/staff-roles.js';

/** The steps at which staff decide, first to last. */
export const DECISION_STEPS = ['REVIEW', 'POLICE_CHECK'] as const;
export type DecisionStep = (typeof DECISION_STEPS)[number];

interface StepDescription {
  /** The right it takes to decide at this step. */
  readonly right: StaffRight;
  /** The step that another person must have approved. */
  readonly otherPersonThan: DecisionStep | null;
}

/** Who decides at which step (R-PRD-1). */
export const STEPS: Readonly<Record<DecisionStep, StepDescription>> = {
  REVIEW: { right: 'REVIEW', otherPersonThan: null },
  POLICE_CHECK: { right: 'POLICE_CHECK', otherPersonThan: 'REVIEW' },
};

/** Whether a state is a step at which staff decide. */
export function isStep(state: string): state is DecisionStep {
  return (DECISION_STEPS as readonly string[]).includes(state);
}
