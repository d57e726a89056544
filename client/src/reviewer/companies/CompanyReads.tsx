import { createQuery } from '@urql/solid';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { readsColumns } from '../id-number-reads/reads-columns';
import { DossierList, withoutColumns } from '../lists/DossierList';

const Reads = graphql(`
  query ReadsOfCompany($number: String!) {
    idNumberReads(filter: { organisationNumber: $number }, size: 5) {
      total
      items {
        id
        ...IdNumberReadRow
      }
    }
  }
`);

export function CompanyReads(props: { number: string }) {
  const [result, read] = createQuery({
    query: Reads,
    variables: () => ({ number: props.number }),
    requestPolicy: 'network-only',
  });
  return (
    <DossierList
      title={t('idNumberReads:title')}
      href={`/id-number-reads?company=${encodeURIComponent(props.number)}`}
      columns={withoutColumns(readsColumns(true), 'company')}
      result={result}
      read={read}
      page={result.data?.idNumberReads}
      rowKey={({ id }) => id}
      empty={t('idNumberReads:empty')}
    />
  );
}
