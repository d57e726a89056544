import type { GateState } from '../../gql/graphql';
import { oneOf, text } from '../../lib/list-state';

export const gateStates: readonly GateState[] = ['OPEN', 'CLOSED'];

/** As they stand in the URL, named as in the API. */
export const gateFilterKinds = { search: text(), portCode: text(), state: oneOf(gateStates) };
