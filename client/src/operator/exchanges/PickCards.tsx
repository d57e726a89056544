import { createQuery } from '@urql/solid';
import { createMemo, createSignal, For, Show } from 'solid-js';
import IconAdd from '~icons/lucide/plus';
import { ListTable } from '../../domain/lists/ListTable';
import { graphql, readFragment } from '../../gql';
import type { ExchangeCardFragment } from '../../gql/graphql';
import { hidden } from '../../lib/hidden-filter';
import { t } from '../../lib/i18n';
import { createUrlListState } from '../../lib/url-state';
import { Button } from '../../ui/Button';
import { FilterBar } from '../../ui/FilterBar';
import { FilterField } from '../../ui/FilterField';
import { Notice } from '../../ui/Notice';
import { Tabs } from '../../ui/Tabs';
import { TextInput } from '../../ui/TextInput';
import { pickColumns } from './exchange-columns';
import { ExchangeCard, refusals } from './exchange-parts';

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
  const list = createUrlListState({ filters: { search: hidden() }, sorts: [], tabs, pageSizes: [10, 20, 30] });
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
  const [selected, setSelected] = createSignal<ReadonlySet<string>>(new Set());
  const [added, setAdded] = createSignal<{ readonly added: number; readonly sentences: readonly string[][] }>();
  const cards = () => (result.data ? readFragment(ExchangeCard, result.data.passes.items) : undefined);
  const page = () => {
    const items = cards();
    return items && result.data ? { items, total: result.data.passes.total } : undefined;
  };
  const isChosen = ({ number }: ExchangeCardFragment) => props.chosen.some((card) => card.number === number);
  const columns = createMemo(pickColumns);
  const add = () => {
    const picked = (cards() ?? []).filter((card) => selected().has(card.number) && !isChosen(card));
    const eligible = picked.filter(({ eligibility }) => eligibility?.allowed);
    props.onAdd(eligible);
    setAdded({ added: eligible.length, sentences: picked.filter((card) => !eligible.includes(card)).map(refusals) });
    setSelected(new Set<string>());
  };
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
      <FilterBar list={list}>
        <FilterField name="search" label={t('exchanges:search')}>
          <TextInput
            dense
            data-search
            autocomplete="off"
            value={list.filters().search}
            placeholder={t('exchanges:searchHint')}
          />
        </FilterField>
      </FilterBar>
      <Show when={added()}>
        {(outcome) => (
          <Notice
            live
            tone={outcome().sentences.length > 0 ? 'warning' : 'success'}
            title={t('exchanges:added', { added: outcome().added, refused: outcome().sentences.length })}
          >
            <ul class="text-sm">
              <For each={outcome().sentences.flat()}>{(sentence) => <li>{sentence}</li>}</For>
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
        selection={{ selected: selected(), onChange: setSelected, selectable: (card) => !isChosen(card) }}
        bulkActions={
          <Button size="dense" kind="primary" icon={IconAdd} onClick={add}>
            {t('exchanges:add')}
          </Button>
        }
        emptyTitle={t('applications:passes.empty')}
      />
    </>
  );
}
