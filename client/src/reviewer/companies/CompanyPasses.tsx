import { createQuery } from '@urql/solid';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { DossierList, withoutColumns } from '../lists/DossierList';
import { passSearchColumns } from '../passes/pass-search-columns';

const Passes = graphql(`
  query PassesOfCompany($number: String!) {
    passes(filter: { company: $number }, size: 5) {
      total
      items {
        number
        ...PassSearchRow
      }
    }
  }
`);

export function CompanyPasses(props: { number: string }) {
  const [result, read] = createQuery({ query: Passes, variables: () => ({ number: props.number }) });
  return (
    <DossierList
      title={t('companies:list.passes')}
      href={`/passes?company=${encodeURIComponent(props.number)}`}
      columns={withoutColumns(passSearchColumns(), 'company').map(({ sort: _, ...column }) => column)}
      result={result}
      read={read}
      page={result.data?.passes}
      rowKey={({ number }) => number}
      rowHref={({ number }) => `/passes/${number}`}
      empty={t('companies:empty.passes')}
    />
  );
}
