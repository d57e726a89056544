import { t } from '../../../lib/i18n';
import { FilterBar } from '../../../ui/FilterBar';
import { FilterField } from '../../../ui/FilterField';
import { Select } from '../../../ui/Select';
import { TextInput } from '../../../ui/TextInput';
import { idKindText } from '../../people/person-parts';
import { type PickFilters, pickFilterKinds } from './pick-filter';

export interface PickFilterBarProps {
  filters: PickFilters;
  filtered: boolean;
  onFilter: (next: PickFilters) => void;
  onClear: () => void;
}

export function PickFilterBar(props: PickFilterBarProps) {
  const submit = (data: FormData) => {
    const written = (name: string) => String(data.get(name) ?? '').trim();
    props.onFilter({
      passport: written('passport') || undefined,
      name: written('name') || undefined,
      kind: pickFilterKinds.kind.read([written('kind')]),
    });
  };
  return (
    <FilterBar onSubmit={submit} onClear={() => props.onClear()} filtered={props.filtered}>
      <FilterField name="passport" label={t('passes:filter.wholePassport')}>
        <TextInput dense mono data-search value={props.filters.passport} />
      </FilterField>
      <FilterField name="name" label={t('people:field.name')}>
        <TextInput dense value={props.filters.name} />
      </FilterField>
      <FilterField name="kind" label={t('people:field.idKind')}>
        <Select
          dense
          empty={idKindText('PASSPORT')}
          value={props.filters.kind}
          options={[{ value: 'all', label: t('people:filter.all') }]}
        />
      </FilterField>
    </FilterBar>
  );
}
