import { t } from '../../lib/i18n';
import type { FilteredList } from '../../lib/url-state';
import { FilterBar } from '../../ui/FilterBar';
import { FilterField } from '../../ui/FilterField';
import { FilterSelect } from '../../ui/FilterSelect';
import { TextInput } from '../../ui/TextInput';
import { type PortRef, portOptions } from '../ports/port-names';
import { listedStatusText } from './ListedStatus';
import { listedStatuses, type unusedCardFilterKinds } from './unused-card-filter';

export interface UnusedCardFilterBarProps {
  list: FilteredList<typeof unusedCardFilterKinds>;
  ports: readonly PortRef[];
}

/** The filters of the manual, in its order (R-NOP-3). */
export function UnusedCardFilterBar(props: UnusedCardFilterBarProps) {
  return (
    <FilterBar list={props.list}>
      <FilterSelect
        name="port"
        label={t('unusedCards:field.port')}
        value={props.list.filters().port}
        options={portOptions(props.ports)}
      />
      <FilterField name="id" label={t('unusedCards:field.idNumber')}>
        <TextInput dense mono autocomplete="off" value={props.list.filters().id} />
      </FilterField>
      <FilterField name="number" label={t('unusedCards:field.number')}>
        <TextInput dense data-search mono value={props.list.filters().number} />
      </FilterField>
      <FilterSelect
        name="status"
        label={t('unusedCards:field.status')}
        value={props.list.filters().status}
        options={listedStatuses.map((status) => ({ value: status, label: listedStatusText({ status }) }))}
      />
    </FilterBar>
  );
}
