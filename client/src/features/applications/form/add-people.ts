import type { CandidateFragment } from '../../../gql/graphql';
import type { FormState } from './form-state';

/** What became of each person when many were added at once. */
export interface Added {
  added: CandidateFragment[];
  refused: CandidateFragment[];
}

/** Adds those who may get a pass by what the API said of them; the others are named with their reasons. */
export function addPeople(form: FormState, people: readonly CandidateFragment[]): Added {
  const added = people.filter((person) => person.eligibility.allowed);
  if (added.length > 0) form.add(added.map((person) => person.id));
  return { added, refused: people.filter((person) => !person.eligibility.allowed) };
}
