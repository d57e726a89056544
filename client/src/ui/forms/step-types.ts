export type StepState = 'done' | 'current' | 'todo' | 'warning' | 'error';

export interface Step {
  key: string;
  label: string;
  state: StepState;
  /** What is to be seen to, in a few words. */
  note?: string;
  /** Where the step can be taken up; without it the step cannot be reached yet. */
  href?: string;
}
