import IconCertificate from '~icons/lucide/file-check-2';
import IconApplications from '~icons/lucide/files';
import IconHome from '~icons/lucide/house';
import IconPasses from '~icons/lucide/id-card';
import IconTokens from '~icons/lucide/key-round';
import IconExplorer from '~icons/lucide/square-terminal';
import IconRegistration from '~icons/lucide/user-check';
import type { ViewerPartsFragment } from '../gql/graphql';
import { t } from '../lib/i18n';
import type { ShellGroup } from '../ui/menu-types';

const home = () => ({ links: [{ href: '/', end: true, label: t('reviewer:menu.home'), icon: IconHome }] });

const passes = () => ({ href: '/passes', label: t('reviewer:menu.passes'), icon: IconPasses });

const explorer = () => ({
  href: '/explorer',
  newTab: true,
  label: t('reviewer:menu.explorer'),
  icon: IconExplorer,
});

function staffMenu(viewer: ViewerPartsFragment): ShellGroup[] {
  return [
    home(),
    {
      label: t('reviewer:menu.reviews'),
      links: [
        {
          href: '/registrations',
          label: t('reviews:registration.title'),
          icon: IconRegistration,
          count: viewer.openWork.registrations,
        },
        {
          href: '/certificates',
          label: t('reviews:certificate.title'),
          icon: IconCertificate,
          count: viewer.openWork.certificates,
        },
      ],
    },
    {
      label: t('reviewer:menu.lookUp'),
      links: [
        passes(),
        { href: '/applications', label: t('reviewer:menu.applications'), icon: IconApplications },
        explorer(),
      ],
    },
  ];
}

function analystMenu(): ShellGroup[] {
  return [
    home(),
    {
      label: t('reviewer:menu.tools'),
      links: [explorer(), { href: '/tokens', label: t('tokens:title'), icon: IconTokens }, passes()],
    },
  ];
}

/** What somebody of this kind works with. */
export function reviewerMenu(viewer: ViewerPartsFragment | undefined): ShellGroup[] {
  if (!viewer) return [];
  return viewer.account.kind === 'ANALYST' ? analystMenu() : staffMenu(viewer);
}
