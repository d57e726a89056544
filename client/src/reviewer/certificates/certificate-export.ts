import { allRows, type Reading } from '../../domain/lists/all-rows';
import { reviewStateText } from '../../domain/reviews/review-state';
import { graphql } from '../../gql';
import type { CertificateExportQuery, CertificateFilter, ReviewState } from '../../gql/graphql';
import { formatDateTime } from '../../lib/dates';
import type { ExportColumn } from '../../lib/export';
import { t } from '../../lib/i18n';

const CertificateExport = graphql(`
  query CertificateExport($state: ReviewState, $filter: CertificateFilter!, $page: Int!, $size: Int!) {
    certificates(state: $state, filter: $filter, page: $page, size: $size) {
      items {
        id
        state
        submittedAt
        registrationId
        company {
          name
          organisationNumber
        }
        decision {
          decidedAt
          decidedBy
        }
      }
    }
  }
`);

type Row = CertificateExportQuery['certificates']['items'][number];

/** Every certificate of the filtered list. */
export const allCertificates = (reading: Reading, asked: { state?: ReviewState; filter: CertificateFilter }) =>
  allRows(reading, {
    query: CertificateExport,
    variables: asked,
    size: 50,
    rowsOf: ({ certificates }): Row[] => certificates.items,
    keyOf: ({ id }) => id,
  });

export const certificateExportColumns = (): ExportColumn<Row>[] => [
  { header: t('reviews:field.company'), value: ({ company }) => company.name, width: 30 },
  { header: t('reviews:field.organisation'), value: ({ company }) => company.organisationNumber, width: 12 },
  {
    header: t('reviews:field.source'),
    value: ({ registrationId }) => (registrationId ? t('reviews:source.registration') : t('reviews:source.later')),
  },
  { header: t('reviews:field.state'), value: ({ state }) => reviewStateText(state), width: 12 },
  { header: t('reviews:field.submittedAt'), value: ({ submittedAt }) => formatDateTime(submittedAt) },
  {
    header: t('reviews:field.decidedAt'),
    value: ({ decision }) => decision && formatDateTime(decision.decidedAt),
  },
  { header: t('reviews:field.decidedBy'), value: ({ decision }) => decision?.decidedBy, width: 14 },
];
