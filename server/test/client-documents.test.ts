import { formatDocument } from '@urql/core';
import { type DocumentNode, Kind, parse, print, type SelectionSetNode } from 'graphql';
import { expect, it } from 'vitest';
import { MAX_TOKENS } from '../src/execution/checked-executor.js';
import { COST_LIMITS, costOf } from '../src/execution/cost.js';
import { documentErrors, MAX_ALIASES } from '../src/execution/document-errors.js';
import { PreparedOperation } from '../src/execution/operation.js';
import { createSchema } from '../src/schema.js';
import { clientOperations } from './support/client-documents.js';
import { sampleVariables } from './support/sample-variables.js';

/** The largest page that lists offer (`client/src/lib/list-state.ts`), unless the operation is named below. */
const LARGEST_PAGE = 100;
const LARGEST_PAGES: Readonly<Record<string, number>> = {
  ApplicationExport: 40,
  ApplicationSearch: 50,
  Applications: 40,
  ChosenPasses: 30,
  ChosenPeople: 30,
  GateSystemsPage: 40,
  PassExport: 50,
  Passes: 40,
  People: 40,
  PersonPasses: 5,
  PickPasses: 30,
  PickPeople: 30,
};
/** A page made of many parts meets the limit of aliases first; these are left for the next part. */
const SPARE_ALIASES = 5;

const schema = createSchema();
/** As urql sends them: with the name of each object's type. */
const operations = clientOperations().map(({ name, document, operation }) => {
  const sent: DocumentNode = formatDocument(document);
  return { name, operation, document: sent, prepared: new PreparedOperation(schema, sent, operation) };
});

it('every document of the clients is within the limits of documents', () => {
  const refused = operations.flatMap(({ name, document, prepared }) => [
    ...documentErrors(schema, document, { suggestions: false }).map(({ message }) => `${name}: ${message}`),
    ...(prepared.error ? [`${name}: ${JSON.stringify(prepared.error.errors)}`] : []),
    ...(isShort(document) ? [] : [`${name}: more than ${MAX_TOKENS} tokens`]),
  ]);
  expect(refused).toEqual([]);
});

it('none is close to the limit of aliases, so that the next feature can add to it', () => {
  const counts = operations.map(({ name, document, operation }) => ({
    name,
    aliases: aliasesIn(operation.selectionSet, document),
  }));
  expect(counts.filter(({ aliases }) => aliases > MAX_ALIASES - SPARE_ALIASES)).toEqual([]);
});

it('none costs more than a viewer may spend, with the largest page and every part included', () => {
  const costs = operations.map(({ name, document, operation }) => ({
    name,
    cost: costOf(schema, document, operation, sampleVariables(schema, operation, LARGEST_PAGES[name] ?? LARGEST_PAGE)),
  }));
  // Analysts may spend more; every other kind of viewer has this limit.
  expect(costs.filter(({ cost }) => cost > COST_LIMITS.others)).toEqual([]);
});

function isShort(document: DocumentNode): boolean {
  try {
    return parse(print(document), { maxTokens: MAX_TOKENS }) !== undefined;
  } catch {
    return false;
  }
}

/** As the server counts them: those of a fragment each time that it is used. */
function aliasesIn({ selections }: SelectionSetNode, document: DocumentNode): number {
  return selections.reduce((sum, selection) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = document.definitions.find(
        (each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === selection.name.value,
      );
      return sum + (fragment && 'selectionSet' in fragment ? aliasesIn(fragment.selectionSet, document) : 0);
    }
    const own = selection.kind === Kind.FIELD && selection.alias ? 1 : 0;
    return sum + own + (selection.selectionSet ? aliasesIn(selection.selectionSet, document) : 0);
  }, 0);
}
