import { useNavigate } from '@solidjs/router';
import { createQuery } from '@urql/solid';
import { createMemo, Show } from 'solid-js';
import { errorText } from '../../../features/faults/error-text';
import { defaultPassSort, passOrder, passSorts } from '../../../features/passes/pass-order';
import { useViewer } from '../../../features/session/viewer-context';
import { graphql } from '../../../gql';
import { t } from '../../../lib/i18n';
import { createUrlListState } from '../../../lib/url-state';
import { DataTable } from '../../../ui/DataTable';
import { PageTitle } from '../../../ui/PageTitle';
import { Pagination } from '../../../ui/Pagination';
import { PassSearchBar } from './PassSearchBar';
import { passSearchFilter, passSearchKinds } from './pass-search';
import { passSearchColumns } from './pass-search-columns';

const PassSearchQuery = graphql(`
  query PassSearch($filter: PassFilter!, $order: PassOrder!, $page: Int!, $size: Int!) {
    passes(filter: $filter, order: $order, page: $page, size: $size) {
      total
      items {
        ...PassSearchRow
      }
    }
    ports {
      ...PortNames
    }
  }
`);

/** Passes of all companies: those of the reviewer's branches in clear, all others masked. */
export function PassesPage() {
  const navigate = useNavigate();
  const { viewer } = useViewer();
  const list = createUrlListState({ filters: passSearchKinds, sorts: passSorts, defaultSort: defaultPassSort });
  const [result, read] = createQuery({
    query: PassSearchQuery,
    variables: () => ({
      filter: passSearchFilter(list.filters()),
      order: passOrder(list.sort()),
      page: list.page(),
      size: list.pageSize(),
    }),
  });
  const columns = createMemo(passSearchColumns);
  return (
    <>
      <PageTitle
        title={t('reviewer:passes.title')}
        description={
          viewer()?.account.kind === 'ANALYST'
            ? t('reviewer:passes.descriptionAnalyst')
            : t('reviewer:passes.description')
        }
      />
      <PassSearchBar
        search={list.filters()}
        filtered={list.filtered()}
        ports={result.data?.ports ?? []}
        onSearch={list.setFilters}
        onClear={list.clearFilters}
      />
      <DataTable
        caption={t('reviewer:passes.title')}
        columns={columns()}
        rows={result.data?.passes.items}
        rowKey={(pass) => pass.number}
        rowHref={(pass) => `/passes/${pass.number}`}
        sort={list.sort()}
        onSort={list.toggleSort}
        loading={result.fetching || result.stale}
        error={errorText(result.error)}
        onRetry={() => read({ requestPolicy: 'network-only' })}
        filtered={list.filtered()}
        emptyTitle={t('reviewer:passes.empty')}
        keys
        onOpen={(pass) => navigate(`/passes/${pass.number}`)}
        footer={
          <Show when={result.data?.passes}>
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
