import { t } from '../../lib/i18n';
import { FilterBar } from '../../ui/FilterBar';
import { FilterField } from '../../ui/FilterField';
import { Select } from '../../ui/Select';
import { TextInput } from '../../ui/TextInput';
import { type PeopleFilters, peopleFilterKinds } from './people-filter';
import { idKinds, idKindText } from './person-parts';

export interface PeopleFilterBarProps {
  filters: PeopleFilters;
  filtered: boolean;
  onFilter: (next: PeopleFilters) => void;
  onClear: () => void;
}

export function PeopleFilterBar(props: PeopleFilterBarProps) {
  const submit = (data: FormData) => {
    const written = (name: string) => String(data.get(name) ?? '').trim();
    props.onFilter({
      name: written('name') || undefined,
      number: written('number') || undefined,
      kind: peopleFilterKinds.kind.read([written('kind')]),
      missing: peopleFilterKinds.missing.read([written('missing')]),
    });
  };
  return (
    <FilterBar onSubmit={submit} onClear={() => props.onClear()} filtered={props.filtered}>
      <FilterField name="name" label={t('people:field.name')}>
        <TextInput dense data-search value={props.filters.name} />
      </FilterField>
      <FilterField name="number" label={t('people:filter.number')}>
        <TextInput dense mono value={props.filters.number} />
      </FilterField>
      <FilterField name="kind" label={t('people:field.idKind')}>
        <Select
          dense
          empty={t('people:filter.all')}
          value={props.filters.kind}
          options={idKinds.map((kind) => ({ value: kind, label: idKindText(kind) }))}
        />
      </FilterField>
      <FilterField name="missing" label={t('people:filter.missing')}>
        <Select
          dense
          empty={t('people:filter.all')}
          value={props.filters.missing}
          options={[
            { value: 'PASSPORT', label: t('people:filter.missingPassport') },
            { value: 'PHOTO', label: t('people:filter.missingPhoto') },
          ]}
        />
      </FilterField>
    </FilterBar>
  );
}
