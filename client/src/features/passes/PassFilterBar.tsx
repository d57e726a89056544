import type { PortNamesFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { FilterBar } from '../../ui/FilterBar';
import { FilterField } from '../../ui/FilterField';
import { Select } from '../../ui/Select';
import { TextInput } from '../../ui/TextInput';
import { nameOf } from '../ports/port-names';
import { statusText } from './PassStatusBadge';
import { type PassFilters, passFilterKinds, passKinds, passStatusChoices } from './pass-filter';

export interface PassFilterBarProps {
  filters: PassFilters;
  filtered: boolean;
  /** Names and numbers are compared whole: the labels say so. */
  wholeOnly: boolean;
  ports: readonly PortNamesFragment[];
  onFilter: (next: PassFilters) => void;
  onClear: () => void;
}

export function PassFilterBar(props: PassFilterBarProps) {
  const submit = (data: FormData) => {
    const written = (name: string) => String(data.get(name) ?? '').trim();
    props.onFilter({
      number: written('number') || undefined,
      name: written('name') || undefined,
      id: written('id') || undefined,
      kind: passFilterKinds.kind.read([written('kind')]),
      status: passFilterKinds.status.read([written('status')]),
      port: written('port') || undefined,
    });
  };
  return (
    <FilterBar onSubmit={submit} onClear={() => props.onClear()} filtered={props.filtered}>
      <FilterField name="number" label={t('passes:filter.number')}>
        <TextInput dense data-search mono value={props.filters.number} />
      </FilterField>
      <FilterField name="id" label={t('passes:filter.wholeIdNumber')}>
        <TextInput dense mono value={props.filters.id} />
      </FilterField>
      <FilterField name="name" label={props.wholeOnly ? t('passes:filter.wholeName') : t('passes:field.name')}>
        <TextInput dense value={props.filters.name} />
      </FilterField>
      <FilterField name="kind" label={t('passes:field.kind')}>
        <Select
          dense
          empty={t('passes:filter.all')}
          value={props.filters.kind}
          options={passKinds.map((kind) => ({ value: kind, label: t(`passes:kind.${kind}`) }))}
        />
      </FilterField>
      <FilterField name="status" label={t('passes:field.status')}>
        <Select
          dense
          empty={t('passes:filter.all')}
          value={props.filters.status}
          options={passStatusChoices.map((status) => ({
            value: status,
            label: status === 'VALID' ? t('passes:filter.valid') : statusText(status),
          }))}
        />
      </FilterField>
      <FilterField name="port" label={t('passes:field.port')}>
        <Select
          dense
          empty={t('passes:filter.all')}
          value={props.filters.port}
          options={props.ports.map((port) => ({ value: port.code, label: nameOf(port) }))}
        />
      </FilterField>
    </FilterBar>
  );
}
