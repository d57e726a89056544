import { Match, Show, Switch } from 'solid-js';
import IconDone from '~icons/lucide/check';
import { t } from '../../lib/i18n';
import type { Step, StepState } from './step-types';

const badge: Record<StepState, string> = {
  done: 'border-success-line bg-success-soft text-success',
  current: 'border-accent bg-accent text-on-accent',
  todo: 'border-line-strong bg-surface text-ink-3',
  warning: 'border-warning-line bg-warning-soft text-warning',
  error: 'border-danger-line bg-danger-soft text-danger',
};

/** Number or mark, name, and the state in words for those who do not see the mark. */
export function StepWords(props: { step: Step; number: number }) {
  return (
    <>
      <span
        aria-hidden="true"
        class={`flex size-6 flex-none items-center justify-center rounded-full border text-xs font-semibold ${badge[props.step.state]}`}
      >
        <Switch fallback={props.number}>
          <Match when={props.step.state === 'done'}>
            <IconDone />
          </Match>
          <Match when={props.step.state === 'error' || props.step.state === 'warning'}>!</Match>
        </Switch>
      </span>
      <span classList={{ 'max-lg:sr-only': props.step.state !== 'current' }}>
        {props.step.label}
        <Show when={props.step.note}>
          <span class="block text-xs font-normal text-warning">{props.step.note}</span>
        </Show>
      </span>
      <span class="sr-only">{t(`ui:steps.${props.step.state}`)}</span>
    </>
  );
}
