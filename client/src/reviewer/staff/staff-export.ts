import { allRows, type Reading } from '../../domain/lists/all-rows';
import { branchesText, rolesText } from '../../domain/staff/staff-role-texts';
import { graphql, readFragment } from '../../gql';
import type { StaffAccountPartsFragment, StaffFilter } from '../../gql/graphql';
import { formatDateTime } from '../../lib/dates';
import type { ExportColumn } from '../../lib/export';
import { t } from '../../lib/i18n';
import { StaffAccountParts } from './staff-parts';

const StaffExport = graphql(`
  query StaffExport($filter: StaffFilter!, $page: Int!, $size: Int!) {
    staffAccounts(filter: $filter, page: $page, size: $size) {
      items {
        ...StaffAccountParts
      }
    }
  }
`);

/** Every account of the filtered list. */
export const allStaff = (reading: Reading, filter: StaffFilter) =>
  allRows(reading, {
    query: StaffExport,
    variables: { filter },
    size: 50,
    rowsOf: ({ staffAccounts }): StaffAccountPartsFragment[] => [
      ...readFragment(StaffAccountParts, staffAccounts.items),
    ],
    keyOf: ({ id }) => id,
  });

export const staffExportColumns = (): ExportColumn<StaffAccountPartsFragment>[] => [
  { header: t('staff:field.personName'), value: ({ personName }) => personName, width: 14 },
  { header: t('staff:field.accountName'), value: ({ accountName }) => accountName },
  { header: t('staff:field.kind'), value: ({ kind }) => t(`staff:kind.${kind}`), width: 12 },
  { header: t('staffMember:field.roles'), value: ({ roles }) => rolesText(roles), width: 24 },
  { header: t('staffMember:field.branches'), value: ({ branches }) => branchesText(branches), width: 24 },
  {
    header: t('secondFactor:title'),
    // Analysts have none.
    value: ({ kind, secondFactorSince }) =>
      kind === 'STAFF' ? t(secondFactorSince ? 'secondFactor:badge.set' : 'secondFactor:badge.none') : '',
    width: 14,
  },
  { header: t('staff:field.state'), value: ({ state }) => t(`staff:state.${state}`), width: 12 },
  { header: t('staff:field.since'), value: ({ registeredAt }) => registeredAt && formatDateTime(registeredAt) },
];
