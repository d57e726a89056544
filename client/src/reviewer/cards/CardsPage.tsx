import { useNavigate } from '@solidjs/router';
import { createQuery } from '@urql/solid';
import { createMemo, createSignal, Show } from 'solid-js';
import IconMark from '~icons/lucide/check-check';
import IconBatches from '~icons/lucide/layers';
import { errorText } from '../../domain/errors/error-text';
import { ListTable } from '../../domain/lists/ListTable';
import { useViewer } from '../../domain/session/viewer-context';
import { readFragment } from '../../gql';
import { t } from '../../lib/i18n';
import { createRefresh } from '../../lib/refresh';
import { createReload } from '../../lib/reload';
import { createSignalFor } from '../../lib/state-of';
import { Button } from '../../ui/buttons/Button';
import { LinkButton } from '../../ui/buttons/LinkButton';
import { ConfirmDialog } from '../../ui/dialogs/ConfirmDialog';
import { TextInput } from '../../ui/fields/TextInput';
import { DataTableError } from '../../ui/lists/DataTableError';
import { FilterBar } from '../../ui/lists/FilterBar';
import { FilterField } from '../../ui/lists/FilterField';
import { Tabs } from '../../ui/lists/Tabs';
import { PageTitle } from '../../ui/shell/PageTitle';
import { CardFilters } from './CardFilters';
import { CollectedCards } from './CollectedCards';
import { CreateCardBatch } from './CreateCardBatch';
import { CardRow, cardColumns } from './card-columns';
import { CardPortsQuery, CardsQuery } from './card-documents';
import { cardActions, cardTabs, createCardListState } from './card-list-state';
import { createCardMarking } from './card-marking';
import { HandOverDialog } from './HandOverDialog';
import { MarkResult } from './MarkResult';
import { PrintCards } from './PrintCards';
import { loadPrintData } from './print-data';
import { ScanFilter } from './ScanFilter';
import { ScanForm } from './ScanForm';
import { scannedNumber } from './scanned-number';

/** 製證／領證: cards of the reviewer's branches on their way to their holders. */
export function CardsPage() {
  const { viewer, refetch } = useViewer();
  const list = createCardListState();
  const navigate = useNavigate();
  const marking = createCardMarking(list.tab);
  const [selected, setSelected] = createSignalFor<ReadonlySet<string>>(list.tab, () => new Set());
  const [asking, setAsking] = createSignal(false);
  const [ports, readPorts] = createQuery({ query: CardPortsQuery });
  const ownPorts = createMemo(() => {
    const branches = viewer()?.branches.map(({ code }) => code) ?? [];
    return ports.data?.ports.filter(({ branch }) => branches.includes(branch.code));
  });
  const portCodes = () => ownPorts()?.map(({ code }) => code);
  const [result, read] = createQuery({
    query: CardsQuery,
    variables: () => list.variables(portCodes() ?? []),
    pause: () => portCodes() === undefined || list.tab() === 'COLLECTED',
    context: { additionalTypenames: ['Pass', 'Application'] },
  });
  const reload = createReload(result, read);
  createRefresh(() => {
    reload();
    refetch();
  });
  const columns = createMemo(() => cardColumns(list.tab()));
  const action = () => {
    const tab = list.tab();
    return tab === 'COLLECTED' ? undefined : cardActions[tab];
  };
  const confirm = async () => {
    const next = action();
    if (!next) return;
    const { refused } = await marking.mark(next, [...selected()]);
    setAsking(false);
    // What was refused is shown above; the others can be tried again.
    const out = new Set(refused.map(({ number }) => number));
    setSelected((now) => new Set(out.size > 0 ? [...now].filter((number) => !out.has(number)) : []));
    reload();
  };
  const chosen = () =>
    (result.data?.passes.items ?? [])
      .filter(({ number }) => selected().has(number))
      .map((card) => readFragment(CardRow, card));
  // A scan answers no question: it finds its card in the list.
  const find = (text: string) => {
    setAsking(false);
    const number = scannedNumber(text);
    if (number) navigate(list.filtersHref({ number }), { resolve: false, scroll: false });
  };
  const counts = () => {
    const { cardsToMake, cardsToCollect, cardsNotCollected } = viewer()?.openWork ?? {};
    return { TO_MAKE: cardsToMake, TO_COLLECT: cardsToCollect, NOT_COLLECTED: cardsNotCollected, COLLECTED: undefined };
  };
  return (
    <>
      <PageTitle
        title={t('cards:title')}
        description={t('cards:description')}
        action={
          <LinkButton icon={IconBatches} href="/card-batches">
            {t('cardBatches:title')}
          </LinkButton>
        }
      />
      <Tabs
        label={t('cards:tabs')}
        current={list.tab()}
        tabs={cardTabs.map((key) => ({
          key,
          label: t(`cards:tab.${key}`),
          href: list.tabHref(key),
          count: counts()[key],
        }))}
      />
      <Show when={action() === 'MARK_COLLECTED'}>
        <ScanForm marking={marking} onScan={() => setAsking(false)} />
      </Show>
      <Show when={action() !== 'MARK_COLLECTED'}>
        <ScanFilter onScan={find} />
      </Show>
      <MarkResult outcome={marking.outcome()} left={selected().size} />
      <FilterBar list={list}>
        <FilterField name="number" label={t('passes:number')}>
          <TextInput dense data-search mono value={list.filters().number} placeholder={t('passes:numberHint')} />
        </FilterField>
        <FilterField name="name" label={t('passes:wholeName')}>
          <TextInput dense autocomplete="off" value={list.filters().name} />
        </FilterField>
        <CardFilters list={list} ports={ownPorts() ?? []} />
      </FilterBar>
      <DataTableError error={errorText(ports.error)} onRetry={() => readPorts({ requestPolicy: 'network-only' })} />
      <Show
        when={list.tab() !== 'COLLECTED'}
        fallback={<CollectedCards list={list} portCodes={portCodes()} onUndone={refetch} />}
      >
        <ListTable
          list={list}
          result={result}
          read={read}
          page={result.data?.passes}
          caption={t(`cards:tab.${list.tab()}`)}
          columns={columns()}
          rowKey={(card) => card.number}
          rowHref={(card) => `/passes/${card.number}`}
          selection={{ selected: selected(), onChange: setSelected }}
          bulkActions={
            <>
              <Show when={action() === 'MARK_MADE'}>
                <PrintCards load={(client) => loadPrintData(client, [...selected()])} />
                <CreateCardBatch numbers={[...selected()]} onRefused={marking.refused} />
              </Show>
              <Button size="dense" kind="primary" icon={IconMark} onClick={() => setAsking(true)}>
                {t(`cards:action.${action() ?? 'MARK_MADE'}`)}
              </Button>
            </>
          }
          emptyTitle={t(`cards:empty.${list.tab()}`)}
        />
      </Show>
      <Show when={asking() && action() === 'MARK_COLLECTED'}>
        <HandOverDialog
          cards={chosen()}
          onDone={() => {
            marking.done('MARK_COLLECTED', [...selected()]);
            setAsking(false);
            setSelected(new Set<string>());
            reload();
          }}
          onCancel={() => setAsking(false)}
        />
      </Show>
      <ConfirmDialog
        open={asking() && action() === 'MARK_MADE'}
        title={t('cards:question.MARK_MADE', { count: selected().size })}
        confirmLabel={t('cards:action.MARK_MADE')}
        busy={marking.busy()}
        onConfirm={() => void confirm()}
        onCancel={() => setAsking(false)}
      >
        {t('cards:consequence.MARK_MADE')}
      </ConfirmDialog>
    </>
  );
}
