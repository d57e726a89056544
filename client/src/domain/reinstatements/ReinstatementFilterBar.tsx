import { t } from '../../lib/i18n';
import type { FilteredList } from '../../lib/url-state';
import { FilterBar } from '../../ui/FilterBar';
import { FilterField } from '../../ui/FilterField';
import { FilterSelect } from '../../ui/FilterSelect';
import { TextInput } from '../../ui/TextInput';
import { type PortRef, portOptions } from '../ports/port-names';
import type { reinstatementFilterKinds } from './reinstatement-filter';

export interface ReinstatementFilterBarProps {
  list: FilteredList<typeof reinstatementFilterKinds>;
  ports: readonly PortRef[];
}

/** The filters of the manual, in its order. */
export function ReinstatementFilterBar(props: ReinstatementFilterBarProps) {
  return (
    <FilterBar list={props.list}>
      <FilterSelect
        name="port"
        label={t('reinstatements:field.port')}
        value={props.list.filters().port}
        options={portOptions(props.ports)}
      />
      <FilterField name="id" label={t('reinstatements:field.idNumber')}>
        <TextInput dense mono autocomplete="off" value={props.list.filters().id} />
      </FilterField>
      <FilterField name="number" label={t('reinstatements:field.number')}>
        <TextInput dense data-search mono value={props.list.filters().number} />
      </FilterField>
    </FilterBar>
  );
}
