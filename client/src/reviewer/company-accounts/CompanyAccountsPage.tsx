import { createQuery } from '@urql/solid';
import { createSignal } from 'solid-js';
import { CompanyAccountActions } from '../../domain/company-accounts/CompanyAccountActions';
import { CompanyAccountsTable } from '../../domain/company-accounts/CompanyAccountsTable';
import { graphql } from '../../gql';
import type { CompanyAccountPartsFragment, CompanyAccountState } from '../../gql/graphql';
import { hidden } from '../../lib/hidden-filter';
import { t } from '../../lib/i18n';
import { inOrder } from '../../lib/in-order';
import { oneOf } from '../../lib/list-state';
import { createReload } from '../../lib/reload';
import { createUrlListState } from '../../lib/url-state';
import { PageTitle } from '../../ui/shell/PageTitle';
import { SearchFilterBar } from '../lists/SearchFilterBar';
import { CorrectEmailDialog } from './CorrectEmailDialog';

const AccountsOfCompanies = graphql(`
  query AccountsOfCompanies($filter: CompanyAccountFilter!, $page: Int!, $size: Int!) {
    companyAccounts(filter: $filter, page: $page, size: $size) {
      total
      items {
        id
        personName
        ...CompanyAccountParts
      }
    }
  }
`);

const states = inOrder<CompanyAccountState>({ PENDING: true, UNVERIFIED: true, ACTIVE: true, ENDED: true });

/** Accounts of all companies, found by name, address or company: ended and restored, addresses corrected (R-REG-3, R-REG-11). */
export function CompanyAccountsPage() {
  const list = createUrlListState({ filters: { search: hidden(), state: oneOf(states) }, sorts: [] });
  const [result, read] = createQuery({
    query: AccountsOfCompanies,
    variables: () => ({ filter: list.filters(), page: list.page(), size: list.pageSize() }),
    context: { additionalTypenames: ['CompanyAccount'] },
  });
  const reload = createReload(result, read);
  const [correcting, setCorrecting] = createSignal<CompanyAccountPartsFragment>();
  return (
    <>
      <PageTitle title={t('companyAccounts:title')} description={t('accountsOfCompanies:description')} />
      <SearchFilterBar
        list={list}
        search={{ name: 'search', label: t('accountsOfCompanies:search') }}
        selects={[
          {
            name: 'state',
            label: t('companyAccounts:field.state'),
            options: states.map((state) => ({ value: state, label: t(`companyAccounts:state.${state}`) })),
          },
        ]}
      />
      <CompanyAccountsTable
        list={list}
        result={result}
        read={read}
        page={result.data?.companyAccounts}
        company
        actions={(account) => (
          <CompanyAccountActions
            asStaff
            account={account}
            onChanged={reload}
            onCorrectEmail={() => setCorrecting(account)}
          />
        )}
      />
      <CorrectEmailDialog account={correcting()} onClose={() => setCorrecting(undefined)} onChanged={reload} />
    </>
  );
}
