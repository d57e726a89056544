import { createQuery } from '@urql/solid';
import { createMemo } from 'solid-js';
import { CompanyAccountActions } from '../../domain/company-accounts/CompanyAccountActions';
import { companyAccountColumns } from '../../domain/company-accounts/company-account-columns';
import { ListTable } from '../../domain/lists/ListTable';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { createReload } from '../../lib/reload';
import { createUrlListState } from '../../lib/url-state';
import { PageTitle } from '../../ui/PageTitle';
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
  const columns = createMemo(() =>
    companyAccountColumns({
      actions: (account) => <CompanyAccountActions account={account} onChanged={reload} />,
    }),
  );
  return (
    <>
      <PageTitle title={t('companyAccounts:title')} description={t('colleagues:description')} />
      <WaitingRegistrations />
      <ListTable
        list={list}
        result={result}
        read={read}
        page={result.data?.companyAccounts}
        caption={t('companyAccounts:title')}
        columns={columns()}
        rowKey={(account) => account.id}
        rowName={(account) => account.personName}
        emptyTitle={t('companyAccounts:empty')}
        emptyHint={t('colleagues:emptyHint')}
      />
    </>
  );
}
