import { t } from '../../lib/i18n';
import type { FilteredList } from '../../lib/url-state';
import { FilterBar } from '../../ui/lists/FilterBar';
import { FilterSelect } from '../../ui/lists/FilterSelect';
import type { PortRef } from '../ports/port-names';
import { CardFilterFields } from './CardFilterFields';
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
      <CardFilterFields filters={props.list.filters()} ports={props.ports} />
      <FilterSelect
        name="status"
        label={t('unusedCards:field.statusFilter')}
        value={props.list.filters().status}
        options={listedStatuses.map((status) => ({ value: status, label: listedStatusText({ status }) }))}
      />
    </FilterBar>
  );
}
