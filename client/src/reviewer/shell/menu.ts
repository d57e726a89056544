import IconSuspensions from '~icons/lucide/ban';
import IconCards from '~icons/lucide/credit-card';
import IconSpotChecks from '~icons/lucide/dices';
import IconGates from '~icons/lucide/door-open';
import IconApplications from '~icons/lucide/files';
import IconHome from '~icons/lucide/house';
import IconPasses from '~icons/lucide/id-card';
import IconTokens from '~icons/lucide/key-round';
import IconQueue from '~icons/lucide/list-checks';
import IconReads from '~icons/lucide/scan-eye';
import IconGateSystems from '~icons/lucide/server';
import IconExplorer from '~icons/lucide/square-terminal';
import IconStaff from '~icons/lucide/users';
import type { ViewerPartsFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import type { ShellGroup, ShellLink } from '../../ui/menu-types';
import { workIcon } from '../queue/work/work-kind';
import {
  decides,
  isAdministrator,
  isAnalyst,
  isReviewer,
  readsApplications,
  readsAudit,
  readsPasses,
} from '../session/rights';

const home = () => ({ links: [{ href: '/', end: true, label: t('shell:menu.home'), icon: IconHome }] });

const passes = () => ({ href: '/passes', label: t('shell:menu.passes'), icon: IconPasses });

const explorer = () => ({
  href: '/explorer',
  newTab: true,
  label: t('shell:menu.explorer'),
  icon: IconExplorer,
});

/** What waits; only here are there counts. */
const reviews = (viewer: ViewerPartsFragment): ShellLink[] => [
  { href: '/queue', label: t('work:title'), icon: IconQueue, count: viewer.openWork.cases },
  ...(isReviewer(viewer) ? reviewersOwn(viewer) : []),
];

const reviewersOwn = ({ openWork }: ViewerPartsFragment): ShellLink[] => [
  { href: '/cards', label: t('cards:title'), icon: IconCards, count: openWork.cardsToMake + openWork.cardsToCollect },
  { href: '/spot-checks', label: t('spotChecks:title'), icon: IconSpotChecks, count: openWork.spotChecks },
  { href: '/suspensions', label: t('suspensions:title'), icon: IconSuspensions, count: openWork.suspensions },
];

/** Whatever there is, in all states. */
const lookUp = (viewer: ViewerPartsFragment): ShellLink[] => [
  ...(readsPasses(viewer) ? [passes()] : []),
  ...(readsApplications(viewer)
    ? [{ href: '/applications', label: t('shell:menu.applications'), icon: IconApplications }]
    : []),
  ...(isReviewer(viewer)
    ? [
        { href: '/registrations', label: t('reviews:registration.title'), icon: workIcon.REGISTRATION },
        { href: '/certificates', label: t('reviews:certificate.title'), icon: workIcon.CERTIFICATE },
      ]
    : []),
  ...(readsAudit(viewer) ? [{ href: '/id-number-reads', label: t('idNumberReads:title'), icon: IconReads }] : []),
  explorer(),
];

const administration = (): ShellLink[] => [
  { href: '/staff', label: t('staff:title'), icon: IconStaff },
  { href: '/gates', label: t('gates:title'), icon: IconGates },
  { href: '/gate-systems', label: t('gateSystems:title'), icon: IconGateSystems },
];

function staffMenu(viewer: ViewerPartsFragment): ShellGroup[] {
  return [
    home(),
    ...(decides(viewer) ? [{ label: t('shell:menu.reviews'), links: reviews(viewer) }] : []),
    { label: t('shell:menu.lookUp'), links: lookUp(viewer) },
    ...(isAdministrator(viewer) ? [{ label: t('shell:menu.administration'), links: administration() }] : []),
  ];
}

function analystMenu(): ShellGroup[] {
  return [
    home(),
    {
      label: t('shell:menu.tools'),
      links: [explorer(), { href: '/tokens', label: t('tokens:title'), icon: IconTokens }, passes()],
    },
  ];
}

/** What somebody of this kind works with. */
export function reviewerMenu(viewer: ViewerPartsFragment | undefined): ShellGroup[] {
  if (!viewer) return [];
  return isAnalyst(viewer) ? analystMenu() : staffMenu(viewer);
}
