import type { ItemState } from '../../gql/graphql';
import { StatusBadge } from '../../ui/records/StatusBadge';
import { stateLook } from './item-state-look';
import { stateCountText } from './state-count-text';

export interface ItemStateBadgeProps {
  state: ItemState;
  /** Of several: how many. */
  count?: number;
}

/** Where a person or pass of an application stands, in words, icon and colour. */
export function ItemStateBadge(props: ItemStateBadgeProps) {
  return (
    <StatusBadge tone={stateLook[props.state].tone} icon={stateLook[props.state].icon}>
      {stateCountText(props)}
    </StatusBadge>
  );
}
