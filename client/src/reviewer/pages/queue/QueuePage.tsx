import { useLocation, useNavigate } from '@solidjs/router';
import { createQuery } from '@urql/solid';
import { createMemo, Show } from 'solid-js';
import { errorText } from '../../../features/faults/error-text';
import { useViewer } from '../../../features/session/viewer-context';
import { onReleased } from '../../../features/work/released';
import { workPath } from '../../../features/work/work-kind';
import type { WorkPartsFragment } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { oneOf, text } from '../../../lib/list-state';
import { createRefresh } from '../../../lib/refresh';
import { createReload } from '../../../lib/reload';
import { DataTable } from '../../../ui/DataTable';
import { FilterBar } from '../../../ui/FilterBar';
import { FilterField } from '../../../ui/FilterField';
import { PageTitle } from '../../../ui/PageTitle';
import { Pagination } from '../../../ui/Pagination';
import { Select } from '../../../ui/Select';
import { Tabs } from '../../../ui/Tabs';
import { TextInput } from '../../../ui/TextInput';
import { queueColumns } from './queue-columns';
import { claimStates, createQueueListState, queueTabs } from './queue-list-state';
import { queueContext, workQueue } from './queue-query';

const lookMs = 60_000;

/** Everything that waits for this reviewer, whatever its kind, what has waited longest first. */
export function QueuePage() {
  const location = useLocation();
  const navigate = useNavigate();
  const { refetch } = useViewer();
  const list = createQueueListState();
  const [result, read] = createQuery({ query: workQueue, variables: list.variables, context: queueContext });
  const reload = createReload(result, read);
  onReleased(reload);
  createRefresh(() => {
    reload();
    refetch();
  }, lookMs);
  const columns = createMemo(queueColumns);
  const href = (row: WorkPartsFragment) => `${workPath(row)}${location.search}`;
  const waiting = (tab: (typeof queueTabs)[number]) =>
    result.data?.workQueue.counts
      .filter(({ kind }) => tab === 'ALL' || tab === kind)
      .reduce((total, count) => total + count.waiting, 0);
  const filter = (data: FormData) => {
    const written = (name: string) => [String(data.get(name) ?? '')];
    list.setFilters({ claim: oneOf(claimStates).read(written('claim')), company: text().read(written('company')) });
  };
  return (
    <>
      <PageTitle title={t('work:title')} description={t('work:description')} />
      <Tabs
        label={t('work:field.kind')}
        current={list.tab()}
        tabs={queueTabs.map((key) => ({
          key,
          label: t(`work:tab.${key}`),
          href: list.tabHref(key),
          count: waiting(key),
        }))}
      />
      <FilterBar onSubmit={filter} onClear={list.clearFilters} filtered={list.filtered()}>
        <FilterField name="company" label={t('work:filter.company')} class="sm:w-64!">
          <TextInput dense data-search value={list.filters().company} placeholder={t('work:filter.companyHint')} />
        </FilterField>
        <FilterField name="claim" label={t('work:field.claim')}>
          <Select
            dense
            empty={t('work:filter.any')}
            options={claimStates.map((value) => ({ value, label: t(`work:claimState.${value}`) }))}
            value={list.filters().claim}
          />
        </FilterField>
      </FilterBar>
      <DataTable
        caption={t('work:title')}
        columns={columns()}
        rows={result.data?.workQueue.items}
        rowKey={(row) => row.id}
        rowHref={href}
        loading={result.fetching || result.stale}
        error={errorText(result.error)}
        onRetry={reload}
        filtered={list.filtered()}
        emptyTitle={t('work:empty')}
        emptyHint={t('work:emptyHint')}
        keys
        onOpen={(row) => navigate(href(row))}
        footer={
          <Show when={result.data?.workQueue}>
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
