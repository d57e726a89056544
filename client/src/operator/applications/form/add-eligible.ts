import type { EligibilityPartsFragment } from '../../../gql/graphql';

/** A person or pass that may be chosen, if the API says so. */
export interface Pickable {
  key: string;
  /** Name of the person, number of the pass. */
  label: string;
  eligibility: EligibilityPartsFragment | null;
}

/** What became of each when many were added at once. */
export interface AdditionResult {
  added: Pickable[];
  refused: Pickable[];
}

/** Adds those to whom the form is open by what the API said of them; the others are named with their reasons. */
export function addEligible(rows: readonly Pickable[], add: (keys: string[]) => void): AdditionResult {
  const added = rows.filter(({ eligibility }) => eligibility?.allowed);
  if (added.length > 0) add(added.map(({ key }) => key));
  return { added, refused: rows.filter((row) => !added.includes(row)) };
}
