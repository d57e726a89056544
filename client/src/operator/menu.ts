import IconBuilding from '~icons/lucide/building-2';
import IconFilePlus from '~icons/lucide/file-plus-2';
import IconHome from '~icons/lucide/house';
import IconIdCard from '~icons/lucide/id-card';
import IconBindings from '~icons/lucide/link-2';
import IconUsers from '~icons/lucide/users';
import { t } from '../lib/i18n';
import type { ShellGroup } from '../ui/menu-types';

/** For a shared account (R-REG-7). */
const companies = () => ({ href: '/companies', label: t('sharedAccounts:switcher.manage'), icon: IconBindings });

/** A shared account that acts for no company has nothing to do but choose one. */
export const menuWithoutCompany = (): ShellGroup[] => [
  { links: [{ ...companies(), label: t('sharedAccounts:companies.title') }] },
];

/** The left menu in the groups of the manuals, with the number of drafts begun. Sheets to print are single-entry passes. */
export function menu(drafts: number, printing: boolean, shared: boolean): ShellGroup[] {
  return [
    { links: [{ href: '/', label: t('operator:menu.home'), icon: IconHome, end: true }] },
    {
      label: t('operator:menu.passesGroup'),
      links: [
        {
          href: '/single-entry',
          label: t('operator:menu.singleEntry'),
          icon: IconFilePlus,
          count: drafts,
          here: printing,
        },
        { href: '/passes', label: t('operator:menu.passes'), icon: IconIdCard, end: printing },
      ],
    },
    {
      label: t('operator:menu.dataGroup'),
      links: [
        { href: '/people', label: t('operator:menu.people'), icon: IconUsers },
        { href: '/company', label: t('operator:menu.company'), icon: IconBuilding },
        ...(shared ? [companies()] : []),
      ],
    },
  ];
}
