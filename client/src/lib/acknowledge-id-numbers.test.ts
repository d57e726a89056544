import { gql } from '@urql/core';
import { expect, test } from 'vitest';
import { createGraphQLClient } from './graphql';

const document = gql`
  mutation Withdraw($id: ID!, $reason: String, $decisions: [ItemDecisionInput!]) {
    withdraw(id: $id, reason: $reason, decisions: $decisions)
  }
`;

async function bodyOf(variables: object) {
  let sent = '';
  const client = createGraphQLClient({
    url: 'http://localhost/graphql',
    fetch: async (_url, init) => {
      sent = String(init?.body);
      return new Response(JSON.stringify({ data: { withdraw: true } }), {
        headers: { 'content-type': 'application/json' },
      });
    },
  });
  const { data } = await client.mutation(document, variables).toPromise();
  expect(data).toEqual({ withdraw: true });
  return JSON.parse(sent) as { query: string; variables: object };
}

test('R-ACC-6 a text with an ID number, of which its field warns, is sent as acknowledged, however deep it lies', async () => {
  const plain = { id: '1', reason: '身分證 A123456789 遺失' };
  const deep = { id: '1', decisions: [{ itemId: '2', reason: 'a123-456-789' }] };
  for (const variables of [plain, deep]) {
    const sent = await bodyOf(variables);
    expect(sent.query).toMatch(/mutation Withdraw\([^)]*\) @acknowledgeIdNumbers/);
    expect(sent.variables).toEqual(variables);
  }
});

test('R-ACC-6 any other is sent as it is', async () => {
  const { query } = await bodyOf({ id: '1', reason: 'A123456788' });
  expect(query).not.toContain('acknowledgeIdNumbers');
});
