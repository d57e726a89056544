import { BreakingChangeType } from 'graphql';
import { expect, it } from 'vitest';
import { breakingChanges } from './support/breaking-changes.js';

/** Kinds of breaking changes, each with a released and a later schema that show it. */
const EXAMPLES: readonly (readonly [type: BreakingChangeType | undefined, released: string, present: string])[] = [
  [BreakingChangeType.FIELD_REMOVED, 'type Query { a: Int b: Int }', 'type Query { a: Int }'],
  [BreakingChangeType.FIELD_CHANGED_KIND, 'type Query { a: Int! }', 'type Query { a: Int }'],
  [BreakingChangeType.ARG_REMOVED, 'type Query { a(b: Int): Int }', 'type Query { a: Int }'],
  [BreakingChangeType.ARG_CHANGED_KIND, 'type Query { a(b: Int): Int }', 'type Query { a(b: Int!): Int }'],
  [BreakingChangeType.REQUIRED_ARG_ADDED, 'type Query { a: Int }', 'type Query { a(b: Int!): Int }'],
  [
    BreakingChangeType.REQUIRED_INPUT_FIELD_ADDED,
    'input I { a: Int } type Query { a(b: I): Int }',
    'input I { a: Int b: Int! } type Query { a(b: I): Int }',
  ],
  [
    BreakingChangeType.VALUE_REMOVED_FROM_ENUM,
    'enum E { A B } type Query { a: E }',
    'enum E { A } type Query { a: E }',
  ],
  [undefined, 'type Query { a: Int b: Int @deprecated(reason: "Use `a`.") }', 'type Query { a: Int }'],
  [undefined, 'type T { t: Int } type Query { a: Int b: T @deprecated }', 'type Query { a: Int }'],
  [undefined, 'type Query { a(b: Int @deprecated): Int }', 'type Query { a: Int }'],
  [undefined, 'enum E { A B @deprecated } type Query { a: E }', 'enum E { A } type Query { a: E }'],
  [undefined, 'type Query { a: Int }', 'type Query { a: Int! b(c: Int): Int }'],
];

it.each(EXAMPLES)('finds %s between “%s” and “%s”', (type, released, present) => {
  const found = breakingChanges(released, present).map((change) => change.split(':')[0]);
  expect(found).toEqual(type ? [type] : []);
});
