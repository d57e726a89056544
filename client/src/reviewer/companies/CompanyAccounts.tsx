import { createQuery } from '@urql/solid';
import { companyAccountColumns } from '../../domain/company-accounts/company-account-columns';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { DossierList, withoutColumns } from '../lists/DossierList';

const Accounts = graphql(`
  query AccountsOfCompany($id: ID!) {
    companyAccounts(filter: { companyId: $id }, size: 20) {
      total
      items {
        id
        ...CompanyAccountParts
      }
    }
  }
`);

export function CompanyAccounts(props: { id: string }) {
  const [result, read] = createQuery({ query: Accounts, variables: () => ({ id: props.id }) });
  return (
    <DossierList
      title={t('companies:list.accounts')}
      columns={withoutColumns(companyAccountColumns({ actions: () => null }), 'actions')}
      result={result}
      read={read}
      page={result.data?.companyAccounts}
      rowKey={({ id }) => id}
      empty={t('companies:empty.accounts')}
    />
  );
}
