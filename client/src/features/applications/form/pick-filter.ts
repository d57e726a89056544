import type { PersonFilter } from '../../../gql/graphql';
import { hidden } from '../../../lib/hidden-filter';
import { type FilterValues, oneOf } from '../../../lib/list-state';

/** Passport holders unless asked otherwise: nobody else can get this kind of pass (R-ONE-1). */
export const pickFilterKinds = { name: hidden(), passport: hidden(), kind: oneOf(['all'] as const) };

export type PickFilters = FilterValues<typeof pickFilterKinds>;

export const pickFilterOf = ({ name, passport, kind }: PickFilters): PersonFilter => ({
  name,
  idNumber: passport,
  idKind: kind === 'all' ? undefined : 'PASSPORT',
});
