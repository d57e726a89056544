import { For } from 'solid-js';
import type { RegisterAccountMutation } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { LinkButton } from '../../ui/LinkButton';
import { Notice } from '../../ui/Notice';

/** What happens after the registration was sent, in the words of the manual. */
export function RegistrationSent(props: { receipt: RegisterAccountMutation['registerAccount'] }) {
  const steps = () => [
    t('registration:sent.received', { email: props.receipt.email }),
    t('registration:sent.review'),
    t('registration:sent.verify'),
    t('registration:sent.signIn'),
    t('registration:sent.certificate'),
  ];
  return (
    <div class="grid gap-6">
      <Notice tone="success" title={t('registration:sent.account', { accountName: props.receipt.accountName })}>
        {t('registration:sent.notYet')}
      </Notice>
      <section class="grid gap-3">
        <h2 class="text-lg font-semibold">{t('registration:sent.next')}</h2>
        <ol class="ml-5 grid max-w-form list-decimal gap-2">
          <For each={steps()}>{(step) => <li>{step}</li>}</For>
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
