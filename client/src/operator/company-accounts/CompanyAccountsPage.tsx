import { createQuery } from '@urql/solid';
import { CompanyAccountActions } from '../../domain/company-accounts/CompanyAccountActions';
import { CompanyAccountsTable } from '../../domain/company-accounts/CompanyAccountsTable';
import { graphql } from '../../gql';
import { markOf } from '../../lib/hidden-filter';
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
        self
        companyReadingRight
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
  // Without the company reading right an administrator reads no more than others do (R-ACC-1).
  const readsAll = () => result.data?.companyAccounts.items.find(({ self }) => self)?.companyReadingRight !== false;
  const filedHref = ({ self, personName }: { self: boolean; personName: string }) =>
    self || readsAll() ? `/applications?by=${markOf(personName)}` : undefined;
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
        filedHref={filedHref}
        actions={(account) => <CompanyAccountActions account={account} onChanged={reload} />}
        emptyHint={t('colleagues:emptyHint')}
      />
    </>
  );
}
