import { spotCheckOutcomes } from '../../domain/spot-checks/spot-check-outcome';
import type { PassFilter } from '../../gql/graphql';
import { hidden } from '../../lib/hidden-filter';
import { type FilterValues, oneOf, text } from '../../lib/list-state';

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
