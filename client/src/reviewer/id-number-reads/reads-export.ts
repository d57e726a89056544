import { allRows, type Reading } from '../../domain/lists/all-rows';
import { passTimeText } from '../../domain/passes/PassTime';
import { idKindText } from '../../domain/people/person-parts';
import { graphql, readFragment } from '../../gql';
import type { IdNumberReadFilter, IdNumberReadRowFragment } from '../../gql/graphql';
import type { ExportColumn } from '../../lib/export';
import { t } from '../../lib/i18n';
import { screenText } from './read-screens';
import { IdNumberReadRow } from './reads-columns';

const IdNumberReadExport = graphql(`
  query IdNumberReadExport($filter: IdNumberReadFilter!, $page: Int!, $size: Int!) {
    idNumberReads(filter: $filter, page: $page, size: $size) {
      items {
        ...IdNumberReadRow
      }
    }
  }
`);

/** Every entry of the filtered read log. */
export const allReads = (reading: Reading, filter: IdNumberReadFilter) =>
  allRows(reading, {
    query: IdNumberReadExport,
    variables: { filter },
    size: 50,
    rowsOf: ({ idNumberReads }) => idNumberReads.items.map((row) => readFragment(IdNumberReadRow, row)),
    keyOf: ({ id }) => id,
  });

export const readsExportColumns = (): ExportColumn<IdNumberReadRowFragment>[] => [
  { header: t('idNumberReads:field.at'), value: ({ at }) => passTimeText(at), width: 21 },
  { header: t('idNumberReads:field.by'), value: ({ by }) => by, width: 14 },
  { header: t('idNumberReads:field.accountName'), value: ({ accountName }) => accountName },
  { header: t('idNumberReads:field.subject'), value: ({ subject }) => subject?.name, width: 16 },
  {
    header: t('idNumberReads:field.document'),
    value: ({ subject }) => subject && `${idKindText(subject.idKind)} ${subject.maskedIdNumber ?? ''}`,
    width: 24,
  },
  { header: t('idNumberReads:field.action'), value: ({ action }) => t(`idNumberReads:action.${action}`), width: 30 },
  {
    header: t('idNumberReads:field.pass'),
    value: ({ passNumber, applicationNumber }) => passNumber ?? applicationNumber,
    width: 20,
  },
  { header: t('idNumberReads:field.company'), value: ({ companyName }) => companyName, width: 30 },
  { header: t('idNumberReads:field.purpose'), value: ({ purpose }) => t(`idNumberReads:for.${purpose}`), width: 14 },
  { header: t('idNumberReads:field.screen'), value: screenText, width: 24 },
  { header: t('idNumberReads:field.address'), value: ({ address }) => address, width: 18 },
];
