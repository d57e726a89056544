import type { PassStatus, UnusedCardFilter } from '../../gql/graphql';
import { hidden } from '../../lib/hidden-filter';
import { type FilterValues, oneOf, text } from '../../lib/list-state';

/** The statuses of the manual, and of a card that is blocked besides. */
export const listedStatuses = [
  'DEACTIVATED',
  'REINSTATEMENT_PENDING',
  'VALID',
  'BLOCKED',
] as const satisfies PassStatus[];

/** As they stand in the URL. */
export const unusedCardFilterKinds = { port: text(), id: hidden(), number: text(), status: oneOf(listedStatuses) };

export type UnusedCardFilters = FilterValues<typeof unusedCardFilterKinds>;

export function unusedCardFilterOf({ port, id, number, status }: UnusedCardFilters): UnusedCardFilter {
  return { portCodes: port ? [port] : undefined, idNumber: id, number, statuses: status && [status] };
}
