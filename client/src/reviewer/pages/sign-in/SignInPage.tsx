import { A, Navigate, useSearchParams } from '@solidjs/router';
import { Match, Show, Switch } from 'solid-js';
import { useNext } from '../../../features/session/next-page';
import { SignInForm } from '../../../features/session/SignInForm';
import { useViewer } from '../../../features/session/viewer-context';
import { t } from '../../../lib/i18n';
import { Notice } from '../../../ui/Notice';
import { PageTitle } from '../../../ui/PageTitle';

/** Reviewers share computers: no 記住我 here. */
export function SignInPage() {
  const { viewer, lapsed } = useViewer();
  const [search] = useSearchParams();
  const next = useNext();
  return (
    <Show when={!viewer()} fallback={<Navigate href={next()} />}>
      <PageTitle title={t('reviewer:signIn.title')} description={t('reviewer:signIn.hint')} />
      <Switch>
        <Match when={lapsed()}>
          <Notice tone="warning" live>
            {t('session:lapsed')}
          </Notice>
        </Match>
        <Match when={search['signed-out'] !== undefined}>
          <Notice tone="success" live>
            {t('session:signedOut')}
          </Notice>
        </Match>
        <Match when={search.next !== undefined}>
          <Notice>{t('session:needed')}</Notice>
        </Match>
      </Switch>
      <SignInForm />
      <p class="max-w-form text-sm text-ink-3">{t('session:lockHint')}</p>
      <ul class="flex flex-wrap gap-x-6 gap-y-2 border-t border-line pt-5">
        <li>
          <A class="link py-1" href="/forgot-account">
            {t('recovery:account.link')}
          </A>
        </li>
        <li>
          <A class="link py-1" href="/forgot-password">
            {t('recovery:password.link')}
          </A>
        </li>
      </ul>
    </Show>
  );
}
