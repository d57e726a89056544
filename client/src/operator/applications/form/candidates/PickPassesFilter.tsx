import { type PortRef, portOptions } from '../../../../domain/ports/port-names';
import { t } from '../../../../lib/i18n';
import type { FilteredList } from '../../../../lib/url-state';
import { TextInput } from '../../../../ui/fields/TextInput';
import { FilterBar } from '../../../../ui/lists/FilterBar';
import { FilterField } from '../../../../ui/lists/FilterField';
import { FilterSelect } from '../../../../ui/lists/FilterSelect';
import { type PassesShown, passesShown, type pickPassesKinds } from './pick-filter';

export interface PickPassesFilterProps {
  list: FilteredList<typeof pickPassesKinds>;
  ports: readonly PortRef[];
  /** What is shown without a choice. */
  usual: PassesShown;
}

export function PickPassesFilter(props: PickPassesFilterProps) {
  return (
    <FilterBar list={props.list}>
      <FilterField name="number" label={t('passes:filter.number')}>
        <TextInput dense mono data-search value={props.list.filters().number} />
      </FilterField>
      <FilterField name="name" label={t('people:field.name')}>
        <TextInput dense value={props.list.filters().name} />
      </FilterField>
      <FilterSelect
        name="port"
        label={t('applications:field.pickupPort')}
        value={props.list.filters().port}
        options={portOptions(props.ports)}
      />
      <FilterSelect
        name="state"
        label={t('applications:field.state')}
        empty={t(`applications:passes.filterState.${props.usual}`)}
        value={props.list.filters().state}
        options={passesShown
          .filter((state) => state !== props.usual)
          .map((state) => ({ value: state, label: t(`applications:passes.filterState.${state}`) }))}
      />
      <input type="hidden" name="fit" value={props.list.filters().fit ?? ''} />
    </FilterBar>
  );
}
