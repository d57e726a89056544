import { Show } from 'solid-js';
import { branchesText, rolesText } from '../../domain/staff/staff-role-texts';
import { type FragmentType, readFragment } from '../../gql';
import { t } from '../../lib/i18n';
import { mapColumns } from '../../ui/lists/map-columns';
import { DateText } from '../../ui/records/DateText';
import { SecondFactorBadge } from '../second-factor/SecondFactorBadge';
import { StaffStateBadge } from './StaffStateBadge';
import { StaffAccountParts } from './staff-parts';

const readAccount = (row: FragmentType<typeof StaffAccountParts>) => readFragment(StaffAccountParts, row);

export const staffColumns = () =>
  mapColumns(readAccount, [
    {
      key: 'name',
      header: t('staff:field.personName'),
      class: 'min-w-28',
      cell: (account) => (
        <>
          {account.personName}
          <Show when={account.self}> {t('staff:you')}</Show>
        </>
      ),
    },
    {
      key: 'accountName',
      header: t('staff:field.accountName'),
      nowrap: true,
      cell: (account) => <span class="font-mono">{account.accountName}</span>,
    },
    { key: 'kind', header: t('staff:field.kind'), nowrap: true, cell: (account) => t(`staff:kind.${account.kind}`) },
    {
      key: 'roles',
      header: t('staffMember:field.roles'),
      class: 'min-w-28',
      cell: (account) => rolesText(account.roles),
    },
    {
      key: 'branches',
      header: t('staffMember:field.branches'),
      class: 'min-w-28',
      cell: (account) => branchesText(account.branches),
    },
    {
      key: 'secondFactor',
      header: t('secondFactor:title'),
      // Analysts have none.
      cell: (account) => (account.kind === 'STAFF' ? <SecondFactorBadge since={account.secondFactorSince} /> : '—'),
    },
    { key: 'state', header: t('staff:field.state'), cell: (account) => <StaffStateBadge state={account.state} /> },
    {
      key: 'lastSignIn',
      header: t('staff:field.lastSignIn'),
      cell: (account) =>
        account.lastSignInAt ? <DateText value={account.lastSignInAt} roc={false} /> : t('staff:lastSignIn.NEVER'),
    },
    {
      key: 'since',
      header: t('staff:field.since'),
      cell: (account) => <DateText value={account.registeredAt} dateOnly />,
    },
  ]);
