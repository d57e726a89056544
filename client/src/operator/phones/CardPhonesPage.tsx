import { createQuery } from '@urql/solid';
import { createMemo, For, Show } from 'solid-js';
import { ListTable } from '../../domain/lists/ListTable';
import { phoneStates } from '../../domain/phones/phone-state';
import { graphql, readFragment } from '../../gql';
import { hidden } from '../../lib/hidden-filter';
import { t } from '../../lib/i18n';
import { oneOf, smallPageSizes, text } from '../../lib/list-state';
import { createUrlListState } from '../../lib/url-state';
import { LinkButton } from '../../ui/buttons/LinkButton';
import { TextInput } from '../../ui/fields/TextInput';
import { FilterBar } from '../../ui/lists/FilterBar';
import { FilterField } from '../../ui/lists/FilterField';
import { FilterSelect } from '../../ui/lists/FilterSelect';
import { Tabs } from '../../ui/lists/Tabs';
import { Notice } from '../../ui/notices/Notice';
import { PageTitle } from '../../ui/shell/PageTitle';
import { cardPhoneColumns } from './card-phone-columns';
import { CardPhoneParts, phoneContext } from './card-phone-parts';
import { OtherCardForm } from './OtherCardForm';

const CardPhones = graphql(`
  query CardPhones($filter: CardPhoneFilter!, $page: Int!, $size: Int!) {
    cardPhones(filter: $filter, page: $page, size: $size) {
      total
      items {
        ...CardPhoneParts
      }
    }
  }
`);

const tabs = ['owned', 'others'] as const;
const filters = { number: text(), id: hidden(), name: hidden(), phone: hidden(), state: oneOf(phoneStates) };

/** 人員通行證手機驗證: own cards in a list, others by their numbers (R-TEL-3). */
export function CardPhonesPage() {
  const list = createUrlListState({ filters, sorts: [], tabs, pageSizes: smallPageSizes });
  const tab = () => list.tab() ?? 'owned';
  return (
    <>
      <PageTitle
        title={t('phones:title')}
        action={<LinkButton href="/phone-changes">{t('phones:changes.title')}</LinkButton>}
      />
      <Notice title={t('phones:rights.title')}>
        <ol class="grid list-decimal gap-1 pl-5">
          <li>{t('phones:rights.owned')}</li>
          <li>{t('phones:rights.others')}</li>
        </ol>
      </Notice>
      <Tabs
        current={tab()}
        tabs={tabs.map((key) => ({ key, label: t(`phones:tab.${key}`), href: list.tabHref(key) }))}
      />
      <Show when={tab() === 'owned'} fallback={<OtherCardForm />}>
        <OwnCardPhones list={list} />
      </Show>
    </>
  );
}

type List = ReturnType<typeof createUrlListState<typeof filters, never, (typeof tabs)[number]>>;

function OwnCardPhones(props: { list: List }) {
  const shownFilters = () => props.list.filters();
  const [result, read] = createQuery({
    query: CardPhones,
    variables: () => {
      const { number, id, name, phone, state } = shownFilters();
      return {
        filter: { passNumber: number, idNumber: id, holderName: name, phone, states: state && [state] },
        page: props.list.page(),
        size: props.list.pageSize(),
      };
    },
    context: phoneContext,
  });
  const page = createMemo(() => {
    const found = result.data?.cardPhones;
    return found && { total: found.total, items: readFragment(CardPhoneParts, found.items) };
  });
  return (
    <>
      <FilterBar list={props.list}>
        <FilterField name="number" label={t('phones:field.passNumber')}>
          <TextInput dense data-search mono value={shownFilters().number} />
        </FilterField>
        <FilterField name="id" label={t('phones:field.idNumber')}>
          <TextInput dense mono autocomplete="off" value={shownFilters().id} />
        </FilterField>
        <FilterField name="name" label={t('phones:field.name')}>
          <TextInput dense autocomplete="off" value={shownFilters().name} />
        </FilterField>
        <FilterField name="phone" label={t('phones:field.phone')}>
          <TextInput dense autocomplete="off" value={shownFilters().phone} />
        </FilterField>
        <FilterSelect
          name="state"
          label={t('phones:field.state')}
          value={shownFilters().state}
          options={phoneStates.map((value) => ({ value, label: t(`phone:states.${value}`) }))}
        />
      </FilterBar>
      <ListTable
        list={props.list}
        result={result}
        read={read}
        page={page()}
        caption={t('phones:title')}
        columns={cardPhoneColumns()}
        rowKey={({ number }) => number}
        rowHref={({ number }) => `/card-phones/${number}`}
        emptyTitle={t('phones:empty')}
      />
      <Notice title={t('phones:states.title')}>
        <ol class="grid list-decimal gap-1 pl-5">
          <For each={phoneStates}>{(state) => <li>{t(`phones:states.${state}`)}</li>}</For>
        </ol>
      </Notice>
    </>
  );
}
