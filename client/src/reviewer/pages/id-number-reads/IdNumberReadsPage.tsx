import { createQuery } from '@urql/solid';
import { createMemo, Show } from 'solid-js';
import { errorText } from '../../../features/faults/error-text';
import { useViewer } from '../../../features/session/viewer-context';
import { graphql } from '../../../gql';
import { t } from '../../../lib/i18n';
import { createUrlListState } from '../../../lib/url-state';
import { DataTable } from '../../../ui/DataTable';
import { PageTitle } from '../../../ui/PageTitle';
import { Pagination } from '../../../ui/Pagination';
import { hasRole, readsPasses } from '../../rights';
import { ReadsFilterBar } from './ReadsFilterBar';
import { readsColumns } from './reads-columns';
import { readsFilterKinds, readsFilterOf } from './reads-filter';

const IdNumberReads = graphql(`
  query IdNumberReadsPage($filter: IdNumberReadFilter!, $page: Int!, $size: Int!) {
    idNumberReads(filter: $filter, page: $page, size: $size) {
      total
      items {
        ...IdNumberReadRow
      }
    }
  }
`);

/** Who read or looked for ID numbers (R-ACC-4). */
export function IdNumberReadsPage() {
  const { viewer } = useViewer();
  const list = createUrlListState({ filters: readsFilterKinds, sorts: [] });
  const [result, read] = createQuery({
    query: IdNumberReads,
    variables: () => ({ filter: readsFilterOf(list.filters()), page: list.page(), size: list.pageSize() }),
  });
  const columns = createMemo(() => readsColumns(readsPasses(viewer())));
  return (
    <>
      <PageTitle
        title={t('idNumberReads:title')}
        description={
          hasRole(viewer(), 'ADMINISTRATOR') ? t('idNumberReads:description') : t('idNumberReads:descriptionOfBranches')
        }
      />
      <ReadsFilterBar
        filters={list.filters()}
        filtered={list.filtered()}
        onFilter={list.setFilters}
        onClear={list.clearFilters}
      />
      <DataTable
        caption={t('idNumberReads:title')}
        columns={columns()}
        rows={result.data?.idNumberReads.items}
        rowKey={(row) => row.id}
        loading={result.fetching || result.stale}
        error={errorText(result.error)}
        onRetry={() => read({ requestPolicy: 'network-only' })}
        filtered={list.filtered()}
        emptyTitle={t('idNumberReads:empty')}
        footer={
          <Show when={result.data?.idNumberReads}>
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
