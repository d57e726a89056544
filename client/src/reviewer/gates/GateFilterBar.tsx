import { nameOptions } from '../../domain/ports/port-names';
import type { PortNamesFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import type { FilteredList } from '../../lib/url-state';
import { FilterBar } from '../../ui/FilterBar';
import { FilterField } from '../../ui/FilterField';
import { FilterSelect } from '../../ui/FilterSelect';
import { TextInput } from '../../ui/TextInput';
import { type gateFilterKinds, gateStates } from './gate-filter';

export interface GateFilterBarProps {
  list: FilteredList<typeof gateFilterKinds>;
  ports: readonly PortNamesFragment[];
}

export function GateFilterBar(props: GateFilterBarProps) {
  return (
    <FilterBar list={props.list}>
      <FilterField name="search" label={t('gates:filter.search')} width="sm:w-56">
        <TextInput dense data-search autocomplete="off" value={props.list.filters().search} />
      </FilterField>
      <FilterSelect
        name="portCode"
        label={t('gates:field.port')}
        width="sm:w-36"
        value={props.list.filters().portCode}
        options={nameOptions(props.ports)}
      />
      <FilterSelect
        name="state"
        label={t('gates:field.state')}
        width="sm:w-32"
        value={props.list.filters().state}
        options={gateStates.map((state) => ({ value: state, label: t(`gates:state.${state}`) }))}
      />
    </FilterBar>
  );
}
