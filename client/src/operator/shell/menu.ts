import IconSuspensions from '~icons/lucide/ban';
import IconBuilding from '~icons/lucide/building-2';
import IconRecords from '~icons/lucide/calendar-x-2';
import IconDrafts from '~icons/lucide/file-pen';
import IconApplications from '~icons/lucide/files';
import IconHome from '~icons/lucide/house';
import IconIdCard from '~icons/lucide/id-card';
import IconBindings from '~icons/lucide/link-2';
import IconPhoneChanges from '~icons/lucide/phone-forwarded';
import IconReinstatements from '~icons/lucide/rotate-ccw';
import IconPhones from '~icons/lucide/smartphone';
import IconAccounts from '~icons/lucide/user-cog';
import IconUsers from '~icons/lucide/users';
import { formKinds, forms } from '../../domain/applications/forms';
import type { FormKind, ViewerPartsFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import type { ShellGroup, ShellLink } from '../../ui/shell/menu-types';
import type { OpenApplications } from '../applications/open-applications';
import { formListHref, newHref } from '../new-application/form-address';

/** For a shared account (R-REG-7). */
const companies = () => ({ href: '/companies', label: t('sharedAccounts:switcher.manage'), icon: IconBindings });

/** A shared account that acts for no company has nothing to do but choose one. */
export const menuWithoutCompany = (): ShellGroup[] => [
  { links: [{ ...companies(), label: t('sharedAccounts:companies.title') }] },
];

export interface MenuFacts {
  open: OpenApplications;
  /** The path and query of the page on screen. */
  path: string;
  search: string;
  /** A shared account. */
  shared: boolean;
  /** Whether the viewer administers the company. */
  administers: boolean;
  /** What is counted for the viewer. */
  counts: Pick<
    ViewerPartsFragment['openWork'],
    | 'openApplications'
    | 'suspensions'
    | 'unusedCardsNear'
    | 'unusedCardsDeactivated'
    | 'reinstatementsPending'
    | 'anomalousCards'
  >;
}

/**
 * The left menu in the groups and the order of the manuals. The badges count what is open for the company: per form the
 * applications under review or returned, at the group their sum, and drafts apart (R-WEB-3).
 */
export function menu({ open, path, search, shared, administers, counts }: MenuFacts): ShellGroup[] {
  const beneath = (address: string) => `${path}/`.includes(`${address}/`);
  const here = (address: string) => `${path}${search}&`.includes(`${address}&`);
  // Sheets are printed of passes that have a list of their own.
  const inList = (form: FormKind) => {
    const { list } = forms[form];
    if (list === undefined)
      return beneath('/applications') && `${search.slice(1)}&`.split('&').includes(`form=${form}`);
    return list.includes('?') ? here(list) || path.endsWith('/print') : beneath(list);
  };
  const [, draft = ''] = path.split('/applications/drafts/');
  const openOf = (form: FormKind) => counts.openApplications.find((each) => each.form === form)?.count ?? 0;
  const formLink = (form: FormKind): ShellLink => {
    const { icon } = forms[form];
    return {
      label: t(`newApplication:form.${form}.menu`),
      icon,
      count: openOf(form),
      href: formListHref(form),
      here: beneath(newHref(form)) || inList(form) || open.formOf(draft) === form,
    };
  };
  return [
    { links: [{ href: '/', label: t('shell:menu.home'), icon: IconHome, end: true }] },
    {
      label: t('shell:menu.passesGroup'),
      links: [
        {
          href: '/applications',
          label: t('shell:menu.applications'),
          icon: IconApplications,
          count: counts.openApplications.reduce((sum, { count }) => sum + count, 0),
          // The forms have rows of their own.
          end: beneath('/applications/new'),
          here: here('/applications?drafts=1') || formKinds.some((form) => formLink(form).here) ? false : undefined,
        },
        ...(open.drafts() > 0
          ? [
              {
                href: '/applications?drafts=1',
                label: t('shell:menu.drafts'),
                icon: IconDrafts,
                count: open.drafts(),
                here: here('/applications?drafts=1'),
              },
            ]
          : []),
        // Before the first answer of the API the menu stands, complete and in the manual's order.
        ...formKinds.map(formLink),
        {
          href: '/passes',
          label: t('shell:menu.passes'),
          icon: IconIdCard,
          here: beneath('/passes') && !formKinds.some(inList),
        },
      ],
    },
    {
      label: t('shell:menu.recordsGroup'),
      links: [
        {
          href: '/unused-cards',
          label: t('unusedCards:title'),
          icon: IconRecords,
          count:
            counts.unusedCardsNear +
            counts.unusedCardsDeactivated +
            counts.reinstatementsPending +
            counts.anomalousCards,
        },
        { href: '/reinstatements', label: t('reinstatements:title'), icon: IconReinstatements },
        { href: '/suspensions', label: t('suspensions:title'), icon: IconSuspensions, count: counts.suspensions },
      ],
    },
    {
      label: t('shell:menu.dataGroup'),
      links: [
        { href: '/people', label: t('shell:menu.people'), icon: IconUsers },
        { href: '/card-phones', label: t('phones:menu'), icon: IconPhones },
        { href: '/phone-changes', label: t('phones:changes.title'), icon: IconPhoneChanges },
        { href: '/company', label: t('shell:menu.company'), icon: IconBuilding },
        ...(administers ? [{ href: '/company-accounts', label: t('companyAccounts:title'), icon: IconAccounts }] : []),
        ...(shared ? [companies()] : []),
      ],
    },
  ];
}
