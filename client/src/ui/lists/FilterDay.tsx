import { formatDate } from '../../lib/dates';
import { t } from '../../lib/i18n';
import { TextInput } from '../fields/TextInput';
import { FilterField } from './FilterField';

export interface FilterDayProps {
  name: string;
  label: string;
  /** ISO date. */
  value: string | undefined;
}

/** A day in a FilterBar, typed in western or ROC years. */
export function FilterDay(props: FilterDayProps) {
  return (
    <FilterField name={props.name} label={props.label} width="sm:w-36">
      <TextInput
        dense
        autocomplete="off"
        value={props.value === undefined ? '' : formatDate(props.value)}
        placeholder={t('ui:filter.dayHint')}
      />
    </FilterField>
  );
}
