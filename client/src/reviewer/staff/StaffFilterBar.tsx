import { nameOptions } from '../../domain/ports/port-names';
import { staffRoles } from '../../domain/staff/staff-member-text';
import type { BranchNamesFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import type { FilteredList } from '../../lib/url-state';
import { FilterBar } from '../../ui/FilterBar';
import { FilterField } from '../../ui/FilterField';
import { FilterSelect } from '../../ui/FilterSelect';
import { TextInput } from '../../ui/TextInput';
import { staffStates } from './staff-choices';
import type { staffFilterKinds } from './staff-filter';

export interface StaffFilterBarProps {
  list: FilteredList<typeof staffFilterKinds>;
  branches: readonly BranchNamesFragment[];
}

export function StaffFilterBar(props: StaffFilterBarProps) {
  return (
    <FilterBar list={props.list}>
      <FilterField name="search" label={t('staff:filter.search')} width="sm:w-56">
        <TextInput dense data-search autocomplete="off" value={props.list.filters().search} />
      </FilterField>
      <FilterSelect
        name="role"
        label={t('staffMember:field.roles')}
        width="sm:w-36"
        value={props.list.filters().role}
        options={staffRoles.map((role) => ({ value: role, label: t(`staffMember:role.${role}`) }))}
      />
      <FilterSelect
        name="branch"
        label={t('staffMember:field.branches')}
        width="sm:w-36"
        value={props.list.filters().branch}
        options={nameOptions(props.branches)}
      />
      <FilterSelect
        name="state"
        label={t('staff:field.state')}
        width="sm:w-32"
        value={props.list.filters().state}
        options={staffStates.map((state) => ({ value: state, label: t(`staff:state.${state}`) }))}
      />
    </FilterBar>
  );
}
