import { type RouteSectionProps, useLocation } from '@solidjs/router';
import { Show } from 'solid-js';
import IconBuilding from '~icons/lucide/building-2';
import IconAccount from '~icons/lucide/circle-user';
import IconSignOut from '~icons/lucide/log-out';
import { SearchButton } from '../../domain/search/SearchButton';
import { RequireSignIn } from '../../domain/session/RequireSignIn';
import { createSaveLanguage } from '../../domain/session/save-language';
import { createSignOut } from '../../domain/session/sign-out';
import { useViewer } from '../../domain/session/viewer-context';
import { t } from '../../lib/i18n';
import type { MenuItem } from '../../ui/buttons/MenuButton';
import { AppShell } from '../../ui/shell/AppShell';
import { PageBoundary } from '../../ui/shell/PageBoundary';
import { createOpenApplications } from '../applications/open-applications';
import { ownRecords } from '../search/search-results';
import { CompanyElsewhere } from '../shared-accounts/CompanyElsewhere';
import { CompanySwitcher } from '../shared-accounts/CompanySwitcher';
import { menu, menuWithoutCompany } from './menu';
import { OtherAccountKind } from './OtherAccountKind';

/** All pages of an operator: the company and the account on the bar, the menu in the manual's groups. */
export function Layout(props: RouteSectionProps) {
  return (
    <RequireSignIn
      signInPath="/sign-in"
      consentPath="/consent"
      kinds={['GENERAL', 'SHARED']}
      otherwise={<OtherAccountKind />}
    >
      <Shell {...props} />
    </RequireSignIn>
  );
}

function Shell(props: RouteSectionProps) {
  const { viewer } = useViewer();
  const location = useLocation();
  const signOut = createSignOut('/sign-in');
  const saveLanguage = createSaveLanguage();
  const shared = () => viewer()?.account.kind === 'SHARED';
  const administers = () => viewer()?.sections.includes('COMPANY_ACCOUNTS') ?? false;
  const open = createOpenApplications(() => Boolean(viewer()?.company));
  const accountItems = (): MenuItem[] => [
    ...companyItems(viewer()?.companyName),
    { key: 'account', label: t('shell:menu.account'), icon: IconAccount, href: '/account' },
    { key: 'sign-out', label: t('session:signOut'), icon: IconSignOut, onSelect: () => void signOut(), apart: true },
  ];
  const groups = () =>
    viewer()?.company
      ? menu({
          open,
          path: location.pathname,
          search: location.search,
          shared: shared(),
          administers: administers(),
          counts: viewer()?.openWork ?? noCards,
        })
      : menuWithoutCompany();
  return (
    <AppShell
      home="/"
      menu={groups()}
      tools={
        <>
          <Show when={viewer()?.company}>
            <SearchButton menu={groups()} source={ownRecords} actionKey="c" />
          </Show>
          <Show when={!shared()} fallback={<CompanySwitcher />}>
            <span class="max-w-72 truncate px-2 text-sm text-bar-ink-2 max-md:order-last max-md:max-w-none max-md:basis-full max-md:pb-2 max-md:whitespace-normal">
              {viewer()?.companyName}
            </span>
          </Show>
        </>
      }
      accountName={viewer()?.account.personName ?? ''}
      accountItems={accountItems()}
      onLanguage={(next) => void saveLanguage(next)}
      moreKeys={viewer()?.company ? searchKeys() : []}
    >
      <PageBoundary>{props.children}</PageBoundary>
      <CompanyElsewhere />
    </AppShell>
  );
}

const searchKeys = () => [
  { keys: 'Ctrl K', does: t('ui:keys.everywhere') },
  { keys: 'c', does: t('ui:keys.create') },
];

/** Before the first answer. */
const noCards = {
  openApplications: [],
  suspensions: 0,
  unusedCardsNear: 0,
  unusedCardsDeactivated: 0,
  reinstatementsPending: 0,
  anomalousCards: 0,
};

/** A shared account that acts for no company has none to show. */
const companyItems = (name: string | null | undefined): MenuItem[] =>
  name ? [{ key: 'company', label: name, icon: IconBuilding, href: '/company' }] : [];
