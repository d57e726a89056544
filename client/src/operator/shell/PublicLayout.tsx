import { A, type RouteSectionProps } from '@solidjs/router';
import { useViewer } from '../../domain/session/viewer-context';
import { t } from '../../lib/i18n';
import { PageBoundary } from '../../ui/shell/PageBoundary';
import { PublicShell } from '../../ui/shell/PublicShell';

const onBar =
  'inline-flex min-h-10 items-center whitespace-nowrap rounded-md px-3 text-sm text-bar-ink-2 hover:bg-bar-hover hover:text-bar-ink';

/** Pages without a session: sign-in, registration, and the links of the mails. */
export function PublicLayout(props: RouteSectionProps) {
  const { viewer } = useViewer();
  return (
    <PublicShell
      home="/"
      wide={/\/register(\/|$)/.test(props.location.pathname)}
      tools={
        <nav aria-label={t('ui:app.account')} class="flex items-center max-sm:hidden">
          <A href={viewer() ? '/' : '/sign-in'} class={onBar}>
            {viewer() ? t('shell:menu.home') : t('session:signIn')}
          </A>
          <A href="/register" class={onBar}>
            {t('shell:menu.register')}
          </A>
        </nav>
      }
    >
      <PageBoundary>{props.children}</PageBoundary>
    </PublicShell>
  );
}
