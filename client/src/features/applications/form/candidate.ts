import type { Client } from '@urql/solid';
import { graphql } from '../../../gql';
import type { CandidateFragment } from '../../../gql/graphql';
import { answered } from '../../../lib/answer';

/** A person as the form shows them: with passport scans, and whether a pass for the chosen ports is possible now. */
export const Candidate = graphql(`
  fragment Candidate on Person {
    ...PersonParts
    attachments {
      ...AttachmentParts
    }
    eligibility(form: FOREIGN_SINGLE_ENTRY, portCodes: $portCodes) {
      ...EligibilityParts
    }
  }
`);

const Chosen = graphql(`
  query ChosenPeople($ids: [ID!]!, $portCodes: [String!]!, $size: Int!) {
    people(filter: { ids: $ids }, size: $size) {
      items {
        ...Candidate
      }
    }
  }
`);

/** What one request may cost allows no more people at once. */
const atOnce = 30;

/** The chosen people in the order chosen; somebody removed from the company's list meanwhile is missing. */
export async function loadChosen(
  client: Client,
  ids: readonly string[],
  portCodes: readonly string[],
): Promise<CandidateFragment[]> {
  const found: CandidateFragment[] = [];
  for (let from = 0; from < ids.length; from += atOnce) {
    const variables = { ids: ids.slice(from, from + atOnce), portCodes: [...portCodes], size: atOnce };
    const answer = await client.query(Chosen, variables, { requestPolicy: 'network-only' }).toPromise();
    found.push(...answered(answer).people.items);
  }
  return ids.flatMap((id) => found.find((person) => person.id === id) ?? []);
}

export const passportsOf = (person: CandidateFragment) =>
  person.attachments.filter((attachment) => attachment.kind === 'PASSPORT');
