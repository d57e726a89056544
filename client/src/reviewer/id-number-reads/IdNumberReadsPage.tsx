import { createQuery } from '@urql/solid';
import { createMemo, Show } from 'solid-js';
import { ListTable } from '../../domain/lists/ListTable';
import { RowsExportMenu } from '../../domain/lists/RowsExportMenu';
import { useViewer } from '../../domain/session/viewer-context';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { createUrlListState } from '../../lib/url-state';
import { PageTitle } from '../../ui/shell/PageTitle';
import { opens } from '../session/sections';
import { ReadsFilterBar } from './ReadsFilterBar';
import { readsColumns } from './reads-columns';
import { allReads, readsExportColumns } from './reads-export';
import { readsFilterKinds, readsFilterOf } from './reads-filter';

const IdNumberReads = graphql(`
  query IdNumberReadsPage($filter: IdNumberReadFilter!, $page: Int!, $size: Int!) {
    idNumberReads(filter: $filter, page: $page, size: $size) {
      total
      items {
        id
        ...IdNumberReadRow
      }
    }
  }
`);

/** Who read or looked for ID numbers (R-ACC-4). */
export function IdNumberReadsPage() {
  const { viewer } = useViewer();
  const list = createUrlListState({ filters: readsFilterKinds, sorts: [] });
  const filter = () => readsFilterOf(list.filters());
  const [result, read] = createQuery({
    query: IdNumberReads,
    variables: () => ({ filter: filter(), page: list.page(), size: list.pageSize() }),
  });
  const columns = createMemo(() => readsColumns(opens(viewer(), 'PASSES')));
  return (
    <>
      <PageTitle
        title={t('idNumberReads:title')}
        description={
          opens(viewer(), 'STAFF') ? t('idNumberReads:description') : t('idNumberReads:descriptionOfBranches')
        }
        action={
          <Show when={!list.expired()}>
            <RowsExportMenu
              total={result.data?.idNumberReads.total ?? 0}
              name={t('idNumberReads:title')}
              columns={readsExportColumns}
              load={(reading) => allReads(reading, filter())}
            />
          </Show>
        }
      />
      <ReadsFilterBar list={list} />
      <ListTable
        list={list}
        result={result}
        read={read}
        page={result.data?.idNumberReads}
        caption={t('idNumberReads:title')}
        columns={columns()}
        rowKey={(row) => row.id}
        emptyTitle={t('idNumberReads:empty')}
      />
    </>
  );
}
