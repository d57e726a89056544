import { t } from '../../lib/i18n';
import { FilterBar } from '../../ui/FilterBar';
import { FilterField } from '../../ui/FilterField';
import { TextInput } from '../../ui/TextInput';
import { type SingleEntryFilters, singleEntryFilterKinds } from './pass-filter';

export interface SingleEntryFilterBarProps {
  filters: SingleEntryFilters;
  filtered: boolean;
  onFilter: (next: SingleEntryFilters) => void;
  onClear: () => void;
}

export function SingleEntryFilterBar(props: SingleEntryFilterBarProps) {
  const submit = (data: FormData) => {
    const read = (name: keyof SingleEntryFilters) => singleEntryFilterKinds[name].read([String(data.get(name) ?? '')]);
    props.onFilter({
      passport: read('passport'),
      name: read('name'),
      number: read('number'),
      application: read('application'),
    });
  };
  return (
    <FilterBar onSubmit={submit} onClear={() => props.onClear()} filtered={props.filtered}>
      <FilterField name="passport" label={t('passes:field.passportNumber')}>
        <TextInput dense data-search mono value={props.filters.passport} />
      </FilterField>
      <FilterField name="name" label={t('passes:field.name')}>
        <TextInput dense value={props.filters.name} />
      </FilterField>
      <FilterField name="number" label={t('passes:field.singleEntryNumber')}>
        <TextInput dense mono value={props.filters.number} />
      </FilterField>
      <FilterField name="application" label={t('passes:field.applicationNumber')}>
        <TextInput dense mono value={props.filters.application} />
      </FilterField>
    </FilterBar>
  );
}
