export type StepState = 'done' | 'current' | 'todo' | 'error';

export interface Step {
  key: string;
  label: string;
  state: StepState;
  /** Where the step can be taken up; without it the step cannot be reached yet. */
  href?: string;
}
