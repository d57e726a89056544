import { createQuery } from '@urql/solid';
import { createSignal, Show } from 'solid-js';
import IconEnd from '~icons/lucide/lock-open';
import { useViewer } from '../../domain/session/viewer-context';
import { ListedCardExport } from '../../domain/unused-cards/ListedCardExport';
import { ListedCardTable } from '../../domain/unused-cards/ListedCardTable';
import { UnusedCardFilterBar } from '../../domain/unused-cards/UnusedCardFilterBar';
import { unusedCardFilterKinds, unusedCardFilterOf } from '../../domain/unused-cards/unused-card-filter';
import { ListedCard } from '../../domain/unused-cards/unused-card-parts';
import { graphql, readFragment } from '../../gql';
import { t } from '../../lib/i18n';
import { smallPageSizes } from '../../lib/list-state';
import { createUrlListState } from '../../lib/url-state';
import { Button } from '../../ui/buttons/Button';
import { Tabs } from '../../ui/lists/Tabs';
import { PageTitle } from '../../ui/shell/PageTitle';
import { EndAnomaliesDialog } from './EndAnomaliesDialog';

const BranchCardPorts = graphql(`
  query BranchCardPorts {
    ports {
      ...PortNames
    }
  }
`);

const tabs = ['SIX_MONTHS', 'FIVE_MONTHS', 'ANOMALIES'] as const;

/** 人員通行記錄 of the reviewer's branches; deactivations for anomalies can be ended here (R-NOP-3, R-ANO-1). */
export function UnusedCardsPage() {
  const { viewer, refetch } = useViewer();
  const list = createUrlListState({ filters: unusedCardFilterKinds, sorts: [], tabs, pageSizes: smallPageSizes });
  const [ports] = createQuery({ query: BranchCardPorts });
  const [total, setTotal] = createSignal(0);
  const [ending, setEnding] = createSignal<string>();
  const tab = () => list.tab() ?? 'SIX_MONTHS';
  const unused = () => {
    const shown = tab();
    return shown === 'ANOMALIES' ? undefined : shown;
  };
  const filter = () => unusedCardFilterOf(list.filters());
  const open = () => viewer()?.openWork;
  const counts = () => ({
    SIX_MONTHS: open() && (open()?.unusedCardsDeactivated ?? 0) + (open()?.reinstatementsPending ?? 0),
    FIVE_MONTHS: open()?.unusedCardsNear,
    ANOMALIES: open()?.anomalousCards,
  });
  return (
    <>
      <PageTitle
        title={t('unusedCards:title')}
        description={t('branchCards:description')}
        action={
          <Show when={!list.expired()}>
            <ListedCardExport
              of={unused()}
              filter={filter()}
              clear={false}
              total={total()}
              name={t(`branchCards:tab.${tab()}`)}
            />
          </Show>
        }
      />
      <UnusedCardFilterBar list={list} ports={ports.data?.ports ?? []} />
      <Tabs
        current={tab()}
        tabs={tabs.map((key) => ({
          key,
          label: t(`branchCards:tab.${key}`),
          href: list.tabHref(key),
          count: counts()[key],
        }))}
      />
      <ListedCardTable
        list={list}
        of={unused()}
        filter={filter()}
        clear={false}
        onTotal={setTotal}
        action={(card) => (
          <Show when={card.viewerMayEnd}>
            <Button
              size="dense"
              icon={IconEnd}
              aria-label={t('branchCards:end.actionOf', { number: readFragment(ListedCard, card.pass).number })}
              onClick={() => setEnding(readFragment(ListedCard, card.pass).number)}
            >
              {t('branchCards:end.action')}
            </Button>
          </Show>
        )}
      />
      <EndAnomaliesDialog
        number={ending()}
        onClose={() => {
          setEnding(undefined);
          refetch();
        }}
      />
    </>
  );
}
