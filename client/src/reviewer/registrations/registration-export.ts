import { allRows, type Reading } from '../../domain/lists/all-rows';
import { reviewStateText } from '../../domain/reviews/review-state';
import { graphql } from '../../gql';
import type { RegistrationExportQuery, RegistrationFilter, ReviewState } from '../../gql/graphql';
import { formatDateTime } from '../../lib/dates';
import type { ExportColumn } from '../../lib/export';
import { t } from '../../lib/i18n';

const RegistrationExport = graphql(`
  query RegistrationExport($state: ReviewState, $filter: RegistrationFilter!, $page: Int!, $size: Int!) {
    registrations(state: $state, filter: $filter, page: $page, size: $size) {
      items {
        id
        state
        submittedAt
        companyName
        organisationNumber
        accountName
        personName
        decision {
          decidedAt
          decidedBy
        }
        certificate {
          state
        }
      }
    }
  }
`);

type Row = RegistrationExportQuery['registrations']['items'][number];

/** Every registration of the filtered list. */
export const allRegistrations = (reading: Reading, asked: { state?: ReviewState; filter: RegistrationFilter }) =>
  allRows(reading, {
    query: RegistrationExport,
    variables: asked,
    size: 50,
    rowsOf: ({ registrations }): Row[] => registrations.items,
    keyOf: ({ id }) => id,
  });

export const registrationExportColumns = (): ExportColumn<Row>[] => [
  { header: t('reviews:field.company'), value: ({ companyName }) => companyName, width: 30 },
  { header: t('reviews:field.organisation'), value: ({ organisationNumber }) => organisationNumber, width: 12 },
  { header: t('reviews:field.accountName'), value: ({ accountName }) => accountName },
  { header: t('reviews:field.personName'), value: ({ personName }) => personName, width: 14 },
  { header: t('reviews:field.state'), value: ({ state }) => reviewStateText(state), width: 12 },
  { header: t('reviews:field.submittedAt'), value: ({ submittedAt }) => formatDateTime(submittedAt) },
  {
    header: t('reviews:field.decidedAt'),
    value: ({ decision }) => decision && formatDateTime(decision.decidedAt),
  },
  { header: t('reviews:field.decidedBy'), value: ({ decision }) => decision?.decidedBy, width: 14 },
  {
    header: t('reviews:field.certificate'),
    value: ({ certificate }) => certificate && reviewStateText(certificate.state),
    width: 12,
  },
];
