import { type RouteSectionProps, useMatch } from '@solidjs/router';
import { Suspense } from 'solid-js';
import IconBuilding from '~icons/lucide/building-2';
import IconUser from '~icons/lucide/circle-user';
import IconFilePlus from '~icons/lucide/file-plus-2';
import IconHome from '~icons/lucide/house';
import IconIdCard from '~icons/lucide/id-card';
import IconSignOut from '~icons/lucide/log-out';
import IconUsers from '~icons/lucide/users';
import { RequireSignIn } from '../features/session/RequireSignIn';
import { createSaveLanguage } from '../features/session/save-language';
import { createSignOut } from '../features/session/sign-out';
import { useViewer } from '../features/session/viewer-context';
import { t } from '../lib/i18n';
import { AppShell } from '../ui/AppShell';
import type { MenuItem } from '../ui/MenuButton';
import type { ShellGroup } from '../ui/menu-types';
import { PublicShell } from '../ui/PublicShell';
import { Skeleton } from '../ui/Skeleton';
import { OtherAccountKind } from './OtherAccountKind';
import { PublicLinks } from './PublicLinks';

const signInPath = '/sign-in';

/** Pages for everybody: sign-in, registration, links from mails. */
export function PublicLayout(props: RouteSectionProps) {
  const register = useMatch(() => '/register');
  return (
    <PublicShell home="/sign-in" tools={<PublicLinks />} wide={register() !== undefined}>
      <Suspense fallback={<Skeleton />}>{props.children}</Suspense>
    </PublicShell>
  );
}

/** Signed in, but the consent text stands before everything else (R-REG-5). */
export function ConsentLayout(props: RouteSectionProps) {
  return (
    <RequireSignIn signInPath={signInPath} kinds={['GENERAL']} otherwise={<OtherAccountKind />}>
      <PublicShell home="/consent" tools={<SignOutLink />} wide>
        <Suspense fallback={<Skeleton />}>{props.children}</Suspense>
      </PublicShell>
    </RequireSignIn>
  );
}

/** All other pages: the menu in the manual's groups, the company and the account on the top bar. */
export function Layout(props: RouteSectionProps) {
  return (
    <RequireSignIn
      signInPath={signInPath}
      consentPath="/consent"
      kinds={['GENERAL']}
      otherwise={<OtherAccountKind />}
    >
      <Shell>{props.children}</Shell>
    </RequireSignIn>
  );
}
