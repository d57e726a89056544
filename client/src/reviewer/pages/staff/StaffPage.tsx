import { useNavigate } from '@solidjs/router';
import { createQuery } from '@urql/solid';
import { createMemo, Show } from 'solid-js';
import IconInvite from '~icons/lucide/user-plus';
import { errorText } from '../../../features/faults/error-text';
import { StaffFilterBar } from '../../../features/staff/StaffFilterBar';
import { staffColumns } from '../../../features/staff/staff-columns';
import { staffFilterKinds, staffFilterOf } from '../../../features/staff/staff-filter';
import { branchesOf } from '../../../features/staff/staff-words';
import { graphql } from '../../../gql';
import { t } from '../../../lib/i18n';
import { createUrlListState } from '../../../lib/url-state';
import { DataTable } from '../../../ui/DataTable';
import { LinkButton } from '../../../ui/LinkButton';
import { PageTitle } from '../../../ui/PageTitle';
import { Pagination } from '../../../ui/Pagination';

const StaffPageQuery = graphql(`
  query StaffPage($filter: StaffFilter!, $page: Int!, $size: Int!) {
    staffAccounts(filter: $filter, page: $page, size: $size) {
      total
      items {
        ...StaffAccountParts
      }
    }
    ports {
      ...PortBranches
    }
  }
`);

/** The accounts of the port company, for those who look after them. */
export function StaffPage() {
  const navigate = useNavigate();
  const list = createUrlListState({ filters: staffFilterKinds, sorts: [] });
  const [result, read] = createQuery({
    query: StaffPageQuery,
    variables: () => ({ filter: staffFilterOf(list.filters()), page: list.page(), size: list.pageSize() }),
    // An empty list tells the cache nothing of what it is a list of.
    context: { additionalTypenames: ['StaffAccount'] },
  });
  const columns = createMemo(staffColumns);
  return (
    <>
      <PageTitle
        title={t('staff:title')}
        description={t('staff:description')}
        action={
          <LinkButton kind="primary" icon={IconInvite} href="/staff/new">
            {t('staff:invite.title')}
          </LinkButton>
        }
      />
      <StaffFilterBar
        filters={list.filters()}
        filtered={list.filtered()}
        branches={branchesOf(result.data?.ports ?? [])}
        onFilter={list.setFilters}
        onClear={list.clearFilters}
      />
      <DataTable
        caption={t('staff:title')}
        columns={columns()}
        rows={result.data?.staffAccounts.items}
        rowKey={(account) => account.id}
        rowName={(account) => account.personName}
        rowHref={(account) => `/staff/${account.id}`}
        loading={result.fetching || result.stale}
        error={errorText(result.error)}
        onRetry={() => read({ requestPolicy: 'network-only' })}
        filtered={list.filtered()}
        emptyTitle={t('staff:empty')}
        keys
        onOpen={(account) => navigate(`/staff/${account.id}`)}
        footer={
          <Show when={result.data?.staffAccounts}>
            {(page) => (
              <Pagination
                page={list.page()}
                pageSize={list.pageSize()}
                total={page().total}
                href={list.pageHref}
                onPageSize={list.setPageSize}
              />
            )}
          </Show>
        }
      />
    </>
  );
}
