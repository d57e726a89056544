import type { PersonFilter } from '../../gql/graphql';
import { type FilterValues, oneOf, text } from '../../lib/list-state';
import { idKinds } from './person-parts';

/** As they stand in the URL. */
export const peopleFilterKinds = {
  name: text(),
  number: text(),
  kind: oneOf(idKinds),
  missing: oneOf(['PASSPORT', 'PHOTO'] as const),
};

export type PeopleFilters = FilterValues<typeof peopleFilterKinds>;

export const personFilterOf = ({ name, number, kind, missing }: PeopleFilters): PersonFilter => ({
  name,
  idNumber: number,
  idKind: kind,
  missingAttachment: missing,
});
