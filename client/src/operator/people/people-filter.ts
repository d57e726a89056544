import { idKinds } from '../../domain/people/person-parts';
import type { PersonFilter } from '../../gql/graphql';
import { hidden } from '../../lib/hidden-filter';
import { type FilterValues, oneOf, text } from '../../lib/list-state';
import { type OwnershipTab, ownershipOf } from '../lists/ownership-tabs';

/** As they stand in the URL. */
export const peopleFilterKinds = {
  name: hidden(),
  number: hidden(),
  kind: oneOf(idKinds),
  missing: oneOf(['PASSPORT', 'PHOTO'] as const),
  group: text(),
};

export type PeopleFilters = FilterValues<typeof peopleFilterKinds>;

export const personFilterOf = (
  { name, number, kind, missing, group }: PeopleFilters,
  tab: OwnershipTab | undefined = 'owned',
): PersonFilter => ({
  ownership: ownershipOf(tab),
  name,
  idNumber: number,
  idKind: kind,
  missingAttachment: tab === 'others' ? undefined : missing,
  groupId: tab === 'others' ? undefined : group,
});
