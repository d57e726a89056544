import { createQuery } from '@urql/solid';
import { createSignal, Show } from 'solid-js';
import { ListedCardExport } from '../../domain/unused-cards/ListedCardExport';
import { ListedCardTable } from '../../domain/unused-cards/ListedCardTable';
import { UnusedCardFilterBar } from '../../domain/unused-cards/UnusedCardFilterBar';
import { unusedCardFilterKinds, unusedCardFilterOf } from '../../domain/unused-cards/unused-card-filter';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { smallPageSizes } from '../../lib/list-state';
import { createUrlListState } from '../../lib/url-state';
import { Tabs } from '../../ui/lists/Tabs';
import { Notice } from '../../ui/notices/Notice';
import { PageTitle } from '../../ui/shell/PageTitle';
import { UnusedCardNotices } from './UnusedCardNotices';
import { listOfTab, ownershipOfTab, unusedCardTabs } from './unused-card-tabs';

const UnusedCardPorts = graphql(`
  query UnusedCardPorts {
    ports {
      ...PortNames
    }
  }
`);

/** 人員通行記錄: the company's cards that were not used for months, and those with record anomalies (R-NOP-3). */
export function UnusedCardsPage() {
  const list = createUrlListState({
    filters: unusedCardFilterKinds,
    sorts: [],
    tabs: unusedCardTabs,
    pageSizes: smallPageSizes,
  });
  const [ports] = createQuery({ query: UnusedCardPorts });
  const [total, setTotal] = createSignal(0);
  const tab = () => list.tab() ?? 'SIX';
  const filter = () => ({ ...unusedCardFilterOf(list.filters()), ownership: ownershipOfTab(tab()) });
  return (
    <>
      <PageTitle
        title={t('unusedCards:title')}
        action={
          <Show when={!list.expired()}>
            <ListedCardExport
              of={listOfTab(tab())}
              filter={filter()}
              clear
              total={total()}
              name={t(`passageRecords:tab.${tab()}`)}
            />
          </Show>
        }
      />
      <UnusedCardNotices />
      <UnusedCardFilterBar list={list} ports={ports.data?.ports ?? []} />
      <Tabs
        current={tab()}
        tabs={unusedCardTabs.map((key) => ({ key, label: t(`passageRecords:tab.${key}`), href: list.tabHref(key) }))}
      />
      <Show when={ownershipOfTab(tab()) === 'NON_OWNED'}>
        <Notice title={t('ownership:others.title')}>{t('ownership:others.body')}</Notice>
      </Show>
      <ListedCardTable list={list} of={listOfTab(tab())} filter={filter()} clear onTotal={setTotal} />
    </>
  );
}
