import { type RouteSectionProps, useMatch, useResolvedPath } from '@solidjs/router';
import { For, onMount, Show } from 'solid-js';
import IconAccount from '~icons/lucide/circle-user';
import IconSignOut from '~icons/lucide/log-out';
import { branchName } from '../../domain/ports/port-names';
import { SearchButton } from '../../domain/search/SearchButton';
import { RequireSignIn } from '../../domain/session/RequireSignIn';
import { createSaveLanguage } from '../../domain/session/save-language';
import { createSignOut } from '../../domain/session/sign-out';
import { useViewer } from '../../domain/session/viewer-context';
import { t } from '../../lib/i18n';
import { AppShell } from '../../ui/shell/AppShell';
import { PageBoundary } from '../../ui/shell/PageBoundary';
import { applicationHelp } from '../queue/application/item-keys';
import { PendingDecisionCards } from '../queue/pending/PendingDecisionCards';
import { queueHelp } from '../queue/queue-keys';
import { reviewHelp } from '../queue/review/review-keys';
import { staffRecords } from '../search/staff-search';
import { loadSignInCode, SecondFactorStep } from '../second-factor/SecondFactorStep';
import { opens } from '../session/sections';
import { checkHelp } from '../spot-checks/check-keys';
import { createGoTo, goToHelp } from './go-to-keys';
import { reviewerMenu } from './menu';
import { OtherAccountKind } from './OtherAccountKind';

/** Around all pages of reviewers and analysts. */
export function Layout(props: RouteSectionProps) {
  return (
    <RequireSignIn
      signInPath="/sign-in"
      kinds={['STAFF', 'ANALYST']}
      otherwise={<OtherAccountKind />}
      secondFactor={SecondFactorStep}
      suffix={t('shell:suffix')}
    >
      <Shell {...props} />
    </RequireSignIn>
  );
}

function Shell(props: RouteSectionProps) {
  onMount(() => void loadSignInCode());
  const { viewer } = useViewer();
  const signOut = createSignOut('/sign-in');
  const saveLanguage = createSaveLanguage();
  // A case has the window to itself: queue, data and document scroll on their own.
  const matches = ['/queue/:kind/:id', '/registrations/:id', '/certificates/:id'].map(useMatchBelowBase);
  const onCase = () => matches.some((match) => match() !== undefined);
  const application = useMatchBelowBase('/queue/application/:number');
  const checks = ['/spot-checks/:id/:number', '/passes/:number/spot-check'].map(useMatchBelowBase);
  const onCheck = () => checks.some((match) => match() !== undefined);
  const queue = useMatchBelowBase('/queue');
  const pageHelp = () => {
    if (application()) return applicationHelp();
    if (onCase()) return reviewHelp();
    return onCheck() ? checkHelp() : undefined;
  };
  const groups = () => reviewerMenu(viewer());
  /** The menu, and what is gone to by keys from elsewhere. */
  const places = () => [
    ...groups(),
    ...(opens(viewer(), 'WORK_LOAD') ? [{ links: [{ href: '/work-load', label: t('work:load.title') }] }] : []),
  ];
  createGoTo(places);
  const moreKeys = () => [
    ...(queue() ? queueHelp() : []),
    { keys: 'Ctrl k', does: t('staffSearch:key') },
    ...goToHelp(places()),
  ];
  return (
    <AppShell
      home="/"
      suffix={t('shell:suffix')}
      menu={groups()}
      moreKeys={moreKeys()}
      fill={onCase() || onCheck()}
      ownKeys={pageHelp()}
      tools={
        <>
          <SearchButton menu={groups()} source={staffRecords(viewer)} />
          <Branches />
        </>
      }
      accountName={viewer()?.account.personName ?? ''}
      accountItems={[
        { key: 'account', label: t('account:title'), icon: IconAccount, href: '/account' },
        {
          key: 'sign-out',
          label: t('session:signOut'),
          icon: IconSignOut,
          apart: true,
          onSelect: () => void signOut(),
        },
      ]}
      onLanguage={(next) => void saveLanguage(next)}
    >
      <PageBoundary>{props.children}</PageBoundary>
      <Show when={opens(viewer(), 'WORK_QUEUE')}>
        <PendingDecisionCards />
      </Show>
    </AppShell>
  );
}

/** The branches a reviewer works for: their rows are shown in clear. */
function Branches() {
  const { viewer } = useViewer();
  return (
    <ul aria-label={t('shell:branches')} class="flex flex-wrap items-center justify-end gap-1 max-md:hidden">
      <For each={viewer()?.branches}>
        {(branch) => (
          <li class="rounded-sm border border-bar-ink-2 px-1.5 text-xs whitespace-nowrap text-bar-ink-2">
            {branchName(branch)}
          </li>
        )}
      </For>
    </ul>
  );
}

/** `useMatch` alone compares with the whole path, the base of the SPA included. */
function useMatchBelowBase(path: string) {
  const whole = useResolvedPath(() => path);
  return useMatch(() => whole() ?? path);
}
