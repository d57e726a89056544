import type { ReinstatementFilter, UnusedCardFilter } from '../../gql/graphql';
import { hidden } from '../../lib/hidden-filter';
import { type FilterValues, text } from '../../lib/list-state';

/** The filters of the manual, as they stand in the URL. */
export const reinstatementFilterKinds = { port: text(), id: hidden(), number: text() };
export type ReinstatementFilters = FilterValues<typeof reinstatementFilterKinds>;

export const deactivatedFilterOf = ({ port, id, number }: ReinstatementFilters): UnusedCardFilter => ({
  portCodes: port ? [port] : undefined,
  idNumber: id,
  number,
});

export const historyFilterOf = ({ port, id, number }: ReinstatementFilters): ReinstatementFilter => ({
  portCodes: port ? [port] : undefined,
  idNumber: id,
  passNumber: number,
});
