import { createMutation } from '@urql/solid';
import { createSignal, onMount, Show } from 'solid-js';
import { createForm } from '../../domain/forms/form';
import { graphql } from '../../gql';
import { hasCode } from '../../lib/errors';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import { LinkButton } from '../../ui/buttons/LinkButton';
import { ErrorSummary } from '../../ui/forms/ErrorSummary';
import { Notice } from '../../ui/notices/Notice';

const VerifyEmailMutation = graphql(`
  mutation VerifyEmail($token: String!) {
    verifyEmail(token: $token)
  }
`);

export interface VerifyEmailProps {
  token: string;
  onLinkNotValid: () => void;
}

/** Verifies on a click only: programs that open links of mails must not use them up. */
export function VerifyEmail(props: VerifyEmailProps) {
  const [, verify] = createMutation(VerifyEmailMutation);
  const [verified, setVerified] = createSignal('');
  const form = createForm({
    initial: () => ({}),
    send: () => verify({ token: props.token }),
    onDone: ({ verifyEmail }) => setVerified(verifyEmail),
    onRefused: (error) => {
      if (!hasCode(error, 'LINK_NOT_VALID')) return undefined;
      props.onLinkNotValid();
      return 'shown';
    },
  });
  return (
    <Show
      when={verified()}
      fallback={
        <div class="grid gap-6">
          <ErrorSummary errors={form.errors().summary} />
          <p class="max-w-form">{t('emailVerification:verify.body')}</p>
          <p>
            <Button kind="primary" busy={form.busy()} onClick={() => void form.submit()}>
              {t('emailVerification:verify.submit')}
            </Button>
          </p>
        </div>
      }
    >
      {(accountName) => <Verified accountName={accountName()} />}
    </Show>
  );
}

function Verified(props: { accountName: string }) {
  let box: HTMLDivElement | undefined;
  onMount(() => box?.focus());
  return (
    <div class="grid gap-6">
      <div ref={box} tabindex="-1">
        <Notice tone="success" title={t('emailVerification:verify.done')}>
          <p>{t('emailVerification:verify.doneBody', { accountName: props.accountName })}</p>
        </Notice>
      </div>
      <p>
        <LinkButton kind="primary" href="/sign-in">
          {t('recovery:toSignIn')}
        </LinkButton>
      </p>
    </div>
  );
}
