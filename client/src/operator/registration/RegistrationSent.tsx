import { For } from 'solid-js';
import { t } from '../../lib/i18n';
import { LinkButton } from '../../ui/buttons/LinkButton';
import { Notice } from '../../ui/notices/Notice';
import type { RegistrationReceipt } from './registration-state';

export interface RegistrationSentProps {
  receipt: RegistrationReceipt;
  /** A shared account is not reviewed: its verification mail comes at once (R-REG-7). */
  shared?: boolean;
}

/** What happens after the registration was sent, in the words of the manual. */
export function RegistrationSent(props: RegistrationSentProps) {
  const general = () => [
    t('registration:sent.received', { email: props.receipt.email }),
    t('registration:sent.review'),
    t('registration:sent.verify'),
    t('registration:sent.signIn'),
    t('registration:sent.certificate'),
  ];
  const shared = () => [
    t('registration:shared.sent.verify', { email: props.receipt.email }),
    t('registration:shared.sent.signIn'),
    t('registration:shared.sent.bind'),
    t('registration:shared.sent.switch'),
  ];
  return (
    <div class="grid gap-6">
      <Notice tone="success" title={t('registration:sent.account', { accountName: props.receipt.accountName })}>
        {props.shared ? t('registration:shared.sent.notYet') : t('registration:sent.notYet')}
      </Notice>
      <section class="grid gap-3">
        <h2 class="text-lg font-semibold">{t('registration:sent.next')}</h2>
        <ol class="ml-5 grid max-w-form list-decimal gap-2">
          <For each={props.shared ? shared() : general()}>{(step) => <li>{step}</li>}</For>
        </ol>
      </section>
      <p>
        <LinkButton kind="primary" href="/sign-in">
          {t('recovery:toSignIn')}
        </LinkButton>
      </p>
    </div>
  );
}
