import type { FilteredList } from '../../lib/url-state';
import { FilterBar } from '../../ui/lists/FilterBar';
import type { PortRef } from '../ports/port-names';
import { CardFilterFields } from '../unused-cards/CardFilterFields';
import type { reinstatementFilterKinds } from './reinstatement-filter';

export interface ReinstatementFilterBarProps {
  list: FilteredList<typeof reinstatementFilterKinds>;
  ports: readonly PortRef[];
}

/** The filters of the manual, in its order. */
export function ReinstatementFilterBar(props: ReinstatementFilterBarProps) {
  return (
    <FilterBar list={props.list}>
      <CardFilterFields filters={props.list.filters()} ports={props.ports} />
    </FilterBar>
  );
}
