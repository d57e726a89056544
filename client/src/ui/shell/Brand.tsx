import { A } from '@solidjs/router';
import { Show } from 'solid-js';
import { t } from '../../lib/i18n';

/** Mark and product name on the top bar. */
export function Brand(props: { home: string; suffix?: string }) {
  return (
    <A href={props.home} end class="flex min-w-0 items-center gap-2.5 rounded-md py-1 pr-1 font-semibold text-bar-ink">
      <svg viewBox="0 0 24 24" aria-hidden="true" class="size-7 flex-none" fill="none" stroke="currentColor">
        <circle cx="12" cy="5" r="2.2" stroke-width="1.8" />
        <path
          d="M12 7.4V21M7 10.5h10M4.5 14.5c.6 4 3.8 6.5 7.5 6.5s6.9-2.5 7.5-6.5"
          stroke-width="1.8"
          stroke-linecap="round"
        />
      </svg>
      <span class="leading-tight">
        {t('ui:app.name')}
        <Show when={props.suffix}>
          <span class="font-normal text-bar-ink-2"> {props.suffix}</span>
        </Show>
      </span>
    </A>
  );
}
