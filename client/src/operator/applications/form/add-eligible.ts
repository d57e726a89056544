import type { EligibilityPartsFragment } from '../../../gql/graphql';

/** A person or pass that can be chosen if it is eligible. */
export interface Candidate {
  key: string;
  /** Name of the person, number of the pass. */
  label: string;
  eligibility: EligibilityPartsFragment | null;
}

/** Which of several candidates were added and which were refused. */
export interface AdditionResult {
  added: Candidate[];
  refused: Candidate[];
}

/** Adds those that the API reports as eligible; returns the others with their reasons. */
export function addEligible(rows: readonly Candidate[], add: (keys: string[]) => void): AdditionResult {
  const added = rows.filter(({ eligibility }) => eligibility?.allowed);
  if (added.length > 0) add(added.map(({ key }) => key));
  return { added, refused: rows.filter((row) => !added.includes(row)) };
}
