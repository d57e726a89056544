import type { RouteSectionProps } from '@solidjs/router';
import { Suspense } from 'solid-js';
import { t } from '../../lib/i18n';
import { PageSkeleton } from '../../ui/PageSkeleton';
import { PublicShell } from '../../ui/PublicShell';

/** Pages without a session: sign-in, and the links of the mails. */
export function PublicLayout(props: RouteSectionProps) {
  return (
    <PublicShell home="/" suffix={t('shell:suffix')}>
      <Suspense fallback={<PageSkeleton />}>{props.children}</Suspense>
    </PublicShell>
  );
}
