import { allRows, type Reading } from '../../domain/lists/all-rows';
import { passTimeText } from '../../domain/passes/PassTime';
import { graphql, readFragment } from '../../gql';
import type { ReadAlertFilter, ReadAlertRowFragment } from '../../gql/graphql';
import type { ExportColumn } from '../../lib/export';
import { t } from '../../lib/i18n';
import { ReadAlertRow } from './read-alert-documents';

const ReadAlertExport = graphql(`
  query ReadAlertExport($filter: ReadAlertFilter!, $page: Int!, $size: Int!) {
    readAlerts(filter: $filter, page: $page, size: $size) {
      items {
        ...ReadAlertRow
      }
    }
  }
`);

/** Every alert of the list. */
export const allReadAlerts = (reading: Reading, filter: ReadAlertFilter) =>
  allRows(reading, {
    query: ReadAlertExport,
    variables: { filter },
    size: 50,
    rowsOf: ({ readAlerts }) => readAlerts.items.map((row) => readFragment(ReadAlertRow, row)),
    keyOf: ({ id }) => id,
  });

export const readAlertExportColumns = (): ExportColumn<ReadAlertRowFragment>[] => [
  { header: t('readAlerts:field.day'), value: ({ day }) => day, width: 12 },
  { header: t('readAlerts:field.by'), value: ({ by }) => by, width: 14 },
  { header: t('readAlerts:field.account'), value: ({ accountName }) => accountName, width: 18 },
  { header: t('readAlerts:field.rule'), value: ({ rule }) => t(`readAlerts:rule.${rule}`), width: 24 },
  { header: t('readAlerts:field.measured'), value: ({ measured }) => measured, width: 10 },
  { header: t('readAlerts:field.allowed'), value: ({ allowed }) => allowed, width: 10 },
  { header: t('readAlerts:field.foundAt'), value: ({ foundAt }) => passTimeText(foundAt), width: 21 },
  { header: t('readAlerts:field.lookedAt'), value: ({ lookedAt }) => lookedAt && passTimeText(lookedAt), width: 21 },
  { header: t('readAlerts:field.lookedAtBy'), value: ({ lookedAtBy }) => lookedAtBy, width: 14 },
  { header: t('readAlerts:remark'), value: ({ remark }) => remark, width: 40 },
];
