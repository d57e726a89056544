import { A } from '@solidjs/router';
import { Match, Switch } from 'solid-js';
import { StepWords } from './StepWords';
import type { Step } from './step-types';

const row = 'flex min-h-11 items-center gap-3 rounded-md px-2 lg:px-3 py-1.5';

export function StepRow(props: { step: Step; number: number }) {
  return (
    <li aria-current={props.step.state === 'current' ? 'step' : undefined}>
      <Switch
        fallback={
          <span class={`${row} text-ink-3`}>
            <StepWords step={props.step} number={props.number} />
          </span>
        }
      >
        <Match when={props.step.state === 'current'}>
          <span class={`${row} bg-accent-soft font-semibold`}>
            <StepWords step={props.step} number={props.number} />
          </span>
        </Match>
        <Match when={props.step.href}>
          {(href) => (
            <A href={href()} class={`${row} text-link hover:bg-hover`}>
              <StepWords step={props.step} number={props.number} />
            </A>
          )}
        </Match>
      </Switch>
    </li>
  );
}
