import { onMount } from 'solid-js';
import { t } from '../../lib/i18n';
import { Notice } from '../../ui/notices/Notice';

/** In place of a form that was sent: the same whether or not the account exists (R-REG-8). */
export function MailSent(props: { title: string; body: string }) {
  let box: HTMLDivElement | undefined;
  onMount(() => box?.focus());
  return (
    <div ref={box} tabindex="-1">
      <Notice tone="success" title={props.title}>
        <p>{props.body}</p>
        <p class="mt-2 text-ink-2">{t('recovery:notArrived')}</p>
      </Notice>
    </div>
  );
}
