import type { Client } from '@urql/solid';
import { graphql, readFragment } from '../../../../gql';
import type { CandidateFragment, FormKind, PassCandidateFragment, TermInput } from '../../../../gql/graphql';
import { unwrapResult } from '../../../../lib/unwrap-result';

/** A person as the form shows them: with their files, and whether it is open to them for the chosen ports now. */
export const Candidate = graphql(`
  fragment Candidate on Person {
    id
    idKind
    idNumber
    name
    englishName
    mobile
    documentValidTo
    monthlyEntries {
      used
      limit
    }
    attachments {
      kind
      ...AttachmentParts
    }
    eligibility(form: $form, portCodes: $portCodes, startDay: $startDay, term: $term, month: $month) {
      allowed
      conclusive
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
      code
      ...AreaNames
    }
    holder {
      name
      englishName
      idNumber
      masked
    }
    eligibility(form: $form) {
      allowed
      conclusive
      ...EligibilityParts
    }
  }
`);

const ChosenPeople = graphql(`
  query ChosenPeople(
    $ids: [ID!]!
    $form: FormKind!
    $portCodes: [String!]!
    $startDay: LocalDate
    $term: TermInput
    $month: String
    $size: Int!
  ) {
    people(filter: { ids: $ids }, size: $size) {
      items {
        ...Candidate
      }
    }
  }
`);

const ChosenPasses = graphql(`
  query ChosenPasses($numbers: [String!]!, $form: FormKind!, $size: Int!) {
    passes(filter: { ownership: OWNED, numbers: $numbers }, size: $size) {
      items {
        ...PassCandidate
      }
    }
  }
`);

const fresh = { requestPolicy: 'network-only' } as const;

/** The maximum cost of a request allows no larger page of candidates. */
export const candidatePageSizes = [10, 20, 30] as const;
const candidatesAtOnce = 30;

const parts = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));

/** What is chosen on the form, as far as eligibility looks at it. */
interface Chosen {
  readonly portCodes: readonly string[];
  readonly startDay: string | null;
  readonly term: TermInput | null;
  readonly month: string | null;
}

/** The chosen people, without those removed from the company's list since. */
export async function loadPeople(
  client: Client,
  ids: readonly string[],
  form: FormKind,
  { portCodes, ...period }: Chosen,
): Promise<CandidateFragment[]> {
  const found: CandidateFragment[] = [];
  for (const some of parts(ids, candidatesAtOnce)) {
    const variables = { ids: some, form, portCodes: [...portCodes], ...period, size: candidatesAtOnce };
    const { people } = unwrapResult(await client.query(ChosenPeople, variables, fresh).toPromise());
    found.push(...readFragment(Candidate, people.items));
  }
  return found;
}

/** The chosen passes, without those that the company does not have. */
export async function loadPasses(
  client: Client,
  numbers: readonly string[],
  form: FormKind,
): Promise<PassCandidateFragment[]> {
  const found: PassCandidateFragment[] = [];
  for (const some of parts(numbers, candidatesAtOnce)) {
    const variables = { numbers: some, form, size: candidatesAtOnce };
    const { passes } = unwrapResult(await client.query(ChosenPasses, variables, fresh).toPromise());
    found.push(...readFragment(PassCandidate, passes.items));
  }
  return found;
}
