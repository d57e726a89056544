import { Show } from 'solid-js';
import IconLock from '~icons/lucide/lock';
import { t } from '../../lib/i18n';

export interface MaskedProps {
  /** Null if the server cannot read it. */
  value: string | null;
  /** False once the API sends the value whole: shown without the lock. */
  masked?: boolean;
  mono?: boolean;
}

/** A value of which characters are hidden, said as such to eye and ear. Revealing is the page's own explicit act. */
export function Masked(props: MaskedProps) {
  const locked = () => props.masked !== false && props.value !== null;
  return (
    <span classList={{ 'font-mono': props.mono }}>
      {/* The room for the lock belongs to the last character, so that both wrap together. */}
      <span class={props.mono ? 'whitespace-nowrap' : 'wrap-anywhere'} classList={{ 'pe-5': locked() }}>
        {props.value ?? t('ui:unreadable')}
      </span>
      <Show when={locked()}>
        <span class="-ms-4 text-ink-3" title={t('ui:masked.label')}>
          <IconLock aria-hidden="true" class="inline-block size-3.5 align-[-0.125em]" />
          <span class="sr-only">{t('ui:masked.label')}</span>
        </span>
      </Show>
    </span>
  );
}
