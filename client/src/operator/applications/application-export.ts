import { ApplicationParts } from '../../domain/applications/application-parts';
import { formText } from '../../domain/applications/application-words';
import { stateCountText } from '../../domain/applications/state-count-text';
import { allRows, type Reading } from '../../domain/lists/all-rows';
import { portAreaLines, portName } from '../../domain/ports/port-names';
import { graphql, readFragment } from '../../gql';
import type { ApplicationFilter, ApplicationPartsFragment } from '../../gql/graphql';
import { formatDateTime } from '../../lib/dates';
import { dayCell, type ExportColumn } from '../../lib/export';
import { comma, t } from '../../lib/i18n';

const ApplicationExport = graphql(`
  query ApplicationExport($filter: ApplicationFilter!, $page: Int!, $size: Int!) {
    applications(filter: $filter, page: $page, size: $size) {
      items {
        ...ApplicationParts
      }
    }
  }
`);

/** Every row of the filtered list. */
export const allApplications = (reading: Reading, filter: ApplicationFilter) =>
  allRows(reading, {
    query: ApplicationExport,
    variables: { filter },
    size: 40,
    rowsOf: ({ applications }) => readFragment(ApplicationParts, applications.items),
    keyOf: ({ number }) => number,
  });

export const applicationExportColumns = (): ExportColumn<ApplicationPartsFragment>[] => [
  { header: t('application:field.number'), value: ({ number }) => number, width: 20 },
  { header: t('application:field.form'), value: ({ form }) => formText(form), width: 26 },
  { header: t('application:field.submittedAt'), value: ({ submittedAt }) => formatDateTime(submittedAt) },
  { header: t('applications:field.reason'), value: ({ reason }) => reason, width: 30 },
  { header: t('application:field.count'), value: ({ itemCount }) => itemCount, width: 8 },
  {
    header: t('application:field.progress'),
    value: ({ progress }) => progress.map(stateCountText).join(comma()),
    width: 30,
  },
  { header: t('application:field.areas'), value: ({ areas }) => portAreaLines(areas).join('; '), width: 40 },
  {
    header: t('applications:field.pickupPort'),
    value: ({ pickupPort }) => (pickupPort ? portName(pickupPort) : ''),
    width: 12,
  },
  { header: t('applications:field.startDay'), value: ({ startDay }) => dayCell(startDay), width: 12 },
  { header: t('applications:field.lastDay'), value: ({ lastDay }) => dayCell(lastDay), width: 12 },
  { header: t('applications:field.contactName'), value: ({ contactName }) => contactName, width: 14 },
];
