import { createMutation } from '@urql/solid';
import { createSignal, Show } from 'solid-js';
import { createForm } from '../../domain/forms/form';
import { readLinkToken } from '../../domain/recovery/link-token';
import { SignInLink } from '../../domain/recovery/SignInLink';
import { graphql } from '../../gql';
import { hasCode } from '../../lib/errors';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import { ErrorSummary } from '../../ui/forms/ErrorSummary';
import { Notice } from '../../ui/notices/Notice';
import { PageTitle } from '../../ui/shell/PageTitle';
import { takeFocus } from '../../ui/take-focus';

const ConfirmEmailChange = graphql(`
  mutation ConfirmEmailChange($token: String!) {
    confirmEmailChange(token: $token)
  }
`);

/** The link mailed to a new address leads here; only a click uses it up, no program that opens links (R-REG-11). */
export function ConfirmEmailPage() {
  const token = readLinkToken();
  const [, confirm] = createMutation(ConfirmEmailChange);
  const [usable, setUsable] = createSignal(token !== '');
  const [accountName, setAccountName] = createSignal('');
  const form = createForm({
    initial: () => ({}),
    send: () => confirm({ token }),
    onDone: ({ confirmEmailChange }) => setAccountName(confirmEmailChange),
    onRefused: (error) => {
      if (!hasCode(error, 'LINK_NOT_VALID')) return undefined;
      setUsable(false);
      return 'shown';
    },
  });
  return (
    <>
      <PageTitle title={t('emailVerification:confirm.title')} />
      <Show
        when={usable()}
        fallback={
          <Notice tone="warning" title={t('errors:linkNotValid')} live>
            {t('emailVerification:confirm.again')}
          </Notice>
        }
      >
        <Show
          when={accountName()}
          fallback={
            <div class="grid gap-6">
              <ErrorSummary errors={form.errors().summary} />
              <p class="max-w-form">{t('emailVerification:confirm.body')}</p>
              <p>
                <Button kind="primary" busy={form.busy()} onClick={() => void form.submit()}>
                  {t('emailVerification:confirm.submit')}
                </Button>
              </p>
            </div>
          }
        >
          {(name) => (
            <div ref={takeFocus}>
              <Notice tone="success" title={t('emailVerification:confirm.done')}>
                {t('emailVerification:confirm.doneBody', { accountName: name() })}
              </Notice>
            </div>
          )}
        </Show>
      </Show>
      <SignInLink />
    </>
  );
}
