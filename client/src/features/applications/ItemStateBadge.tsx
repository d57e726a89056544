import type { ItemState } from '../../gql/graphql';
import { StatusBadge } from '../../ui/StatusBadge';
import { stateLook } from './looks';
import { stateText } from './words';

/** Where a person or pass of an application stands, in words, icon and colour. */
export function ItemStateBadge(props: { state: ItemState }) {
  return (
    <StatusBadge tone={stateLook[props.state].tone} icon={stateLook[props.state].icon}>
      {stateText(props.state)}
    </StatusBadge>
  );
}
