import { type DocumentNode, Kind, type OperationDefinitionNode, visit } from 'graphql';
import { expect, test } from 'vitest';
import * as generated from '../../gql/graphql';
import '../../testing/texts';
import { readScreenNames, readScreens, screenText } from './read-screens';

const operations = Object.values(generated)
  .filter(
    (value): value is DocumentNode => typeof value === 'object' && 'kind' in value && value.kind === Kind.DOCUMENT,
  )
  .flatMap((document) => {
    const [operation] = document.definitions.filter(
      (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
    );
    return operation?.name ? [{ name: operation.name.value, document, operation }] : [];
  });

/** What visitors send is recorded elsewhere: a holder has no account. */
const byVisitors = ['RequestHolderCode', 'OpenHolderRecord'];

test('every operation that reads or sends an ID number has a screen in words', () => {
  const reads = operations.filter(({ document, operation }) => {
    const names = (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
    visit(document, { Field: ({ name }) => void names.push(name.value) });
    return names.includes('idNumber');
  });
  const known = new Set<string>(Object.values(readScreens).flat());
  expect(reads.length).toBeGreaterThan(30);
  expect(reads.map(({ name }) => name).filter((name) => !known.has(name) && !byVisitors.includes(name))).toEqual([]);
});

test('every screen is of operations that there are, each on one screen', () => {
  const names = new Set(['file', ...operations.map(({ name }) => name)]);
  const listed = readScreenNames.flatMap((screen) => [...readScreens[screen]]);
  expect(listed.filter((name) => !names.has(name))).toEqual([]);
  expect(new Set(listed).size).toBe(listed.length);
});

test('says which screen it was, which field another program asked for, and of old entries what was asked for', () => {
  expect(screenText({ screen: 'PersonDossierPage', operation: 'personDossier' })).toBe('人員查詢');
  expect(screenText({ screen: 'file', operation: 'file' })).toBe('證件影本');
  expect(screenText({ screen: 'passes', operation: 'passes' })).toBe('程式介接：passes');
  expect(screenText({ screen: 'several', operation: 'pass passes' })).toBe('程式介接：pass passes');
  expect(screenText({ screen: null, operation: 'passes' })).toBe('未記錄（passes）');
  expect(screenText({ screen: null, operation: 'file' })).toBe('證件影本');
});
