import { createQuery } from '@urql/solid';
import { createSignal, Show } from 'solid-js';
import IconReinstate from '~icons/lucide/rotate-ccw';
import IconAtOnce from '~icons/lucide/zap';
import { DeactivatedTable } from '../../domain/reinstatements/DeactivatedTable';
import { HistoryExport } from '../../domain/reinstatements/HistoryExport';
import { historySorts } from '../../domain/reinstatements/history-order';
import { type NamedCard, ReinstateDialog } from '../../domain/reinstatements/ReinstateDialog';
import { ReinstatementFilterBar } from '../../domain/reinstatements/ReinstatementFilterBar';
import { ReinstatementHistory } from '../../domain/reinstatements/ReinstatementHistory';
import {
  deactivatedFilterOf,
  historyFilterOf,
  reinstatementFilterKinds,
} from '../../domain/reinstatements/reinstatement-filter';
import { namedCards } from '../../domain/reinstatements/reinstatement-words';
import { graphql } from '../../gql';
import type { DeactivatedPartsFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { smallPageSizes } from '../../lib/list-state';
import { createUrlListState } from '../../lib/url-state';
import { Button } from '../../ui/buttons/Button';
import { Tabs } from '../../ui/lists/Tabs';
import { PageTitle } from '../../ui/shell/PageTitle';
import { AtOnceDialog } from './AtOnceDialog';

const BranchReinstatementPorts = graphql(`
  query BranchReinstatementPorts {
    ports {
      ...PortNames
    }
  }
`);

const tabs = ['branch', 'history'] as const;

/** Deactivated cards of the reviewer's branches: one or many reinstated, at once in an emergency (R-REI-1, R-REI-5). */
export function ReinstatementsPage() {
  const list = createUrlListState({
    filters: reinstatementFilterKinds,
    sorts: historySorts,
    tabs,
    pageSizes: smallPageSizes,
  });
  const [ports] = createQuery({ query: BranchReinstatementPorts });
  const [total, setTotal] = createSignal(0);
  const [selected, setSelected] = createSignal<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = createSignal<readonly NamedCard[]>();
  const [atOnce, setAtOnce] = createSignal<readonly string[]>();
  const tab = () => list.tab() ?? 'branch';
  const historyFilter = () => historyFilterOf(list.filters());
  const numbersOf = (cards: readonly DeactivatedPartsFragment[]) => cards.map(({ pass }) => pass.number);
  const reinstatable = (cards: readonly DeactivatedPartsFragment[]) =>
    cards.filter(({ pass }) => pass.reinstatement?.allowed);
  return (
    <>
      <PageTitle
        title={t('reinstatements:title')}
        action={
          <Show when={tab() === 'history' && !list.expired()}>
            <HistoryExport list={list} filter={historyFilter()} total={total()} clear={false} />
          </Show>
        }
      />
      <ReinstatementFilterBar list={list} ports={ports.data?.ports ?? []} />
      <Tabs
        current={tab()}
        tabs={tabs.map((key) => ({ key, label: t(`reinstatements:tab.${key}`), href: list.tabHref(key) }))}
      />
      <Show
        when={tab() === 'branch'}
        fallback={<ReinstatementHistory list={list} filter={historyFilter()} clear={false} onTotal={setTotal} />}
      >
        <DeactivatedTable
          list={list}
          filter={{ ...deactivatedFilterOf(list.filters()), ownership: 'OWNED' }}
          clear={false}
          selection={{
            selected: selected(),
            onChange: setSelected,
            selectable: ({ pass }) => pass.reinstatement?.allowedAtOnce ?? false,
          }}
          bulkActions={(cards) => (
            <>
              <Show when={reinstatable(cards).length > 0}>
                <Button size="dense" icon={IconReinstate} onClick={() => setAsked(namedCards(reinstatable(cards)))}>
                  {t('reinstatements:actionOfMany', { count: reinstatable(cards).length })}
                </Button>
              </Show>
              <Button size="dense" icon={IconAtOnce} onClick={() => setAtOnce(numbersOf(cards))}>
                {t('branchReinstatements:atOnce.action')}
              </Button>
            </>
          )}
          action={(card) => (
            <span class="flex flex-wrap gap-2">
              <Show when={card.pass.reinstatement?.allowed}>
                <Button
                  size="dense"
                  aria-label={t('reinstatements:actionOf', { number: card.pass.number })}
                  onClick={() => setAsked(namedCards([card]))}
                >
                  {t('reinstatements:action')}
                </Button>
              </Show>
              <Show when={card.pass.reinstatement?.allowedAtOnce}>
                <Button
                  size="dense"
                  aria-label={t('branchReinstatements:atOnce.actionOf', { number: card.pass.number })}
                  onClick={() => setAtOnce([card.pass.number])}
                >
                  {t('branchReinstatements:atOnce.action')}
                </Button>
              </Show>
            </span>
          )}
        />
      </Show>
      <ReinstateDialog cards={asked()} onClose={() => setAsked(undefined)} onDone={() => setSelected(new Set())} />
      <AtOnceDialog numbers={atOnce()} onClose={() => setAtOnce(undefined)} onDone={() => setSelected(new Set())} />
    </>
  );
}
