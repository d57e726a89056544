import { For, Show } from 'solid-js';
import { t } from '../../lib/i18n';
import { StepRow } from './StepRow';
import type { Step } from './step-types';

/** The task list of a long form. On a narrow screen a row of numbers with the current step's name. */
export function Steps(props: { steps: readonly Step[] }) {
  const position = () => props.steps.findIndex((step) => step.state === 'current') + 1;
  return (
    <nav aria-label={t('ui:steps.label')}>
      <Show when={position() > 0}>
        <p class="mb-2 text-sm text-ink-3">
          {t('ui:steps.position', { current: position(), total: props.steps.length })}
        </p>
      </Show>
      <ol class="flex flex-wrap items-center gap-0.5 lg:grid">
        <For each={props.steps}>{(step, index) => <StepRow step={step} number={index() + 1} />}</For>
      </ol>
    </nav>
  );
}
