import { createQuery } from '@urql/solid';
import { createMemo, Show } from 'solid-js';
import IconInvite from '~icons/lucide/user-plus';
import { ListTable } from '../../domain/lists/ListTable';
import { RowsExportMenu } from '../../domain/lists/RowsExportMenu';
import { branchOptions } from '../../domain/ports/port-names';
import { staffRoles } from '../../domain/staff/staff-role-texts';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { createUrlListState } from '../../lib/url-state';
import { LinkButton } from '../../ui/buttons/LinkButton';
import { PageTitle } from '../../ui/shell/PageTitle';
import { SearchFilterBar } from '../lists/SearchFilterBar';
import { branchesOf, lastSignIns, staffStates } from './staff-choices';
import { staffColumns } from './staff-columns';
import { allStaff, staffExportColumns } from './staff-export';
import { staffFilterKinds } from './staff-filter';

const StaffPageQuery = graphql(`
  query StaffPage($filter: StaffFilter!, $page: Int!, $size: Int!) {
    staffAccounts(filter: $filter, page: $page, size: $size) {
      total
      items {
        id
        personName
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
  const list = createUrlListState({ filters: staffFilterKinds, sorts: [] });
  const [result, read] = createQuery({
    query: StaffPageQuery,
    variables: () => ({ filter: list.filters(), page: list.page(), size: list.pageSize() }),
    // An empty list does not name the type by which the cache would know that it has changed.
    context: { additionalTypenames: ['StaffAccount'] },
  });
  const columns = createMemo(staffColumns);
  return (
    <>
      <PageTitle
        title={t('staff:title')}
        description={t('staff:description')}
        action={
          <>
            <Show when={!list.expired()}>
              <RowsExportMenu
                total={result.data?.staffAccounts.total ?? 0}
                name={t('staff:title')}
                columns={staffExportColumns}
                load={(reading) => allStaff(reading, list.filters())}
              />
            </Show>
            <LinkButton kind="primary" icon={IconInvite} href="/staff/new">
              {t('staff:invite.title')}
            </LinkButton>
          </>
        }
      />
      <SearchFilterBar
        list={list}
        search={{ name: 'search', label: t('staff:filter.search') }}
        selects={[
          {
            name: 'role',
            label: t('staffMember:field.roles'),
            options: staffRoles.map((role) => ({ value: role, label: t(`staffMember:role.${role}`) })),
          },
          {
            name: 'branch',
            label: t('staffMember:field.branches'),
            options: branchOptions(branchesOf(result.data?.ports ?? [])),
          },
          {
            name: 'state',
            label: t('staff:field.state'),
            options: staffStates.map((state) => ({ value: state, label: t(`staff:state.${state}`) })),
          },
          {
            name: 'lastSignIn',
            label: t('staff:field.lastSignIn'),
            options: lastSignIns.map((last) => ({ value: last, label: t(`staff:lastSignIn.${last}`) })),
          },
        ]}
      />
      <ListTable
        list={list}
        result={result}
        read={read}
        page={result.data?.staffAccounts}
        caption={t('staff:title')}
        columns={columns()}
        rowKey={(account) => account.id}
        rowName={(account) => account.personName}
        rowHref={(account) => `/staff/${account.id}`}
        emptyTitle={t('staff:empty')}
      />
    </>
  );
}
