import { type RouteSectionProps, useLocation } from '@solidjs/router';
import { Show, Suspense } from 'solid-js';
import IconBuilding from '~icons/lucide/building-2';
import IconAccount from '~icons/lucide/circle-user';
import IconSignOut from '~icons/lucide/log-out';
import { RequireSignIn } from '../features/session/RequireSignIn';
import { createSaveLanguage } from '../features/session/save-language';
import { createSignOut } from '../features/session/sign-out';
import { useViewer } from '../features/session/viewer-context';
import { t } from '../lib/i18n';
import { AppShell } from '../ui/AppShell';
import type { MenuItem } from '../ui/MenuButton';
import { PageSkeleton } from '../ui/PageSkeleton';
import { menu } from './menu';
import { OtherAccountKind } from './OtherAccountKind';

/** All pages of an operator: the company and the account on the bar, the menu in the manual's groups. */
export function Layout(props: RouteSectionProps) {
  return (
    <RequireSignIn signInPath="/sign-in" consentPath="/consent" kinds={['GENERAL']} otherwise={<OtherAccountKind />}>
      <Shell {...props} />
    </RequireSignIn>
  );
}

function Shell(props: RouteSectionProps) {
  const { viewer } = useViewer();
  const location = useLocation();
  const signOut = createSignOut('/sign-in');
  const saveLanguage = createSaveLanguage();
  const accountItems = (): MenuItem[] => [
    {
      key: 'company',
      label: viewer()?.companyName ?? t('operator:menu.company'),
      icon: IconBuilding,
      href: '/company',
    },
    { key: 'account', label: t('operator:menu.account'), icon: IconAccount, href: '/account' },
    { key: 'sign-out', label: t('session:signOut'), icon: IconSignOut, onSelect: () => void signOut(), apart: true },
  ];
  return (
    <AppShell
      home="/"
      menu={menu(viewer()?.openWork.drafts ?? 0, location.pathname.endsWith('/print'))}
      tools={
        <Show when={viewer()?.companyName}>
          {(name) => <span class="max-w-72 truncate px-2 text-sm text-bar-ink-2 max-md:hidden">{name()}</span>}
        </Show>
      }
      accountName={viewer()?.account.personName ?? ''}
      accountItems={accountItems()}
      onLanguage={(next) => void saveLanguage(next)}
    >
      <Suspense fallback={<PageSkeleton />}>{props.children}</Suspense>
    </AppShell>
  );
}
