import type { RouteSectionProps } from '@solidjs/router';
import { t } from '../../lib/i18n';
import { PageBoundary } from '../../ui/shell/PageBoundary';
import { PublicShell } from '../../ui/shell/PublicShell';

/** Pages without a session: sign-in, and the links of the mails. */
export function PublicLayout(props: RouteSectionProps) {
  return (
    <PublicShell home="/" suffix={t('shell:suffix')}>
      <PageBoundary>{props.children}</PageBoundary>
    </PublicShell>
  );
}
