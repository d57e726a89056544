import { allRows, type Reading } from '../../domain/lists/all-rows';
import { portName } from '../../domain/ports/port-names';
import { suspensionStateText } from '../../domain/suspensions/SuspensionBadge';
import { CompanySuspension, SuspensionParts } from '../../domain/suspensions/suspension-parts';
import { periodText } from '../../domain/suspensions/suspension-period';
import { graphql, readFragment } from '../../gql';
import type { CompanySuspensionFragment, SuspensionFilter, SuspensionPartsFragment } from '../../gql/graphql';
import { formatDateTime } from '../../lib/dates';
import type { ExportColumn } from '../../lib/export';
import { t } from '../../lib/i18n';

const SuspensionExport = graphql(`
  query SuspensionExport($filter: SuspensionFilter!, $page: Int!, $size: Int!) {
    suspensions(filter: $filter, page: $page, size: $size) {
      items {
        ...CompanySuspension
      }
    }
  }
`);

type Row = SuspensionPartsFragment & Pick<CompanySuspensionFragment, 'company'>;

/** Every suspension of the filtered list. */
export const allSuspensions = (reading: Reading, filter: SuspensionFilter) =>
  allRows(reading, {
    query: SuspensionExport,
    variables: { filter },
    size: 50,
    rowsOf: ({ suspensions }): Row[] =>
      suspensions.items.map((row) => {
        const suspension = readFragment(CompanySuspension, row);
        return { ...readFragment(SuspensionParts, suspension), company: suspension.company };
      }),
    keyOf: ({ id }) => id,
  });

export const suspensionExportColumns = (): ExportColumn<Row>[] => [
  { header: t('suspensions:field.company'), value: ({ company }) => company.name, width: 30 },
  {
    header: t('suspensions:field.organisationNumber'),
    value: ({ company }) => company.organisationNumber,
    width: 12,
  },
  { header: t('suspension:field.port'), value: ({ port }) => portName(port), width: 12 },
  { header: t('suspension:field.period'), value: periodText, width: 24 },
  { header: t('suspension:field.state'), value: ({ state }) => suspensionStateText(state), width: 14 },
  { header: t('suspension:field.passNumber'), value: ({ passNumber }) => passNumber },
  { header: t('suspension:field.reason'), value: ({ reason }) => reason, width: 40 },
  { header: t('suspension:field.liftedAt'), value: ({ liftedAt }) => liftedAt && formatDateTime(liftedAt) },
  { header: t('suspension:field.liftedBy'), value: ({ liftedBy }) => liftedBy, width: 14 },
  { header: t('suspension:field.liftReason'), value: ({ liftReason }) => liftReason, width: 40 },
];
