import { A } from '@solidjs/router';
import { type JSX, Show } from 'solid-js';
import { type FragmentType, readFragment } from '../../gql';
import type { CompanyAccountPartsFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { mapColumns } from '../../ui/lists/map-columns';
import { DateText } from '../../ui/records/DateText';
import { CompanyAccountStateBadge } from './CompanyAccountStateBadge';
import { CompanyAccountParts } from './company-account-documents';

const readAccount = (row: FragmentType<typeof CompanyAccountParts>) => readFragment(CompanyAccountParts, row);

export interface CompanyAccountColumns {
  /** The list of what the account sent in, where the viewer may read it. */
  filedHref?: (account: CompanyAccountPartsFragment) => string | undefined;
  /** Of many companies: which one each account is of. */
  company?: boolean;
  actions: (account: CompanyAccountPartsFragment) => JSX.Element;
}

/** Accounts of companies, for their administrators and for reviewers. */
export const companyAccountColumns = ({ company = false, filedHref, actions }: CompanyAccountColumns) =>
  mapColumns(readAccount, [
    {
      key: 'name',
      header: t('companyAccounts:field.personName'),
      class: 'min-w-28',
      cell: (account) => (
        <>
          {account.personName}
          <Show when={account.self}> {t('companyAccounts:you')}</Show>
          <span class="block font-mono text-sm text-ink-2">{account.accountName}</span>
        </>
      ),
    },
    ...(company
      ? [
          {
            key: 'company',
            header: t('companyAccounts:field.company'),
            class: 'min-w-36',
            cell: (account: CompanyAccountPartsFragment) => (
              <Show
                when={account.company}
                fallback={account.shared ? t('companyAccounts:shared') : t('companyAccounts:noCompany')}
              >
                {(of) => (
                  <>
                    {of().name}
                    <span class="block font-mono text-sm text-ink-2">{of().organisationNumber}</span>
                  </>
                )}
              </Show>
            ),
          },
        ]
      : []),
    { key: 'email', header: 'Email', class: 'min-w-40 wrap-anywhere', cell: (account) => account.email },
    {
      key: 'rights',
      header: t('companyAccounts:field.rights'),
      class: 'min-w-28',
      cell: (account) => rightsText(account),
    },
    {
      key: 'lastSignIn',
      header: t('companyAccounts:field.lastSignInAt'),
      cell: (account) => (
        <Show when={account.lastSignInAt} fallback="—">
          {(at) => <DateText value={at()} roc={false} />}
        </Show>
      ),
    },
    {
      key: 'state',
      header: t('companyAccounts:field.state'),
      class: 'min-w-28',
      cell: (account) => (
        <>
          <CompanyAccountStateBadge state={account.state} />
          <Show when={account.endReason}>
            {(reason) => (
              <span class="block text-sm text-ink-2">
                {account.endedByStaff
                  ? t('companyAccounts:endedByStaff', { reason: reason() })
                  : t('companyAccounts:ended', { reason: reason() })}
              </span>
            )}
          </Show>
        </>
      ),
    },
    ...(filedHref
      ? [
          {
            key: 'filed',
            header: t('companyAccounts:field.filed'),
            nowrap: true,
            cell: (account: CompanyAccountPartsFragment) => (
              <Show when={filedHref(account)} fallback="—">
                {(href) => (
                  <A class="link" href={href()}>
                    {t('companyAccounts:filed')}
                    <span class="sr-only"> {account.personName}</span>
                  </A>
                )}
              </Show>
            ),
          },
        ]
      : []),
    { key: 'actions', header: t('companyAccounts:field.actions'), cell: (account) => actions(account) },
  ]);

function rightsText({ shared, companyAdministrator, companyReadingRight }: CompanyAccountPartsFragment): string {
  if (shared) return '—';
  const rights = [
    ...(companyAdministrator ? [t('companyAccounts:right.administrator')] : []),
    ...(companyReadingRight ? [t('companyAccounts:right.reading')] : []),
  ];
  return rights.join(t('companyAccounts:and')) || t('companyAccounts:right.own');
}
