import { ApplicationParts } from '../../domain/applications/application-parts';
import { formText } from '../../domain/applications/application-words';
import { waitingForText } from '../../domain/applications/branch-words';
import { stateCountText } from '../../domain/applications/state-count-text';
import { allRows, type Reading } from '../../domain/lists/all-rows';
import { portAreaLines, portName } from '../../domain/ports/port-names';
import { graphql, readFragment } from '../../gql';
import type { ApplicationFilter, ApplicationPartsFragment } from '../../gql/graphql';
import { formatDateTime } from '../../lib/dates';
import { dayCell, type ExportColumn } from '../../lib/export';
import { comma, t } from '../../lib/i18n';

const ApplicationSearchExport = graphql(`
  query ApplicationSearchExport($filter: ApplicationFilter!, $page: Int!, $size: Int!) {
    applications(filter: $filter, page: $page, size: $size) {
      items {
        ...ApplicationParts
        company {
          name
        }
      }
    }
  }
`);

type Row = ApplicationPartsFragment & { readonly companyName: string };

/** Every application that is found. */
export const allFoundApplications = (reading: Reading, filter: ApplicationFilter) =>
  allRows(reading, {
    query: ApplicationSearchExport,
    variables: { filter },
    size: 40,
    rowsOf: ({ applications }): Row[] =>
      applications.items.map((row) => ({ ...readFragment(ApplicationParts, row), companyName: row.company.name })),
    keyOf: ({ number }) => number,
  });

export const applicationSearchExportColumns = (): ExportColumn<Row>[] => [
  { header: t('application:field.number'), value: ({ number }) => number, width: 20 },
  { header: t('applications:company'), value: ({ companyName }) => companyName, width: 30 },
  { header: t('application:field.form'), value: ({ form }) => formText(form), width: 26 },
  { header: t('applications:reason'), value: ({ reason }) => reason, width: 30 },
  { header: t('application:field.submittedAt'), value: ({ submittedAt }) => formatDateTime(submittedAt) },
  { header: t('application:field.count'), value: ({ itemCount }) => itemCount, width: 8 },
  {
    header: t('application:field.progress'),
    value: ({ progress }) => progress.map(stateCountText).join(comma()),
    width: 30,
  },
  { header: t('applications:waitingFor'), value: ({ waitingFor }) => waitingForText(waitingFor), width: 24 },
  { header: t('application:field.areas'), value: ({ areas }) => portAreaLines(areas).join('; '), width: 40 },
  {
    header: t('applications:pickupPort'),
    value: ({ pickupPort }) => (pickupPort ? portName(pickupPort) : ''),
    width: 12,
  },
  { header: t('applications:startDay'), value: ({ startDay }) => dayCell(startDay), width: 12 },
  { header: t('applications:lastDay'), value: ({ lastDay }) => dayCell(lastDay), width: 12 },
];
