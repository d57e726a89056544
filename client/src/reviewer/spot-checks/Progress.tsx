import { Show } from 'solid-js';
import { t } from '../../lib/i18n';
import { StatusBadge } from '../../ui/records/StatusBadge';

const bar =
  'h-2 w-20 appearance-none overflow-hidden rounded-full border border-line-strong bg-sunken ' +
  '[&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:bg-accent [&::-moz-progress-bar]:bg-accent';

/** How far a sample is checked, in numbers and as a bar; once it is done, in words. */
export function Progress(props: { checked: number; size: number }) {
  return (
    <Show
      when={props.checked < props.size}
      fallback={<StatusBadge tone="success">{t('spotChecks:allChecked')}</StatusBadge>}
    >
      <span class="inline-flex items-center gap-2">
        <progress
          class={bar}
          max={props.size}
          value={props.checked}
          aria-label={t('spotChecks:stateCountText', { checked: props.checked, size: props.size })}
        />
        <span class="whitespace-nowrap">{t('spotChecks:progress', { checked: props.checked, size: props.size })}</span>
      </span>
    </Show>
  );
}
