import type { Client } from '@urql/solid';
import { EligibilityParts } from '../../../../domain/eligibility/eligibility';
import { readFragment } from '../../../../gql';
import type { CandidateFragment } from '../../../../gql/graphql';
import { matchPeople } from '../../../person-matches/person-matches';
import { loadPeople } from '../content/candidate';
import type { FormState } from '../content/form-state';
import type { PastedLine } from './pasted-lines';

/** A line with the company's people that it may be about. */
export interface MatchedLine extends PastedLine {
  readonly people: readonly CandidateFragment[];
}

/** Asks the API whom the lines are about, and whether the form is open to them. Rejects with the API's error. */
export async function matchLines(
  client: Client,
  { form, eligibilityRequest }: Pick<FormState, 'form' | 'eligibilityRequest'>,
  lines: readonly PastedLine[],
): Promise<MatchedLine[]> {
  const matches = await matchPeople(
    client,
    lines.map(({ value }) => value),
  );
  const ids = [...new Set(matches.flat())];
  const people = await loadPeople(client, ids, form.kind, eligibilityRequest());
  const byId = new Map(people.map((person) => [person.id, person]));
  return lines.map((line, at) => ({
    ...line,
    people: (matches[at] ?? []).flatMap((id) => byId.get(id) ?? []),
  }));
}

export type LineOutcome = 'READY' | 'NOT_FOUND' | 'AMBIGUOUS' | 'NOT_ELIGIBLE' | 'REPEATED' | 'CHOSEN';

/** A line, the one person of it if that is clear by now, and what may become of it. */
export interface JudgedLine extends MatchedLine {
  readonly person: CandidateFragment | undefined;
  readonly outcome: LineOutcome;
}

/**
 * What becomes of each line.
 * @param picks which of several people is meant, by number of the line
 * @param chosen ids of those who are on the application already
 */
export function judgeLines(
  lines: readonly MatchedLine[],
  picks: Readonly<Record<number, string>>,
  chosen: readonly string[],
): JudgedLine[] {
  const seen = new Set<string>();
  return lines.map((line) => {
    const { people, number } = line;
    const person = people.length === 1 ? people[0] : people.find(({ id }) => id === picks[number]);
    const outcome = person ? outcomeOf(person, seen, chosen) : people.length === 0 ? 'NOT_FOUND' : 'AMBIGUOUS';
    if (person) seen.add(person.id);
    return { ...line, person, outcome };
  });
}

function outcomeOf(person: CandidateFragment, seen: ReadonlySet<string>, chosen: readonly string[]): LineOutcome {
  if (seen.has(person.id)) return 'REPEATED';
  if (chosen.includes(person.id)) return 'CHOSEN';
  return readFragment(EligibilityParts, person.eligibility)?.allowed ? 'READY' : 'NOT_ELIGIBLE';
}
