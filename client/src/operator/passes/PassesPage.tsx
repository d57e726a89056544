import { createQuery } from '@urql/solid';
import { createMemo, createSignal, Show } from 'solid-js';
import { ListTable } from '../../domain/lists/ListTable';
import { defaultPassSort, passOrder, passSorts } from '../../domain/passes/pass-order';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { smallPageSizes } from '../../lib/list-state';
import { createUrlListState } from '../../lib/url-state';
import { Notice } from '../../ui/Notice';
import { PageTitle } from '../../ui/PageTitle';
import { Tabs } from '../../ui/Tabs';
import { PassBulkActions } from './PassBulkActions';
import { PassExportMenu } from './PassExportMenu';
import { PassFilterBar } from './PassFilterBar';
import { PassLookup } from './PassLookup';
import { passColumns } from './pass-columns';
import { passExportColumns } from './pass-export';
import { passFilterKinds, passFilterOf } from './pass-filter';

const PassesQuery = graphql(`
  query Passes($filter: PassFilter!, $order: PassOrder!, $page: Int!, $size: Int!) {
    passes(filter: $filter, order: $order, page: $page, size: $size) {
      items {
        ...PassParts
      }
      total
    }
    ports {
      ...PortNames
    }
  }
`);

export function PassesPage() {
  const list = createUrlListState({
    filters: passFilterKinds,
    sorts: passSorts,
    defaultSort: defaultPassSort,
    tabs: ['owned', 'others'],
    pageSizes: smallPageSizes,
  });
  const owned = () => list.tab() !== 'others';
  const filter = () => passFilterOf(list.filters(), owned() ? 'OWNED' : 'NON_OWNED');
  const order = () => passOrder(list.sort());
  const [result, refresh] = createQuery({
    query: PassesQuery,
    variables: () => ({ filter: filter(), order: order(), page: list.page(), size: list.pageSize() }),
  });
  const [selected, setSelected] = createSignal<ReadonlySet<string>>(new Set());
  const columns = createMemo(passColumns);
  const total = () => result.data?.passes.total ?? 0;

  return (
    <>
      <PageTitle
        title={t('passes:title')}
        action={
          <PassExportMenu
            filter={filter()}
            order={order()}
            total={total()}
            columns={passExportColumns}
            name={t('passes:title')}
          />
        }
      />
      <PassLookup />
      <Tabs
        current={list.tab()}
        tabs={[
          { key: 'owned', label: t('passes:tab.owned'), href: list.tabHref('owned') },
          { key: 'others', label: t('passes:tab.others'), href: list.tabHref('others') },
        ]}
      />
      <Show when={!owned()}>
        <Notice title={t('passes:others.title')}>{t('passes:others.body')}</Notice>
      </Show>
      <PassFilterBar list={list} wholeOnly={!owned()} ports={result.data?.ports ?? []} />
      <ListTable
        list={list}
        result={result}
        read={refresh}
        page={result.data?.passes}
        caption={t('passes:title')}
        columns={columns()}
        rowKey={(pass) => pass.number}
        rowHref={(pass) => `/passes/${pass.number}`}
        selection={
          owned()
            ? { selected: selected(), onChange: setSelected, selectable: (pass) => pass.viewerCan.apply }
            : undefined
        }
        bulkActions={<PassBulkActions numbers={[...selected()]} />}
        emptyTitle={t('passes:empty')}
      />
    </>
  );
}
