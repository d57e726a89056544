import type { BranchNamesFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { FilterBar } from '../../ui/FilterBar';
import { FilterField } from '../../ui/FilterField';
import { Select } from '../../ui/Select';
import { TextInput } from '../../ui/TextInput';
import { type StaffFilters, staffFilterKinds } from './staff-filter';
import { branchOptions, staffRoles, staffStates } from './staff-words';

export interface StaffFilterBarProps {
  filters: StaffFilters;
  filtered: boolean;
  branches: readonly BranchNamesFragment[];
  onFilter: (next: StaffFilters) => void;
  onClear: () => void;
}

export function StaffFilterBar(props: StaffFilterBarProps) {
  const submit = (data: FormData) => {
    const written = (name: string) => String(data.get(name) ?? '').trim();
    props.onFilter({
      search: written('search') || undefined,
      role: staffFilterKinds.role.read([written('role')]),
      branch: staffFilterKinds.branch.read([written('branch')]),
      state: staffFilterKinds.state.read([written('state')]),
    });
  };
  return (
    <FilterBar onSubmit={submit} onClear={() => props.onClear()} filtered={props.filtered}>
      <FilterField name="search" label={t('staff:filter.search')} class="sm:w-56!">
        <TextInput dense data-search autocomplete="off" value={props.filters.search} />
      </FilterField>
      <FilterField name="role" label={t('staff:field.roles')} class="sm:w-36!">
        <Select
          dense
          empty={t('staff:filter.any')}
          value={props.filters.role}
          options={staffRoles.map((role) => ({ value: role, label: t(`staff:role.${role}`) }))}
        />
      </FilterField>
      <FilterField name="branch" label={t('staff:field.branches')} class="sm:w-36!">
        <Select
          dense
          empty={t('staff:filter.any')}
          value={props.filters.branch}
          options={branchOptions(props.branches)}
        />
      </FilterField>
      <FilterField name="state" label={t('staff:field.state')} class="sm:w-32!">
        <Select
          dense
          empty={t('staff:filter.any')}
          value={props.filters.state}
          options={staffStates.map((state) => ({ value: state, label: t(`staff:state.${state}`) }))}
        />
      </FilterField>
    </FilterBar>
  );
}
