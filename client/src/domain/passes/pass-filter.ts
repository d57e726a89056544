import type { Ownership, PassFilter, PassKind } from '../../gql/graphql';
import { hidden } from '../../lib/hidden-filter';
import { type FilterValues, oneOf, text } from '../../lib/list-state';
import { spotCheckOutcomes } from '../spot-checks/spot-check-outcome';
import { cardFilterKinds, cardFilterOf } from './card-filter';
import { passStatuses } from './PassStatusBadge';

export const passKinds: readonly PassKind[] = ['PERIODIC', 'TEMPORARY', 'SINGLE_ENTRY'];

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

/** The filters of the list of foreign single-entry passes (R-ONE-6). */
export const singleEntryFilterKinds = {
  passport: hidden(),
  name: hidden(),
  number: text(),
  application: text(),
  check: oneOf(spotCheckOutcomes),
};

export type SingleEntryFilters = FilterValues<typeof singleEntryFilterKinds>;

export function singleEntryFilterOf({ passport, name, number, application, check }: SingleEntryFilters): PassFilter {
  return {
    ownership: 'OWNED',
    kinds: ['SINGLE_ENTRY'],
    idNumber: passport,
    holderName: name,
    number,
    applicationNumber: application,
    spotChecks: check && [check],
  };
}
