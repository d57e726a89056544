import { createQuery } from '@urql/solid';
import { createMemo } from 'solid-js';
import { ListTable } from '../../domain/lists/ListTable';
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
        title={t('passes:title')}
        description={isAnalyst(viewer()) ? t('passes:descriptionAnalyst') : t('passes:description')}
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
