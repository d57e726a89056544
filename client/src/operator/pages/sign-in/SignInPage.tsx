import { A, Navigate, useSearchParams } from '@solidjs/router';
import { Show } from 'solid-js';
import { useNext } from '../../../features/session/next-page';
import { SignInForm } from '../../../features/session/SignInForm';
import { useViewer } from '../../../features/session/viewer-context';
import { t } from '../../../lib/i18n';
import { Notice } from '../../../ui/Notice';
import { PageTitle } from '../../../ui/PageTitle';

export function SignInPage() {
  const { viewer } = useViewer();
  const [search] = useSearchParams();
  const next = useNext();
  return (
    <Show when={!viewer()} fallback={<Navigate href={next()} />}>
      <PageTitle title={t('session:title')} />
      <Show when={search['signed-out'] !== undefined}>
        <Notice tone="success" live>
          {t('session:signedOut')}
        </Notice>
      </Show>
      <Show when={search.next !== undefined}>
        <Notice>{t('session:needed')}</Notice>
      </Show>
      <SignInForm remember />
      <p class="max-w-form text-sm text-ink-3">{t('session:lockHint')}</p>
      <ul class="flex flex-wrap gap-x-6 gap-y-2 border-t border-line pt-5">
        <li>
          <A class="link py-1" href="/register">
            {t('operator:menu.register')}
          </A>
        </li>
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
        <li>
          <A class="link py-1" href="/resend-verification">
            {t('recovery:resend.link')}
          </A>
        </li>
      </ul>
    </Show>
  );
}
