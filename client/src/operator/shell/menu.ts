import IconBuilding from '~icons/lucide/building-2';
import IconApplications from '~icons/lucide/files';
import IconHome from '~icons/lucide/house';
import IconIdCard from '~icons/lucide/id-card';
import IconBindings from '~icons/lucide/link-2';
import IconUsers from '~icons/lucide/users';
import type { FormKind } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import type { ShellGroup } from '../../ui/menu-types';
import type { OpenApplications } from '../applications/open-applications';
import { newHref } from '../new-application/form-address';
import { formIcon } from '../new-application/form-icon';
import { singleEntryHref } from '../passes/pass-parts';

/** For a shared account (R-REG-7). */
const companies = () => ({ href: '/companies', label: t('sharedAccounts:switcher.manage'), icon: IconBindings });

/** A shared account that acts for no company has nothing to do but choose one. */
export const menuWithoutCompany = (): ShellGroup[] => [
  { links: [{ ...companies(), label: t('sharedAccounts:companies.title') }] },
];

export interface MenuFacts {
  open: OpenApplications;
  path: string;
  /** A shared account. */
  shared: boolean;
}

/** The left menu in the groups and the order of the manuals, with the numbers of what is begun or returned. */
export function menu({ open, path, shared }: MenuFacts): ShellGroup[] {
  const beneath = (address: string) => `${path}/`.includes(`${address}/`);
  // Sheets to print are single-entry passes.
  const printing = path.endsWith('/print');
  const formLink = (form: FormKind) => ({
    label: t(`shell:menu.form.${form}`),
    icon: formIcon[form],
    count: open.draftsOf(form),
    href: newHref(form),
  });
  return [
    { links: [{ href: '/', label: t('shell:menu.home'), icon: IconHome, end: true }] },
    {
      label: t('shell:menu.passesGroup'),
      links: [
        {
          href: '/applications',
          label: t('shell:menu.applications'),
          icon: IconApplications,
          count: open.returned() + open.drafts(),
          // The forms have rows of their own.
          end: beneath('/applications/new'),
        },
        formLink('PERIODIC'),
        formLink('TEMPORARY'),
        {
          ...formLink('FOREIGN_SINGLE_ENTRY'),
          href: singleEntryHref,
          here: printing || beneath(newHref('FOREIGN_SINGLE_ENTRY')),
        },
        formLink('CANCELLATION'),
        formLink('RENEWAL'),
        formLink('AREA_CHANGE'),
        {
          href: '/passes',
          label: t('shell:menu.passes'),
          icon: IconIdCard,
          end: printing || beneath(singleEntryHref),
        },
      ],
    },
    {
      label: t('shell:menu.dataGroup'),
      links: [
        { href: '/people', label: t('shell:menu.people'), icon: IconUsers },
        { href: '/company', label: t('shell:menu.company'), icon: IconBuilding },
        ...(shared ? [companies()] : []),
      ],
    },
  ];
}
