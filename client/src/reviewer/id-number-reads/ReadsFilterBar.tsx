import { t } from '../../lib/i18n';
import type { FilteredList } from '../../lib/url-state';
import { TextInput } from '../../ui/fields/TextInput';
import { FilterBar } from '../../ui/lists/FilterBar';
import { FilterDay } from '../../ui/lists/FilterDay';
import { FilterField } from '../../ui/lists/FilterField';
import { FilterSelect } from '../../ui/lists/FilterSelect';
import { readActions, type readsFilterKinds } from './reads-filter';

export interface ReadsFilterBarProps {
  list: FilteredList<typeof readsFilterKinds>;
}

export function ReadsFilterBar(props: ReadsFilterBarProps) {
  return (
    <FilterBar list={props.list} days={['from', 'to']}>
      <FilterField name="passNumber" label={t('idNumberReads:filter.passNumber')}>
        <TextInput dense data-search mono autocomplete="off" value={props.list.filters().passNumber} />
      </FilterField>
      <FilterSelect
        name="action"
        label={t('idNumberReads:field.action')}
        width="sm:w-52"
        value={props.list.filters().action}
        options={readActions.map((action) => ({ value: action, label: t(`idNumberReads:action.${action}`) }))}
      />
      <FilterField name="accountName" label={t('idNumberReads:filter.accountName')}>
        <TextInput dense autocomplete="off" autocapitalize="off" value={props.list.filters().accountName} />
      </FilterField>
      <FilterField name="company" label={t('idNumberReads:filter.company')}>
        <TextInput dense mono autocomplete="off" value={props.list.filters().company} />
      </FilterField>
      <FilterDay name="from" label={t('idNumberReads:filter.from')} value={props.list.filters().from} />
      <FilterDay name="to" label={t('idNumberReads:filter.to')} value={props.list.filters().to} />
    </FilterBar>
  );
}
