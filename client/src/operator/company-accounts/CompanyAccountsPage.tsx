import { createQuery } from '@urql/solid';
import { CompanyAccountActions } from '../../domain/company-accounts/CompanyAccountActions';
import { CompanyAccountsTable } from '../../domain/company-accounts/CompanyAccountsTable';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { createReload } from '../../lib/reload';
import { createUrlListState } from '../../lib/url-state';
import { PageTitle } from '../../ui/shell/PageTitle';
import { WaitingRegistrations } from './WaitingRegistrations';

const CompanyAccountsQuery = graphql(`
  query CompanyAccounts($page: Int!, $size: Int!) {
    companyAccounts(page: $page, size: $size) {
      total
      items {
        id
        personName
        ...CompanyAccountParts
      }
    }
  }
`);

/** 公司帳號: the colleagues' accounts, for the administrators of the company (R-REG-3). */
export function CompanyAccountsPage() {
  const list = createUrlListState({ filters: {}, sorts: [] });
  const [result, read] = createQuery({
    query: CompanyAccountsQuery,
    variables: () => ({ page: list.page(), size: list.pageSize() }),
    context: { additionalTypenames: ['CompanyAccount'] },
  });
  const reload = createReload(result, read);
  return (
    <>
      <PageTitle title={t('companyAccounts:title')} description={t('colleagues:description')} />
      <WaitingRegistrations />
      <CompanyAccountsTable
        list={list}
        result={result}
        read={read}
        page={result.data?.companyAccounts}
        actions={(account) => <CompanyAccountActions account={account} onChanged={reload} />}
        emptyHint={t('colleagues:emptyHint')}
      />
    </>
  );
}
