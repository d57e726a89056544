import { createQuery } from '@urql/solid';
import { graphql } from '../../gql';
import type { CertificatesOfCompanyQuery } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import type { Column } from '../../ui/lists/table-types';
import { DossierList } from '../lists/DossierList';
import { reviewedColumns } from './reviewed-columns';

const Certificates = graphql(`
  query CertificatesOfCompany($number: String!) {
    certificates(filter: { organisationNumber: $number }, size: 20) {
      total
      items {
        id
        state
        submittedAt
        registrationId
        decision {
          decidedAt
          decidedBy
          reason
        }
      }
    }
  }
`);

type Row = CertificatesOfCompanyQuery['certificates']['items'][number];

const source = (): Column<Row> => ({
  key: 'source',
  header: t('reviews:field.source'),
  cell: (row) => (row.registrationId ? t('reviews:source.registration') : t('reviews:source.later')),
});

export function CompanyCertificates(props: { number: string }) {
  const [result, read] = createQuery({ query: Certificates, variables: () => ({ number: props.number }) });
  return (
    <DossierList
      title={t('reviews:certificate.title')}
      href={`/certificates?tab=ALL&company=${encodeURIComponent(props.number)}`}
      columns={[source(), ...reviewedColumns<Row>()]}
      result={result}
      read={read}
      page={result.data?.certificates}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/certificates/${id}?tab=ALL&company=${encodeURIComponent(props.number)}`}
      empty={t('reviews:certificate.emptyOther')}
    />
  );
}
