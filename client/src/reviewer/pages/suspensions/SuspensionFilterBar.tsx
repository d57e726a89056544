import { nameOf } from '../../../features/ports/port-names';
import type { PortNamesFragment } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import type { FilterValues } from '../../../lib/list-state';
import { FilterBar } from '../../../ui/FilterBar';
import { FilterField } from '../../../ui/FilterField';
import { Select } from '../../../ui/Select';
import { TextInput } from '../../../ui/TextInput';
import { suspensionFilterKinds } from './suspension-filter';

type Filters = FilterValues<typeof suspensionFilterKinds>;

export interface SuspensionFilterBarProps {
  filters: Filters;
  filtered: boolean;
  ports: readonly PortNamesFragment[];
  onFilter: (next: Filters) => void;
  onClear: () => void;
}

export function SuspensionFilterBar(props: SuspensionFilterBarProps) {
  const submit = (data: FormData) => {
    const written = (name: keyof Filters) => [String(data.get(name) ?? '')];
    props.onFilter({
      port: suspensionFilterKinds.port.read(written('port')),
      company: suspensionFilterKinds.company.read(written('company')),
    });
  };
  return (
    <FilterBar onSubmit={submit} onClear={() => props.onClear()} filtered={props.filtered}>
      <FilterField name="company" label={t('suspensions:filter.company')} class="sm:w-64!">
        <TextInput dense data-search value={props.filters.company} />
      </FilterField>
      <FilterField name="port" label={t('suspensions:field.port')} class="sm:w-36!">
        <Select
          dense
          empty={t('suspensions:filter.any')}
          value={props.filters.port}
          options={props.ports.map((port) => ({ value: port.code, label: nameOf(port) }))}
        />
      </FilterField>
    </FilterBar>
  );
}
