import { formatDate } from '../../lib/dates';
import { DayInput } from '../fields/DayInput';
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
    <FilterField name={props.name} label={props.label} width="sm:w-40">
      <DayInput dense value={props.value === undefined ? '' : formatDate(props.value)} />
    </FilterField>
  );
}
