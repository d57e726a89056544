import { createSignal, Match, Switch } from 'solid-js';
import { readLinkToken } from '../../../features/recovery/link-token';
import { ResetPasswordForm } from '../../../features/recovery/ResetPasswordForm';
import { t } from '../../../lib/i18n';
import { LinkButton } from '../../../ui/LinkButton';
import { Notice } from '../../../ui/Notice';
import { PageTitle } from '../../../ui/PageTitle';

/** The link of the mail for 忘記密碼 leads here (R-REG-8). */
export function ResetPasswordPage() {
  const token = readLinkToken();
  const [state, setState] = createSignal<'open' | 'done' | 'notValid'>(token === '' ? 'notValid' : 'open');
  return (
    <>
      <PageTitle title={t('recovery:reset.title')} />
      <Switch>
        <Match when={state() === 'open'}>
          <ResetPasswordForm
            token={token}
            onDone={() => setState('done')}
            onLinkNotValid={() => setState('notValid')}
          />
        </Match>
        <Match when={state() === 'done'}>
          <Notice tone="success" title={t('recovery:reset.done')} live>
            {t('recovery:reset.doneBody')}
          </Notice>
          <p>
            <LinkButton kind="primary" href="/sign-in">
              {t('recovery:toSignIn')}
            </LinkButton>
          </p>
        </Match>
        <Match when={state() === 'notValid'}>
          <Notice tone="warning" title={t('faults:linkNotValid')} live>
            {t('recovery:reset.again')}
          </Notice>
          <p>
            <LinkButton kind="primary" href="/forgot-password">
              {t('recovery:password.link')}
            </LinkButton>
          </p>
        </Match>
      </Switch>
    </>
  );
}
