import { createQuery } from '@urql/solid';
import { Show } from 'solid-js';
import { defaultPassSort, passOrder, passSorts } from '../../domain/passes/pass-order';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { smallPageSizes } from '../../lib/list-state';
import { createUrlListState } from '../../lib/url-state';
import { Tabs } from '../../ui/lists/Tabs';
import { Notice } from '../../ui/notices/Notice';
import { PageTitle } from '../../ui/shell/PageTitle';
import { FoldedSingleEntryNotices } from '../new-application/SingleEntryNotices';
import { NewSingleEntry } from './NewSingleEntry';
import { PassExportMenu } from './PassExportMenu';
import { PassFilterBar } from './PassFilterBar';
import { PassLookup } from './PassLookup';
import { PassTable } from './PassTable';
import { passExportColumns, singleEntryExportColumns } from './pass-export';
import { passFilterKinds, passFilterOf, passTabs } from './pass-filter';
import { SingleEntryDrafts } from './SingleEntryDrafts';
import { SingleEntryFilterBar } from './SingleEntryFilterBar';

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
    tabs: passTabs,
    pageSizes: smallPageSizes,
  });
  const singleEntry = () => list.tab() === 'single-entry';
  const filter = () => passFilterOf(list.filters(), list.tab());
  const order = () => passOrder(list.sort());
  const [result, refresh] = createQuery({
    query: PassesQuery,
    variables: () => ({ filter: filter(), order: order(), page: list.page(), size: list.pageSize() }),
  });
  const title = () => (singleEntry() ? t('passes:singleEntry.title') : t('passes:title'));
  // Single-entry passes have filters of their own.
  const tabHref = (tab: 'owned' | 'others') => list.tabHref(tab, singleEntry() ? {} : list.filters());

  return (
    <>
      <PageTitle
        title={title()}
        action={
          <>
            <Show when={!list.expired()}>
              <PassExportMenu
                filter={filter()}
                order={order()}
                total={result.data?.passes.total ?? 0}
                columns={singleEntry() ? singleEntryExportColumns : passExportColumns}
                name={title()}
              />
            </Show>
            <Show when={singleEntry()}>
              <NewSingleEntry />
            </Show>
          </>
        }
      />
      <Tabs
        current={list.tab()}
        tabs={[
          { key: 'owned', label: t('ownership:tab.owned'), href: tabHref('owned') },
          { key: 'others', label: t('ownership:tab.others'), href: tabHref('others') },
          { key: 'single-entry', label: t('passes:tab.singleEntry'), href: list.tabHref('single-entry', {}) },
        ]}
      />
      <Show
        when={singleEntry()}
        fallback={
          <>
            <Show when={list.tab() === 'others'}>
              <Notice title={t('ownership:others.title')}>{t('ownership:others.body')}</Notice>
            </Show>
            <PassFilterBar list={list} wholeOnly={list.tab() === 'others'} ports={result.data?.ports ?? []} />
          </>
        }
      >
        <FoldedSingleEntryNotices />
        <SingleEntryDrafts />
        <SingleEntryFilterBar list={list} />
      </Show>
      <Show keyed when={list.tab()}>
        {(tab) => <PassTable tab={tab} list={list} result={result} read={refresh} page={result.data?.passes} />}
      </Show>
      <PassLookup />
    </>
  );
}
