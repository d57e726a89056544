import { cardFilterKinds, cardFilterOf } from '../../domain/passes/card-filter';
import { passStatuses } from '../../domain/passes/PassStatusBadge';
import { passKinds } from '../../domain/passes/pass-kinds';
import type { Ownership, PassFilter } from '../../gql/graphql';
import { hidden } from '../../lib/hidden-filter';
import { type FilterValues, oneOf, text } from '../../lib/list-state';

/** The statuses, and what holds now whether or not the gates know it yet: only single-entry passes. */
export const passStatusChoices = [...passStatuses, 'VALID'] as const;

/** As they stand in the URL. */
export const passFilterKinds = {
  ...cardFilterKinds,
  number: text(),
  name: hidden(),
  id: hidden(),
  kind: oneOf(passKinds),
  status: oneOf(passStatusChoices),
  port: text(),
};

export type PassFilters = FilterValues<typeof passFilterKinds>;

export function passFilterOf(filters: PassFilters, ownership: Ownership): PassFilter {
  const { number, name, id, kind, status, port } = filters;
  return {
    ...cardFilterOf(filters),
    ownership,
    number,
    holderName: name,
    idNumber: id,
    kinds: kind && [kind],
    statuses: status === 'VALID' ? ['USABLE', 'SYNCHRONISING'] : status && [status],
    portCodes: port === undefined ? undefined : [port],
  };
}
