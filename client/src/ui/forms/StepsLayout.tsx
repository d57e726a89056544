import type { JSX } from 'solid-js';
import { Steps } from './Steps';
import type { Step } from './step-types';

/** Steps at the left of the form, above it on a narrow screen. */
export function StepsLayout(props: { steps: readonly Step[]; children: JSX.Element }) {
  return (
    <div class="grid gap-6 lg:grid-cols-[15rem_minmax(0,1fr)] lg:gap-10">
      <div class="lg:sticky lg:top-24 lg:self-start">
        <Steps steps={props.steps} />
      </div>
      <div class="min-w-0">{props.children}</div>
    </div>
  );
}
