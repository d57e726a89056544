import type { Client } from '@urql/solid';
import { graphql } from '../../gql';
import { unwrapResult } from '../../lib/unwrap-result';

const PersonMatches = graphql(`
  query PersonMatches($values: [String!]!) {
    personMatches(values: $values) {
      line
      personIds
    }
  }
`);

/** The API answers no more values at once, and no longer ones. */
export const maxMatchedValues = 250;
export const maxMatchedLength = 100;

/**
 * The ids of the account's own people to each value, a whole number or a whole name; of the people of others nothing is
 * found. Rejects with the API's error.
 */
export async function matchPeople(client: Client, values: readonly string[]): Promise<readonly string[][]> {
  const found: string[][] = [];
  for (let from = 0; from < values.length; from += maxMatchedValues) {
    const some = values.slice(from, from + maxMatchedValues);
    const variables = { values: some };
    const answer = await client.query(PersonMatches, variables, { requestPolicy: 'network-only' }).toPromise();
    const { personMatches } = unwrapResult(answer);
    found.push(...some.map((_, at) => personMatches[at]?.personIds ?? []));
  }
  return found;
}
