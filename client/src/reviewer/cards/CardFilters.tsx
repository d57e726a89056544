import { Show } from 'solid-js';
import { type PortRef, portOptions } from '../../domain/ports/port-names';
import { t } from '../../lib/i18n';
import { TextInput } from '../../ui/fields/TextInput';
import { FilterField } from '../../ui/lists/FilterField';
import { FilterSelect } from '../../ui/lists/FilterSelect';
import { batchFilters, cardAges, cardOrigins, collectedWithin, type createCardListState } from './card-list-state';

/** Whose cards, at which counter, what for, and for how long they have waited. */
export function CardFilters(props: { list: ReturnType<typeof createCardListState>; ports: readonly PortRef[] }) {
  const filters = () => props.list.filters();
  return (
    <>
      <FilterField name="company" label={t('passes:company')}>
        <TextInput dense autocomplete="off" value={filters().company} />
      </FilterField>
      <FilterSelect
        name="port"
        label={t('cards:field.port')}
        value={filters().port}
        options={portOptions(props.ports)}
      />
      <FilterSelect
        name="origin"
        label={t('cards:filter.origin')}
        value={filters().origin}
        options={cardOrigins.map((value) => ({ value, label: t(`cards:origin.${value}`) }))}
      />
      <Show
        when={props.list.tab() === 'COLLECTED'}
        fallback={
          <FilterSelect
            name="age"
            label={t('cards:filter.age')}
            value={filters().age}
            options={cardAges.map((value) => ({ value, label: t('cards:filter.days', { count: Number(value) }) }))}
          />
        }
      >
        <FilterSelect
          name="within"
          label={t('cards:filter.within')}
          value={filters().within}
          options={collectedWithin.map((value) => ({
            value,
            label: value === '1' ? t('cards:filter.today') : t('cards:filter.lastDays', { count: Number(value) }),
          }))}
        />
      </Show>
      <Show when={props.list.tab() === 'TO_MAKE'}>
        <FilterSelect
          name="batch"
          label={t('cards:filter.batch')}
          value={filters().batch}
          options={batchFilters.map((value) => ({ value, label: t(`cards:filter.${value}`) }))}
        />
      </Show>
    </>
  );
}
