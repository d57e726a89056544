import type { OperationDefinitionNode } from 'graphql';
import { parse } from 'graphql';
import { expect, it } from 'vitest';
import { COST_LIMITS, costOf } from '../src/execution/cost.js';
import { createSchema } from '../src/schema.js';

const schema = createSchema();

function cost(text: string): number {
  const document = parse(text);
  return costOf(schema, document, document.definitions[0] as OperationDefinitionNode, {});
}

/** The document with the field under as many aliases as may be. */
const fifteenTimes = (field: string) => `{ ${Array.from({ length: 15 }, (_, at) => `a${at}: ${field}`).join(' ')} }`;

it.each([
  ['viewer { openWork { drafts } }', 700],
  ['fees(size: 1) { totals { amount } }', 700],
  ['workQueue(size: 1) { counts { waiting } }', 700],
  ['people(size: 1) { items { possiblySame { id } } }', 300],
  ['bans(size: 100) { items { caseNumber termMonths cancelsCards } }', COST_LIMITS.others],
])('a field costs what the database reads for it: %s', (field, atLeast) => {
  expect(cost(fifteenTimes(field))).toBeGreaterThan(atLeast);
});

it('people who resemble people who resemble people are too costly to be asked for', () => {
  const nested = 'possiblySame { possiblySame { possiblySame { possiblySame { id } } } }';
  expect(cost(`{ people(size: 1) { items { ${nested} } } }`)).toBeGreaterThan(COST_LIMITS.others);
});
