import { nameOptions } from '../../domain/ports/port-names';
import type { PortNamesFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import type { FilteredList } from '../../lib/url-state';
import { FilterBar } from '../../ui/FilterBar';
import { FilterField } from '../../ui/FilterField';
import { FilterSelect } from '../../ui/FilterSelect';
import { TextInput } from '../../ui/TextInput';
import type { suspensionFilterKinds } from './suspension-filter';

export interface SuspensionFilterBarProps {
  list: FilteredList<typeof suspensionFilterKinds>;
  ports: readonly PortNamesFragment[];
}

export function SuspensionFilterBar(props: SuspensionFilterBarProps) {
  return (
    <FilterBar list={props.list}>
      <FilterField name="company" label={t('suspensions:filter.company')} width="sm:w-64">
        <TextInput dense data-search value={props.list.filters().company} />
      </FilterField>
      <FilterSelect
        name="port"
        label={t('suspension:field.port')}
        width="sm:w-36"
        value={props.list.filters().port}
        options={nameOptions(props.ports)}
      />
    </FilterBar>
  );
}
