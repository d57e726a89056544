import { createQuery } from '@urql/solid';
import { graphql } from '../../gql';
import type { RegistrationsOfCompanyQuery } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import type { Column } from '../../ui/lists/table-types';
import { DossierList } from '../lists/DossierList';
import { reviewedColumns } from './reviewed-columns';

const Registrations = graphql(`
  query RegistrationsOfCompany($number: String!) {
    registrations(filter: { organisationNumber: $number }, size: 20) {
      total
      items {
        id
        state
        submittedAt
        accountName
        personName
        decision {
          decidedAt
          decidedBy
          reason
        }
      }
    }
  }
`);

type Row = RegistrationsOfCompanyQuery['registrations']['items'][number];

const applicant = (): Column<Row> => ({
  key: 'applicant',
  header: t('reviews:field.personName'),
  class: 'min-w-28',
  cell: (row) => (
    <>
      {row.personName}
      <span class="block font-mono text-sm text-ink-2">{row.accountName}</span>
    </>
  ),
});

export function CompanyRegistrations(props: { number: string }) {
  const [result, read] = createQuery({ query: Registrations, variables: () => ({ number: props.number }) });
  return (
    <DossierList
      title={t('reviews:registration.title')}
      href={`/registrations?tab=ALL&company=${encodeURIComponent(props.number)}`}
      columns={[applicant(), ...reviewedColumns<Row>()]}
      result={result}
      read={read}
      page={result.data?.registrations}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/registrations/${id}?tab=ALL&company=${encodeURIComponent(props.number)}`}
      empty={t('reviews:registration.emptyOther')}
    />
  );
}
