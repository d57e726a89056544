import { expect, it } from 'vitest';
import { asksAboutSchemaOnly } from './schema-question.js';

it.each([
  ['{ __typename }', true],
  ['query Type($name: String!) { __type(name: $name) { name } }', true],
  ['{ __schema { types { ...T } } } fragment T on __Type { name }', true],
  ['{ ports { code } }', false],
  ['{ __typename ports { code } }', false],
  ['{ __typename: ports { code } }', false],
  ['{ ...All } fragment All on Query { viewer { accountName } }', false],
  ['{ ... { viewer { accountName } } }', false],
  ['query A { __typename } query B { viewer { accountName } }', false],
  ['mutation { __typename }', false],
  ['type A { b: Int }', false],
  [`{ ${'__typename '.repeat(600)} }`, false],
  ['{', false],
  ['', false],
  [undefined, false],
])('of %s: %s', (text, answered) => {
  expect(asksAboutSchemaOnly(text)).toBe(answered);
});
