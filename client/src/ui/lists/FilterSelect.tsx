import { t } from '../../lib/i18n';
import { type Option, Select } from '../fields/Select';
import { FilterField } from './FilterField';

export interface FilterSelectProps<V extends string> {
  name: string;
  label: string;
  options: readonly Option<V>[];
  value: V | undefined;
  /** The choice that sets no filter. */
  empty?: string;
  /** Instead of `sm:w-44`. */
  width?: string;
  class?: string;
}

/** A pick list in a FilterBar. */
export function FilterSelect<V extends string>(props: FilterSelectProps<V>) {
  return (
    <FilterField name={props.name} label={props.label} width={props.width} class={props.class}>
      <Select dense empty={props.empty ?? t('ui:filter.all')} options={props.options} value={props.value} />
    </FilterField>
  );
}
