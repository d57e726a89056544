import type { GateState } from '../../gql/graphql';
import { inOrder } from '../../lib/in-order';
import { oneOf, text } from '../../lib/list-state';

export const gateStates = inOrder<GateState>({ OPEN: true, CLOSED: true });

/** As they stand in the URL, named as in the API. */
export const gateFilterKinds = { search: text(), portCode: text(), state: oneOf(gateStates) };
