import { t } from '../../lib/i18n';
import { FilterBar } from '../../ui/FilterBar';
import { FilterField } from '../../ui/FilterField';
import { Select } from '../../ui/Select';
import { TextInput } from '../../ui/TextInput';
import { outcomeText, spotCheckOutcomes } from '../spot-checks/spot-check-outcome';
import { type SingleEntryFilters, singleEntryFilterKinds } from './pass-filter';

export interface SingleEntryFilterBarProps {
  filters: SingleEntryFilters;
  filtered: boolean;
  onFilter: (next: SingleEntryFilters) => void;
  onClear: () => void;
}

export function SingleEntryFilterBar(props: SingleEntryFilterBarProps) {
  const submit = (data: FormData) => {
    const written = (name: keyof SingleEntryFilters) => String(data.get(name) ?? '').trim() || undefined;
    props.onFilter({
      passport: written('passport'),
      name: written('name'),
      number: written('number'),
      application: written('application'),
      check: singleEntryFilterKinds.check.read([written('check') ?? '']),
    });
  };
  return (
    <FilterBar onSubmit={submit} onClear={() => props.onClear()} filtered={props.filtered}>
      <FilterField name="passport" label={t('passes:filter.wholePassport')} class="sm:w-40!">
        <TextInput dense data-search mono value={props.filters.passport} />
      </FilterField>
      <FilterField name="name" label={t('passes:field.name')} class="sm:w-40!">
        <TextInput dense value={props.filters.name} />
      </FilterField>
      <FilterField name="number" label={t('passes:field.singleEntryNumber')} class="sm:w-40!">
        <TextInput dense mono value={props.filters.number} />
      </FilterField>
      <FilterField name="application" label={t('passes:field.applicationNumber')} class="sm:w-40!">
        <TextInput dense mono value={props.filters.application} />
      </FilterField>
      <FilterField name="check" label={t('spotChecks:outcome')} class="sm:w-32!">
        <Select
          dense
          empty={t('passes:filter.all')}
          value={props.filters.check}
          options={spotCheckOutcomes.map((outcome) => ({ value: outcome, label: outcomeText(outcome) }))}
        />
      </FilterField>
    </FilterBar>
  );
}
