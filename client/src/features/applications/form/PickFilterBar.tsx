import { t } from '../../../lib/i18n';
import type { FilteredList } from '../../../lib/url-state';
import { FilterBar } from '../../../ui/FilterBar';
import { FilterField } from '../../../ui/FilterField';
import { FilterSelect } from '../../../ui/FilterSelect';
import { TextInput } from '../../../ui/TextInput';
import { idKindText } from '../../people/person-parts';
import type { pickFilterKinds } from './pick-filter';

export interface PickFilterBarProps {
  list: FilteredList<typeof pickFilterKinds>;
}

export function PickFilterBar(props: PickFilterBarProps) {
  return (
    <FilterBar list={props.list}>
      <FilterField name="passport" label={t('passes:filter.wholePassport')}>
        <TextInput dense mono data-search value={props.list.filters().passport} />
      </FilterField>
      <FilterField name="name" label={t('people:field.name')}>
        <TextInput dense value={props.list.filters().name} />
      </FilterField>
      <FilterSelect
        name="kind"
        label={t('people:field.idKind')}
        empty={idKindText('PASSPORT')}
        value={props.list.filters().kind}
        options={[{ value: 'all', label: t('ui:filter.all') }]}
      />
    </FilterBar>
  );
}
