import { createMutation } from '@urql/solid';
import { createSignal, Match, Switch } from 'solid-js';
import { createForm } from '../../domain/forms/form';
import { readLinkToken } from '../../domain/recovery/link-token';
import { graphql } from '../../gql';
import { hasCode } from '../../lib/errors';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import { LinkButton } from '../../ui/buttons/LinkButton';
import { ErrorSummary } from '../../ui/forms/ErrorSummary';
import { Notice } from '../../ui/notices/Notice';
import { PageTitle } from '../../ui/shell/PageTitle';

const VerifyPhoneByLink = graphql(`
  mutation VerifyPhoneByLink($token: String!) {
    verifyPhoneByLink(token: $token)
  }
`);

/** The link in the SMS leads here. Only the button uses it up: programs that preview links verify nothing (R-TEL-4). */
export function PhoneLinkPage() {
  const token = readLinkToken();
  const [, verify] = createMutation(VerifyPhoneByLink);
  const [state, setState] = createSignal<'open' | 'done' | 'dead'>(token === '' ? 'dead' : 'open');
  const form = createForm({
    initial: () => ({}),
    send: () => verify({ token }),
    onDone: () => setState('done'),
    onRefused: (error) => {
      if (!hasCode(error, 'LINK_NOT_VALID')) return undefined;
      setState('dead');
      return 'shown';
    },
  });
  return (
    <>
      <PageTitle title={t('phones:publicTitle')} />
      <Switch>
        <Match when={state() === 'open'}>
          <div class="grid gap-6">
            <ErrorSummary errors={form.errors().summary} />
            <p class="max-w-form">{t('phones:link.body')}</p>
            <p>
              <Button kind="primary" busy={form.busy()} onClick={() => void form.submit()}>
                {t('phones:link.submit')}
              </Button>
            </p>
          </div>
        </Match>
        <Match when={state() === 'done'}>
          <Notice tone="success" title={t('phones:verified')} live>
            {t('phones:link.done')}
          </Notice>
        </Match>
        <Match when={state() === 'dead'}>
          <Notice tone="warning" title={t('phones:link.dead')} live>
            {t('phones:link.again')}
          </Notice>
          <p>
            <LinkButton href="/phone-verification">{t('phones:publicTitle')}</LinkButton>
          </p>
        </Match>
      </Switch>
    </>
  );
}
