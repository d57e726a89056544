import type { Client } from '@urql/solid';
import { graphql } from '../../../gql';
import type { CandidateFragment, FormKind, PassCandidateFragment } from '../../../gql/graphql';
import { unwrapResult } from '../../../lib/unwrap-result';

/** A person as the form shows them: with their files, and whether it is open to them for the chosen ports now. */
export const Candidate = graphql(`
  fragment Candidate on Person {
    ...PersonParts
    attachments {
      ...AttachmentParts
    }
    eligibility(form: $form, portCodes: $portCodes) {
      ...EligibilityParts
    }
  }
`);

/** A pass as the form shows it. */
export const PassCandidate = graphql(`
  fragment PassCandidate on Pass {
    id
    number
    kind
    medium
    status
    validFrom
    validTo
    port {
      ...PortNames
    }
    areas {
      ...AreaNames
    }
    holder {
      name
      englishName
      idNumber
      masked
    }
    eligibility(form: $form) {
      ...EligibilityParts
    }
  }
`);

const ChosenPeople = graphql(`
  query ChosenPeople($ids: [ID!]!, $form: FormKind!, $portCodes: [String!]!, $size: Int!) {
    people(filter: { ids: $ids }, size: $size) {
      items {
        ...Candidate
      }
    }
  }
`);

const ChosenPass = graphql(`
  query ChosenPass($number: String!, $form: FormKind!) {
    pass(number: $number) {
      ...PassCandidate
    }
  }
`);

const fresh = { requestPolicy: 'network-only' } as const;

/** What one request may cost allows no more people at once. */
const peopleAtOnce = 30;
/** How many look-ups of passes go out at once. */
const passesAtOnce = 8;

const parts = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));

/** The chosen people; somebody removed from the company's list meanwhile is missing. */
export async function loadPeople(
  client: Client,
  ids: readonly string[],
  form: FormKind,
  portCodes: readonly string[],
): Promise<CandidateFragment[]> {
  const found: CandidateFragment[] = [];
  for (const some of parts(ids, peopleAtOnce)) {
    const variables = { ids: some, form, portCodes: [...portCodes], size: peopleAtOnce };
    found.push(...unwrapResult(await client.query(ChosenPeople, variables, fresh).toPromise()).people.items);
  }
  return found;
}

/** The chosen passes; one that the company does not have is missing. */
export async function loadPasses(
  client: Client,
  numbers: readonly string[],
  form: FormKind,
): Promise<PassCandidateFragment[]> {
  const found: PassCandidateFragment[] = [];
  for (const some of parts(numbers, passesAtOnce)) {
    const answers = await Promise.all(
      some.map((number) => client.query(ChosenPass, { number, form }, fresh).toPromise()),
    );
    for (const answer of answers) {
      const { pass } = unwrapResult(answer);
      // Only the company that has a pass is told whether a form is open to it.
      if (pass?.eligibility) found.push(pass);
    }
  }
  return found;
}
