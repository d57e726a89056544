import { idKinds, idKindText } from '../../domain/people/person-parts';
import { t } from '../../lib/i18n';
import type { FilteredList } from '../../lib/url-state';
import { TextInput } from '../../ui/fields/TextInput';
import { FilterBar } from '../../ui/lists/FilterBar';
import { FilterDay } from '../../ui/lists/FilterDay';
import { FilterField } from '../../ui/lists/FilterField';
import { FilterSelect } from '../../ui/lists/FilterSelect';
import { readScreenNames } from './read-screens';
import { readActions, type readsFilterKinds } from './reads-filter';

export interface ReadsFilterBarProps {
  list: FilteredList<typeof readsFilterKinds>;
}

export function ReadsFilterBar(props: ReadsFilterBarProps) {
  return (
    <FilterBar
      list={props.list}
      days={['from', 'to']}
      moreOpen={!!(props.list.filters().passNumber || props.list.filters().company)}
      more={
        <>
          <FilterField name="passNumber" label={t('idNumberReads:filter.passNumber')}>
            <TextInput dense mono autocomplete="off" value={props.list.filters().passNumber} />
          </FilterField>
          <FilterField name="company" label={t('idNumberReads:filter.company')}>
            <TextInput dense mono autocomplete="off" value={props.list.filters().company} />
          </FilterField>
        </>
      }
    >
      <FilterField name="accountName" label={t('idNumberReads:filter.accountName')}>
        <TextInput dense data-search autocomplete="off" autocapitalize="off" value={props.list.filters().accountName} />
      </FilterField>
      <FilterSelect
        name="idKind"
        label={t('idNumberReads:filter.idKind')}
        width="sm:w-40"
        value={props.list.filters().idKind}
        empty={idKindText('PASSPORT')}
        options={idKinds.filter((kind) => kind !== 'PASSPORT').map((value) => ({ value, label: idKindText(value) }))}
      />
      <FilterField name="idNumber" label={t('idNumberReads:filter.idNumber')}>
        <TextInput dense mono autocomplete="off" autocapitalize="characters" value={props.list.filters().idNumber} />
      </FilterField>
      <FilterSelect
        name="action"
        label={t('idNumberReads:field.action')}
        width="sm:w-52"
        value={props.list.filters().action}
        options={readActions.map((action) => ({ value: action, label: t(`idNumberReads:action.${action}`) }))}
      />
      <FilterSelect
        name="screen"
        label={t('idNumberReads:field.screen')}
        width="sm:w-44"
        value={props.list.filters().screen}
        options={readScreenNames.map((screen) => ({ value: screen, label: t(`idNumberReads:screen.${screen}`) }))}
      />
      <FilterDay name="from" label={t('idNumberReads:filter.from')} value={props.list.filters().from} />
      <FilterDay name="to" label={t('idNumberReads:filter.to')} value={props.list.filters().to} />
    </FilterBar>
  );
}
