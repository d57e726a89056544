import { Navigate, useSearchParams } from '@solidjs/router';
import { Show } from 'solid-js';
import { useNext } from '../../../features/session/next-page';
import { SignInForm } from '../../../features/session/SignInForm';
import { useViewer } from '../../../features/session/viewer-context';
import { t } from '../../../lib/i18n';
import { Notice } from '../../../ui/Notice';
import { PageTitle } from '../../../ui/PageTitle';
import { PublicShell } from '../../../ui/PublicShell';

/** Reviewers share computers: no 記住我 here. */
export function SignInPage() {
  const { viewer } = useViewer();
  const [search] = useSearchParams();
  const next = useNext();
  return (
    <Show when={!viewer()} fallback={<Navigate href={next()} />}>
      <PublicShell home="/" suffix={t('reviewer:suffix')}>
        <PageTitle title={t('reviewer:signIn.title')} description={t('reviewer:signIn.hint')} />
        <Show when={search['signed-out'] !== undefined}>
          <Notice tone="success" live>
            {t('session:signedOut')}
          </Notice>
        </Show>
        <Show when={search.next !== undefined}>
          <Notice>{t('session:needed')}</Notice>
        </Show>
        <SignInForm />
        <p class="max-w-form text-sm text-ink-3">{t('session:lockHint')}</p>
      </PublicShell>
    </Show>
  );
}
