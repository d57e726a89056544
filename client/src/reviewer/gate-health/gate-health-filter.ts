import type { GateHealthState } from '../../gql/graphql';
import { inOrder } from '../../lib/in-order';
import { oneOf, text } from '../../lib/list-state';

export const gateHealthStates = inOrder<GateHealthState>({
  NEVER_HEARD: true,
  SILENT: true,
  OUT_OF_ORDER: true,
  CLOCK_WRONG: true,
  BEHIND: true,
  BACKLOG: true,
  OK: true,
});

/** As they stand in the URL, named as in the API. */
export const gateHealthFilterKinds = { portCode: text(), state: oneOf(gateHealthStates) };
