import { createQuery } from '@urql/solid';
import { createSignal, Match, Show, Switch } from 'solid-js';
import { HistoryExport } from '../../domain/reinstatements/HistoryExport';
import { historySorts } from '../../domain/reinstatements/history-order';
import { ReinstatementFilterBar } from '../../domain/reinstatements/ReinstatementFilterBar';
import { ReinstatementHistory } from '../../domain/reinstatements/ReinstatementHistory';
import { historyFilterOf, reinstatementFilterKinds } from '../../domain/reinstatements/reinstatement-filter';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { smallPageSizes } from '../../lib/list-state';
import { createUrlListState } from '../../lib/url-state';
import { Tabs } from '../../ui/lists/Tabs';
import { PageTitle } from '../../ui/shell/PageTitle';
import { ApplicantCompany } from '../company/ApplicantCompany';
import { OtherCards } from './OtherCards';
import { OwnCards } from './OwnCards';
import { ReinstatementNotices } from './ReinstatementNotices';

const ReinstatementPorts = graphql(`
  query ReinstatementPorts {
    ports {
      ...PortNames
    }
  }
`);

const tabs = ['owned', 'others', 'history'] as const;

/** 未通行停用恢復申請: own cards, those of others, and the history, as the manual has them. */
export function ReinstatementsPage() {
  const list = createUrlListState({
    filters: reinstatementFilterKinds,
    sorts: historySorts,
    tabs,
    pageSizes: smallPageSizes,
  });
  const [ports] = createQuery({ query: ReinstatementPorts });
  const [total, setTotal] = createSignal(0);
  const tab = () => list.tab() ?? 'owned';
  const historyFilter = () => historyFilterOf(list.filters());
  return (
    <>
      <PageTitle
        title={t('reinstatements:title')}
        action={
          <Show when={tab() === 'history' && !list.expired()}>
            <HistoryExport list={list} filter={historyFilter()} total={total()} clear />
          </Show>
        }
      />
      <ApplicantCompany />
      <ReinstatementNotices />
      <ReinstatementFilterBar list={list} ports={ports.data?.ports ?? []} />
      <Tabs
        current={tab()}
        tabs={tabs.map((key) => ({ key, label: t(`reinstatements:tab.${key}`), href: list.tabHref(key) }))}
      />
      <Switch>
        <Match when={tab() === 'owned'}>
          <OwnCards list={list} />
        </Match>
        <Match when={tab() === 'others'}>
          <OtherCards list={list} />
        </Match>
        <Match when={tab() === 'history'}>
          <ReinstatementHistory list={list} filter={historyFilter()} clear onTotal={setTotal} />
        </Match>
      </Switch>
    </>
  );
}
