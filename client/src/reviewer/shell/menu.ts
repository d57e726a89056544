import IconGateHealth from '~icons/lucide/activity';
import IconFeeRules from '~icons/lucide/badge-dollar-sign';
import IconSuspensions from '~icons/lucide/ban';
import IconCompanies from '~icons/lucide/building-2';
import IconRecords from '~icons/lucide/calendar-x-2';
import IconCards from '~icons/lucide/credit-card';
import IconSpotChecks from '~icons/lucide/dices';
import IconGates from '~icons/lucide/door-open';
import IconApplications from '~icons/lucide/files';
import IconFees from '~icons/lucide/hand-coins';
import IconHome from '~icons/lucide/house';
import IconPasses from '~icons/lucide/id-card';
import IconTokens from '~icons/lucide/key-round';
import IconQueue from '~icons/lucide/list-checks';
import IconFailedMessages from '~icons/lucide/mail-warning';
import IconCampaigns from '~icons/lucide/message-square-text';
import IconReinstatements from '~icons/lucide/rotate-ccw';
import IconBanRules from '~icons/lucide/scale';
import IconReads from '~icons/lucide/scan-eye';
import IconGateSystems from '~icons/lucide/server';
import IconReadAlerts from '~icons/lucide/siren';
import IconExplorer from '~icons/lucide/square-terminal';
import IconAccounts from '~icons/lucide/user-cog';
import IconPeople from '~icons/lucide/user-search';
import IconBans from '~icons/lucide/user-x';
import IconStaff from '~icons/lucide/users';
import IconWorkLoad from '~icons/lucide/users-round';
import type { Section, ViewerPartsFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import type { ShellGroup, ShellLink } from '../../ui/shell/menu-types';
import { workIcon } from '../queue/work/work-kind';
import { isAnalyst, opens } from '../session/sections';

const home = () => ({ links: [{ href: '/', end: true, label: t('shell:menu.home'), icon: IconHome }] });

const passes = () => ({ href: '/passes', label: t('shell:menu.passes'), icon: IconPasses });

const explorer = () => ({
  href: '/explorer',
  newTab: true,
  label: t('shell:menu.explorer'),
  icon: IconExplorer,
});

interface SectionLink extends ShellLink {
  section: Section;
}

/** The cases and checks that wait, with their counts. */
const reviews = ({ openWork }: ViewerPartsFragment): SectionLink[] => [
  { section: 'WORK_QUEUE', href: '/queue', label: t('work:title'), icon: IconQueue, count: openWork.cases },
  {
    section: 'CARDS',
    href: '/cards',
    label: t('cards:title'),
    icon: IconCards,
    count: openWork.cardsToMake + openWork.cardsToCollect,
  },
  {
    section: 'SPOT_CHECKS',
    href: '/spot-checks',
    label: t('spotChecks:title'),
    icon: IconSpotChecks,
    count: openWork.spotChecks,
  },
  {
    section: 'BANS',
    href: '/bans',
    label: t('bans:title'),
    icon: IconBans,
    count: openWork.bansToConfirm,
  },
  { section: 'FEES', href: '/fees', label: t('fees:title'), icon: IconFees },
  {
    section: 'SUSPENSIONS',
    href: '/suspensions',
    label: t('suspensions:title'),
    icon: IconSuspensions,
    count: openWork.suspensions,
  },
];

/** All records, in every state. */
const lookUp = ({ openWork }: ViewerPartsFragment): SectionLink[] => [
  { section: 'PASSES', ...passes() },
  {
    section: 'UNUSED_CARDS',
    href: '/unused-cards',
    label: t('unusedCards:title'),
    icon: IconRecords,
    count: openWork.anomalousCards,
  },
  {
    section: 'REINSTATEMENTS',
    href: '/reinstatements',
    label: t('reinstatements:title'),
    icon: IconReinstatements,
  },
  { section: 'APPLICATIONS', href: '/applications', label: t('shell:menu.applications'), icon: IconApplications },
  {
    section: 'REGISTRATIONS',
    href: '/registrations',
    label: t('reviews:registration.title'),
    icon: workIcon.REGISTRATION,
  },
  { section: 'CERTIFICATES', href: '/certificates', label: t('reviews:certificate.title'), icon: workIcon.CERTIFICATE },
  { section: 'COMPANY_ACCOUNTS', href: '/company-accounts', label: t('companyAccounts:title'), icon: IconAccounts },
  { section: 'PERSON_DOSSIERS', href: '/people', label: t('personDossiers:title'), icon: IconPeople },
  { section: 'COMPANIES', href: '/companies', label: t('companies:title'), icon: IconCompanies },
  { section: 'ID_NUMBER_READS', href: '/id-number-reads', label: t('idNumberReads:title'), icon: IconReads },
];

const administration = (viewer: ViewerPartsFragment): SectionLink[] => [
  // Who has a queue finds it there.
  ...(opens(viewer, 'WORK_QUEUE')
    ? []
    : [{ section: 'WORK_LOAD', href: '/work-load', label: t('work:load.title'), icon: IconWorkLoad } as const]),
  {
    section: 'READ_ALERTS',
    href: '/read-alerts',
    label: t('readAlerts:title'),
    icon: IconReadAlerts,
    count: viewer.openWork.readAlerts,
  },
  { section: 'PHONE_CAMPAIGNS', href: '/phone-campaigns', label: t('phoneCampaigns:title'), icon: IconCampaigns },
  { section: 'STAFF', href: '/staff', label: t('staff:title'), icon: IconStaff },
  { section: 'BAN_RULES', href: '/ban-rules', label: t('banRules:title'), icon: IconBanRules },
  { section: 'FEE_RULES', href: '/fee-rules', label: t('feeRules:title'), icon: IconFeeRules },
  {
    section: 'GATES',
    href: '/gate-health',
    label: t('gateHealth:title'),
    icon: IconGateHealth,
    count: viewer.openWork.wrongGates,
  },
  { section: 'GATES', href: '/gates', label: t('gates:title'), icon: IconGates },
  { section: 'GATE_SYSTEMS', href: '/gate-systems', label: t('gateSystems:title'), icon: IconGateSystems },
  {
    section: 'FAILED_MESSAGES',
    href: '/failed-messages',
    label: t('failedMessages:title'),
    icon: IconFailedMessages,
    count: viewer.openWork.failedMessages,
  },
];

function staffMenu(viewer: ViewerPartsFragment): ShellGroup[] {
  const group = (label: string, sections: SectionLink[], ...more: ShellLink[]): ShellGroup => ({
    label,
    links: [...sections.filter(({ section }) => opens(viewer, section)), ...more],
  });
  return [
    home(),
    group(t('shell:menu.reviews'), reviews(viewer)),
    group(t('shell:menu.lookUp'), lookUp(viewer), explorer()),
    group(t('shell:menu.administration'), administration(viewer)),
  ].filter(({ links }) => links.length > 0);
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

/** The left menu: the sections that the API opens to the viewer. */
export function reviewerMenu(viewer: ViewerPartsFragment | undefined): ShellGroup[] {
  if (!viewer) return [];
  return isAnalyst(viewer) ? analystMenu() : staffMenu(viewer);
}
