import { createQuery } from '@urql/solid';
import { createMemo, Show } from 'solid-js';
import { ListTable } from '../../domain/lists/ListTable';
import { RowsExportMenu } from '../../domain/lists/RowsExportMenu';
import { defaultPassSort, passOrder, passSorts } from '../../domain/passes/pass-order';
import { useViewer } from '../../domain/session/viewer-context';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { createUrlListState } from '../../lib/url-state';
import { PageTitle } from '../../ui/shell/PageTitle';
import { isAnalyst } from '../session/sections';
import { PassSearchBar } from './PassSearchBar';
import { passSearchFilter, passSearchKinds } from './pass-search';
import { passSearchColumns } from './pass-search-columns';
import { allFoundPasses, passSearchExportColumns } from './pass-search-export';

const PassSearchQuery = graphql(`
  query PassSearch($filter: PassFilter!, $order: PassOrder!, $page: Int!, $size: Int!) {
    passes(filter: $filter, order: $order, page: $page, size: $size) {
      total
      items {
        number
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
  const { viewer } = useViewer();
  const list = createUrlListState({ filters: passSearchKinds, sorts: passSorts, defaultSort: defaultPassSort });
  const filter = () => passSearchFilter(list.filters());
  const order = () => passOrder(list.sort());
  const [result, read] = createQuery({
    query: PassSearchQuery,
    variables: () => ({
      filter: filter(),
      order: order(),
      page: list.page(),
      size: list.pageSize(),
    }),
  });
  const columns = createMemo(passSearchColumns);
  return (
    <>
      <PageTitle
        title={t('passes:title')}
        description={isAnalyst(viewer()) ? t('passes:descriptionAnalyst') : t('passes:description')}
        action={
          <Show when={!list.expired()}>
            <RowsExportMenu
              total={result.data?.passes.total ?? 0}
              name={t('passes:exportName')}
              columns={passSearchExportColumns}
              load={(reading) => allFoundPasses(reading, filter(), order())}
            />
          </Show>
        }
      />
      <PassSearchBar list={list} ports={result.data?.ports ?? []} byPerson={!isAnalyst(viewer())} />
      <ListTable
        list={list}
        result={result}
        read={read}
        page={result.data?.passes}
        caption={t('passes:title')}
        columns={columns()}
        rowKey={(pass) => pass.number}
        rowHref={(pass) => `/passes/${pass.number}`}
        emptyTitle={t('passes:empty')}
      />
    </>
  );
}
