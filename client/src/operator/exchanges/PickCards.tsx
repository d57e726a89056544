import { createQuery } from '@urql/solid';
import { createMemo, For, Show } from 'solid-js';
import IconAdd from '~icons/lucide/plus';
import { ListTable } from '../../domain/lists/ListTable';
import { graphql, readFragment } from '../../gql';
import type { ExchangeCardFragment } from '../../gql/graphql';
import { hidden } from '../../lib/hidden-filter';
import { t } from '../../lib/i18n';
import { createUrlListState } from '../../lib/url-state';
import { Button } from '../../ui/buttons/Button';
import { Tabs } from '../../ui/lists/Tabs';
import { Notice } from '../../ui/notices/Notice';
import { createPickSelection } from '../applications/form/candidates/pick-selection';
import { candidatePageSizes } from '../applications/form/content/candidate';
import { ExchangeSearch } from './ExchangeSearch';
import { pickColumns } from './exchange-columns';
import { ExchangeCard, eligibilityOf, refusals } from './exchange-parts';

const ExchangeableCards = graphql(`
  query ExchangeableCards($exchanges: [PassExchange!], $search: String, $page: Int!, $size: Int!) {
    passes(
      filter: { ownership: OWNED, exchanges: $exchanges, search: $search }
      order: VALID_TO_DESC
      page: $page
      size: $size
    ) {
      total
      items {
        ...ExchangeCard
      }
    }
  }
`);

const tabs = ['NEVER', 'BEFORE'] as const;

export interface PickCardsProps {
  chosen: readonly ExchangeCardFragment[];
  onAdd: (cards: readonly ExchangeCardFragment[]) => void;
}

/** The company's cards, never exchanged or exchanged before; those that are not eligible are shown with the reason (R-EXC-3). */
export function PickCards(props: PickCardsProps) {
  const list = createUrlListState({ filters: { search: hidden() }, sorts: [], tabs, pageSizes: candidatePageSizes });
  const tab = () => list.tab() ?? 'NEVER';
  const [result, read] = createQuery({
    query: ExchangeableCards,
    variables: () => ({
      exchanges: [tab()],
      search: list.filters().search,
      page: list.page(),
      size: list.pageSize(),
    }),
    context: { additionalTypenames: ['Pass', 'Application', 'Person'] },
  });
  const cards = () => (result.data ? readFragment(ExchangeCard, result.data.passes.items) : undefined);
  const page = () => {
    const items = cards();
    return items && result.data ? { items, total: result.data.passes.total } : undefined;
  };
  const isChosen = ({ number }: ExchangeCardFragment) => props.chosen.some((card) => card.number === number);
  const columns = createMemo(pickColumns);
  const pick = createPickSelection(
    () => cards() ?? [],
    (card) => ({ key: card.number, label: card.number, eligibility: eligibilityOf(card) ?? null, card }),
    (_numbers, added) => props.onAdd(added.map(({ card }) => card)),
  );
  return (
    <>
      <Tabs
        label={t('exchanges:pick')}
        current={tab()}
        tabs={tabs.map((key) => ({ key, label: t(`exchanges:tab.${key}`), href: list.tabHref(key) }))}
      />
      <Notice title={t(`exchanges:explained.${tab()}`)}>
        <ol class="list-decimal pl-5">
          <li>{t(`exchanges:explanations.${tab()}`)}</li>
          <li>{t('exchanges:explanations.fee')}</li>
          <Show when={tab() === 'NEVER'}>
            <li>{t('exchanges:explanations.again')}</li>
          </Show>
        </ol>
      </Notice>
      <ExchangeSearch list={list} />
      <Show when={pick.added()}>
        {(outcome) => (
          <Notice
            live
            tone={outcome().refused.length > 0 ? 'warning' : 'success'}
            title={t('exchanges:added', { added: outcome().added.length, refused: outcome().refused.length })}
          >
            <ul class="text-sm">
              <For each={outcome().refused.flatMap(({ card }) => refusals(card))}>
                {(sentence) => <li>{sentence}</li>}
              </For>
            </ul>
          </Notice>
        )}
      </Show>
      <ListTable
        list={list}
        result={result}
        read={read}
        page={page()}
        caption={t('exchanges:pick')}
        columns={columns()}
        rowKey={({ number }) => number}
        selection={{ selected: pick.keys(), onChange: pick.select, selectable: (card) => !isChosen(card) }}
        bulkActions={
          <Button size="dense" kind="primary" icon={IconAdd} onClick={pick.addSelected}>
            {t('exchanges:add')}
          </Button>
        }
        emptyTitle={t('applications:passes.empty')}
      />
    </>
  );
}
