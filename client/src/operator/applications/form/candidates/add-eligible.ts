import type { EligibilityPartsFragment } from '../../../../gql/graphql';

/** A person or pass that can be chosen if it is eligible. */
export interface Candidate {
  key: string;
  /** Name of the person, number of the pass. */
  label: string;
  eligibility: EligibilityPartsFragment | null;
}

/** Which of several candidates were added and which were refused. */
export interface AdditionResult<C extends Candidate = Candidate> {
  added: C[];
  refused: C[];
}

/** Adds those that the API reports as eligible; returns the others with their reasons. */
export function addEligible<C extends Candidate>(
  rows: readonly C[],
  add: (keys: string[], added: C[]) => void,
): AdditionResult<C> {
  const added = rows.filter(({ eligibility }) => eligibility?.allowed);
  if (added.length > 0)
    add(
      added.map(({ key }) => key),
      added,
    );
  return { added, refused: rows.filter((row) => !added.includes(row)) };
}
