import { createQuery } from '@urql/solid';
import { createMemo, createSignal } from 'solid-js';
import IconPrint from '~icons/lucide/printer';
import { ListTable } from '../../domain/lists/ListTable';
import { defaultPassSort, passOrder, passSorts } from '../../domain/passes/pass-order';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { smallPageSizes } from '../../lib/list-state';
import { createUrlListState } from '../../lib/url-state';
import { LinkButton } from '../../ui/LinkButton';
import { PageTitle } from '../../ui/PageTitle';
import { DraftList } from '../applications/DraftList';
import { SingleEntryNotices } from '../applications/SingleEntryNotices';
import { newHref } from '../new-application/form-address';
import { PassExportMenu } from '../passes/PassExportMenu';
import { singleEntryColumns } from '../passes/pass-columns';
import { singleEntryExportColumns } from '../passes/pass-export';
import { printHref } from '../passes/pass-parts';
import { passRowActions } from '../passes/pass-row-actions';
import { SingleEntryFilterBar } from './SingleEntryFilterBar';
import { singleEntryFilterKinds, singleEntryFilterOf } from './single-entry-filter';

const SingleEntryListQuery = graphql(`
  query SingleEntryList($filter: PassFilter!, $order: PassOrder!, $page: Int!, $size: Int!) {
    passes(filter: $filter, order: $order, page: $page, size: $size) {
      items {
        ...PassParts
      }
      total
    }
    applicationDrafts {
      ...DraftParts
    }
  }
`);

export function SingleEntryListPage() {
  const list = createUrlListState({
    filters: singleEntryFilterKinds,
    sorts: passSorts,
    defaultSort: defaultPassSort,
    pageSizes: smallPageSizes,
  });
  const filter = () => singleEntryFilterOf(list.filters());
  const order = () => passOrder(list.sort());
  const [result, refresh] = createQuery({
    query: SingleEntryListQuery,
    variables: () => ({ filter: filter(), order: order(), page: list.page(), size: list.pageSize() }),
  });
  const [selected, setSelected] = createSignal<ReadonlySet<string>>(new Set());
  const columns = createMemo(() => [...singleEntryColumns(), passRowActions()]);
  const total = () => result.data?.passes.total ?? 0;
  const drafts = () => (result.data?.applicationDrafts ?? []).filter(({ form }) => form === 'FOREIGN_SINGLE_ENTRY');
  const add = () => (
    <LinkButton kind="primary" href={newHref('FOREIGN_SINGLE_ENTRY')}>
      {t('singleEntry:new')}
    </LinkButton>
  );

  return (
    <>
      <PageTitle
        title={t('passes:singleEntryTitle')}
        action={
          <>
            <PassExportMenu
              filter={filter()}
              order={order()}
              total={total()}
              columns={singleEntryExportColumns}
              name={t('passes:singleEntryTitle')}
            />
            {add()}
          </>
        }
      />
      <SingleEntryNotices />
      <DraftList drafts={drafts()} />
      <SingleEntryFilterBar list={list} />
      <ListTable
        list={list}
        result={result}
        read={refresh}
        page={result.data?.passes}
        caption={t('passes:singleEntryTitle')}
        columns={columns()}
        rowKey={(pass) => pass.number}
        rowHref={(pass) => `/passes/${pass.number}`}
        selection={{ selected: selected(), onChange: setSelected, selectable: (pass) => pass.viewerCan.print }}
        bulkActions={
          <LinkButton size="dense" icon={IconPrint} href={printHref([...selected()])}>
            {t('passes:print.selected')}
          </LinkButton>
        }
        emptyTitle={t('singleEntry:empty')}
        emptyHint={t('singleEntry:emptyHint')}
        emptyAction={add()}
      />
    </>
  );
}
