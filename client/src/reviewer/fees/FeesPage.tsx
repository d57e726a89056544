import { createMutation, createQuery } from '@urql/solid';
import { createMemo, createSignal, Show } from 'solid-js';
import IconPaid from '~icons/lucide/hand-coins';
import { ListTable } from '../../domain/lists/ListTable';
import { RowsExportMenu } from '../../domain/lists/RowsExportMenu';
import { BranchNames, nameOf } from '../../domain/ports/port-names';
import { AskReasonDialog } from '../../domain/reasons/AskReasonDialog';
import { useViewer } from '../../domain/session/viewer-context';
import { readFragment } from '../../gql';
import type { FeeRowFragment } from '../../gql/graphql';
import { now } from '../../lib/clock';
import { formatMonth, monthsFrom, taipeiDate } from '../../lib/dates';
import { t } from '../../lib/i18n';
import { createReload } from '../../lib/reload';
import { createSignalFor } from '../../lib/state-of';
import { createUrlListState } from '../../lib/url-state';
import { Button } from '../../ui/buttons/Button';
import { Tabs } from '../../ui/lists/Tabs';
import { toast } from '../../ui/notices/toast';
import { PageTitle } from '../../ui/shell/PageTitle';
import { SearchFilterBar } from '../lists/SearchFilterBar';
import { feeColumns, feeExportColumns } from './fee-columns';
import { allFees, FeeRow, FeesQuery, ReopenFee } from './fee-documents';
import { feeFilterKinds, feeFilterOf, feeTabs, sumOf } from './fee-filter';
import { SettleFees, type Settling } from './SettleFees';
import { SettleResult } from './SettleResult';
import type { SettleOutcome } from './settle-outcome';

const MONTHS = 24;

/** 規費: what the branches collect for exchanged cards, month by month (R-FEE-1). */
export function FeesPage() {
  const { viewer } = useViewer();
  const list = createUrlListState({ filters: feeFilterKinds, sorts: [], tabs: feeTabs });
  const tab = () => list.tab() ?? 'DUE';
  const filter = () => feeFilterOf(tab(), list.filters());
  const [result, read] = createQuery({
    query: FeesQuery,
    variables: () => ({
      filter: filter(),
      all: feeFilterOf('ALL', list.filters()),
      page: list.page(),
      size: list.pageSize(),
    }),
    context: { additionalTypenames: ['Fee', 'Pass'] },
  });
  const reload = createReload(result, read);
  const [, reopen] = createMutation(ReopenFee);
  const [selected, setSelected] = createSignalFor<ReadonlySet<string>>(tab, () => new Set());
  const [outcome, setOutcome] = createSignalFor<SettleOutcome | undefined>(tab, () => undefined);
  const [settling, setSettling] = createSignal<Settling>();
  const [reopened, setReopened] = createSignal<FeeRowFragment>();
  const columns = createMemo(() => feeColumns(setReopened));
  const page = () => {
    const found = result.data?.fees;
    return found && { items: readFragment(FeeRow, found.items), total: found.total };
  };
  const chosen = () => (page()?.items ?? []).filter(({ id }) => selected().has(id));
  const sum = (of: (typeof feeTabs)[number]) => sumOf(of, result.data?.ofAllStates.totals ?? []);
  const branches = () =>
    (viewer()?.branches ?? []).map((branch) => ({
      value: branch.code,
      label: nameOf(readFragment(BranchNames, branch)),
    }));
  const months = createMemo(() => {
    const today = taipeiDate(now());
    const first = `${Number(today.slice(0, 4)) - MONTHS / 12}${today.slice(4, 7)}-01`;
    return monthsFrom(first, MONTHS)
      .toReversed()
      .map((value) => ({ value, label: formatMonth(value) }));
  });
  const fileName = () => {
    const { branch, month } = list.filters();
    return [t('fees:title'), branch, month, tab() === 'ALL' ? undefined : t(`fees:tab.${tab()}`)]
      .filter((part) => part !== undefined)
      .join('-');
  };
  const settled = (latest: SettleOutcome) => {
    setOutcome(latest);
    // What was refused is shown above; the others can be tried again.
    const out = new Set(latest.refused.map(({ fee }) => fee.id));
    setSelected((before) => new Set(out.size > 0 ? [...before].filter((id) => !out.has(id)) : []));
    reload();
  };
  return (
    <>
      <PageTitle
        title={t('fees:title')}
        description={t('fees:description')}
        action={
          <RowsExportMenu
            total={page()?.total ?? 0}
            name={fileName()}
            columns={feeExportColumns}
            load={(reading) => allFees(reading, filter())}
          />
        }
      />
      <Tabs
        label={t('fees:field.state')}
        current={tab()}
        tabs={feeTabs.map((key) => ({
          key,
          label: t(`fees:tab.${key}`),
          href: list.tabHref(key),
          count: result.data && sum(key).count,
        }))}
      />
      <SearchFilterBar
        list={list}
        search={{ name: 'search', label: t('fees:search') }}
        selects={[
          { name: 'month', label: t('fees:month'), options: months() },
          ...(branches().length > 1
            ? [{ name: 'branch' as const, label: t('fees:field.branch'), options: branches() }]
            : []),
        ]}
      />
      <Show when={result.data}>
        <p class="font-medium" role="status">
          {t('fees:sum', { ...sum(tab()), state: t(`fees:tab.${tab()}`) })}
        </p>
      </Show>
      <SettleResult outcome={outcome()} />
      <ListTable
        list={list}
        result={result}
        read={read}
        page={page()}
        caption={t('fees:title')}
        columns={columns()}
        rowKey={({ id }) => id}
        rowName={({ passNumber }) => passNumber}
        rowHref={({ passNumber }) => `/passes/${passNumber}`}
        selection={{ selected: selected(), onChange: setSelected, selectable: ({ state }) => state === 'DUE' }}
        bulkActions={
          <>
            <Button size="dense" kind="primary" icon={IconPaid} onClick={() => setSettling('PAID')}>
              {t('fees:pay.action')}
            </Button>
            <Button size="dense" onClick={() => setSettling('WAIVED')}>
              {t('fees:waive.action')}
            </Button>
          </>
        }
        emptyTitle={t('fees:empty')}
      />
      <SettleFees as={settling()} fees={chosen()} onClose={() => setSettling(undefined)} onSettled={settled} />
      <AskReasonDialog
        open={reopened() !== undefined}
        danger
        title={t('fees:reopen.title', { number: reopened()?.passNumber ?? '' })}
        body={t('fees:reopen.body')}
        confirmLabel={t('fees:reopen.action')}
        label={t('fees:reopen.reason')}
        reasonHint={t('fees:reasonHint')}
        onClose={() => setReopened(undefined)}
        send={({ reason }) =>
          reopen({ id: reopened()?.id ?? '', reason }, { additionalTypenames: ['Fee', 'Pass', 'HistoryEntry'] })
        }
        onDone={() => {
          toast.success(t('fees:reopen.done'));
          reload();
        }}
      />
    </>
  );
}
