import { useLocation } from '@solidjs/router';
import { createQuery } from '@urql/solid';
import { createMemo, createSignal } from 'solid-js';
import IconLoad from '~icons/lucide/users-round';
import { ListTable } from '../../domain/lists/ListTable';
import { useViewer } from '../../domain/session/viewer-context';
import { type FragmentType, readFragment } from '../../gql';
import type { WorkPartsFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { createRefresh } from '../../lib/refresh';
import { createReload } from '../../lib/reload';
import { createSignalFor } from '../../lib/state-of';
import { LinkButton } from '../../ui/buttons/LinkButton';
import { TextInput } from '../../ui/fields/TextInput';
import { FilterBar } from '../../ui/lists/FilterBar';
import { FilterField } from '../../ui/lists/FilterField';
import { FilterSelect } from '../../ui/lists/FilterSelect';
import { Tabs } from '../../ui/lists/Tabs';
import { PageTitle } from '../../ui/shell/PageTitle';
import { opens } from '../session/sections';
import { AssignmentResult } from './assigning/AssignmentResult';
import { createAssigning } from './assigning/assigning';
import { notAssigned } from './assigning/outcome';
import { QueueAssigning } from './assigning/QueueAssigning';
import type { BatchOutcome } from './batch/approve-in-portions';
import { BatchResult } from './batch/BatchResult';
import { QueueApproval } from './batch/QueueApproval';
import { QueueFilters } from './QueueFilters';
import { queueColumns } from './queue-columns';
import { assignmentStates, claimStates, createQueueListState, queueTabs, returnedChoices } from './queue-list-state';
import { workQueue } from './queue-query';
import { ViewMenu } from './views/ViewMenu';
import { createViews } from './views/views';
import { onReleased } from './work/released-claims';
import { WorkParts, workContext } from './work/work-documents';
import { workPath } from './work/work-kind';

const namedCase = ({ id, company, number, passNumber }: WorkPartsFragment) => ({
  id,
  name: [company.name, number ?? passNumber].filter(Boolean).join(' '),
});

/** The cases of all kinds that wait for this reviewer, the longest wait first. */
export function QueuePage() {
  const location = useLocation();
  const { viewer, refetch } = useViewer();
  const list = createQueueListState();
  const [result, read] = createQuery({ query: workQueue, variables: list.variables, context: workContext });
  const reload = createReload(result, read);
  onReleased(reload);
  createRefresh(() => {
    reload();
    refetch();
  });
  const views = createViews();
  const assigning = createAssigning();
  const [selected, setSelected] = createSignalFor<ReadonlySet<string>>(
    () => location.search,
    () => new Set(),
  );
  const [approved, setApproved] = createSignal<BatchOutcome>();
  const works = () => readFragment(WorkParts, result.data?.workQueue.items) ?? [];
  const workOf = (id: string) => works().find((each) => each.id === id);
  const chosen = () => works().filter(({ id }) => selected().has(id));
  const columns = createMemo(queueColumns);
  const href = (row: FragmentType<typeof WorkParts>) => `${workPath(readFragment(WorkParts, row))}${location.search}`;
  const ofCompanies = (tab: (typeof queueTabs)[number]) => tab === 'REGISTRATION' || tab === 'CERTIFICATE';
  const tabs = () => queueTabs.filter((tab) => !ofCompanies(tab) || opens(viewer(), 'REGISTRATIONS'));
  const waiting = (tab: (typeof queueTabs)[number]) =>
    result.data?.workQueue.counts
      .filter(({ kind }) => tab === 'ALL' || tab === kind)
      .reduce((total, count) => total + count.waiting, 0);
  return (
    <>
      <PageTitle
        title={t('work:title')}
        action={
          <>
            <ViewMenu views={views} />
            <LinkButton size="dense" icon={IconLoad} href="/work-load">
              {t('work:load.title')}
            </LinkButton>
          </>
        }
      />
      <Tabs
        label={t('work:field.kind')}
        current={list.tab()}
        tabs={tabs().map((key) => ({ key, label: t(`work:tab.${key}`), href: list.tabHref(key), count: waiting(key) }))}
      />
      <FilterBar list={list} more={<QueueFilters list={list} />} moreOpen={list.rare()}>
        <FilterField name="company" label={t('work:filter.company')} width="sm:w-64">
          <TextInput dense data-search value={list.filters().company} placeholder={t('work:filter.companyHint')} />
        </FilterField>
        <FilterSelect
          name="claim"
          label={t('work:field.claim')}
          options={claimStates.map((value) => ({ value, label: t(`work:claimState.${value}`) }))}
          value={list.filters().claim}
        />
        <FilterSelect
          name="assigned"
          label={t('work:field.assigned')}
          options={assignmentStates.map((value) => ({ value, label: t(`work:assignmentState.${value}`) }))}
          value={list.filters().assigned}
        />
        <FilterSelect
          name="returned"
          label={t('work:field.returned')}
          options={returnedChoices.map((value) => ({ value, label: t(`work:returned.${value}`) }))}
          value={list.filters().returned}
        />
      </FilterBar>
      <AssignmentResult outcome={assigning.outcome()} />
      <BatchResult outcome={approved()} />
      {/* Rows of one line: a dozen of them fit an office screen. */}
      <div class="sm:text-sm sm:[&_td]:py-0.5!">
        <ListTable
          list={list}
          result={result}
          read={read}
          page={result.data?.workQueue}
          caption={t('work:title')}
          columns={columns()}
          rowKey={(row) => row.id}
          rowName={(row) => workOf(row.id)?.company.name ?? ''}
          rowHref={href}
          selection={{
            selected: new Set(chosen().map(({ id }) => id)),
            onChange: setSelected,
            selectable: (row) => workOf(row.id)?.submittedByViewer === false,
          }}
          bulkActions={
            <>
              <QueueApproval
                cases={chosen().map(namedCase)}
                onDone={(outcome) => {
                  setApproved(outcome);
                  const left = [...outcome.refused, ...outcome.stopped];
                  setSelected(new Set(left.map(({ id }) => id)));
                  reload();
                }}
              />
              <QueueAssigning
                cases={chosen().map(namedCase)}
                assigning={assigning}
                onDone={(outcome) => setSelected(new Set(notAssigned(outcome).map(({ id }) => id)))}
              />
            </>
          }
          emptyTitle={t('work:empty')}
          emptyHint={t('work:emptyHint')}
        />
      </div>
    </>
  );
}
