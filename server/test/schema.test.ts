import { readFileSync } from 'node:fs';
import {
  assertEnumType,
  type GraphQLArgument,
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { permissions } from '../src/access/permissions.js';
import { createSchema, printedSchema } from '../src/schema.js';
import { ErrorCode } from '../src/shared/errors.js';

const schema = createSchema();
const roots = { Query: schema.getQueryType(), Mutation: schema.getMutationType() };

type Description = readonly [place: string, text: string | null | undefined];

/** Every place of the schema where a description can be, with its text. */
const descriptions: readonly Description[] = Object.values(schema.getTypeMap())
  .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
  .flatMap((type): Description[] => [[type.name, type.description], ...membersOf(type)]);

function membersOf(type: GraphQLNamedType): Description[] {
  if (isEnumType(type)) return type.getValues().map(({ name, description }) => [`${type.name}.${name}`, description]);
  if (!isObjectType(type) && !isInputObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap((field): Description[] => {
    const args: readonly GraphQLArgument[] = 'args' in field ? field.args : [];
    const place = `${type.name}.${field.name}`;
    return [
      [place, field.description],
      ...args.map(({ name, description }): Description => [`${place}(${name})`, description]),
    ];
  });
}

describe('the schema', () => {
  it('has no input type that holds itself: the compiler of operations would run until its stack is full', () => {
    const inputs = Object.values(schema.getTypeMap()).filter(isInputObjectType);
    const below = new Map(
      inputs.map((input) => [input.name, Object.values(input.getFields()).map(({ type }) => getNamedType(type).name)]),
    );
    const holds = (name: string, sought: string, seen: readonly string[] = []): boolean =>
      (below.get(name) ?? []).some(
        (each) => each === sought || (!seen.includes(each) && holds(each, sought, [...seen, each])),
      );
    expect(inputs.map(({ name }) => name).filter((name) => holds(name, name))).toEqual([]);
  });

  it('is the committed schema.graphql, byte for byte', () => {
    expect(printedSchema()).toBe(readFileSync('schema.graphql', 'utf8'));
  });

  it('describes every type, field, argument, input field and enum value', () => {
    expect(descriptions.filter(([, text]) => !text).map(([place]) => place)).toEqual([]);
  });

  it('states rules instead of naming their ids, which the API’s readers cannot look up', () => {
    expect(descriptions.filter(([, text]) => text && /R-[A-Z]+-\d/.test(text))).toEqual([]);
  });

  it('names what to use in place of whatever is deprecated', () => {
    const reasons = [...printedSchema().matchAll(/@deprecated(?:\(reason: "(?<reason>.*)"\))?/g)];
    expect(reasons.map(({ groups }) => groups?.reason).filter((reason) => !reason?.includes('`'))).toEqual([]);
  });

  it('says of every scalar of its own where its form is specified', () => {
    const scalars = Object.values(schema.getTypeMap()).filter(isScalarType);
    const unspecified = scalars.filter((scalar) => !isSpecifiedScalarType(scalar) && !scalar.specifiedByURL);
    expect(unspecified.map(({ name }) => name)).toEqual([]);
  });

  it('publishes every code that an error can have', () => {
    const published = assertEnumType(schema.getType('ErrorCode')).getValues();
    expect(published.map(({ name }) => name).sort()).toEqual(Object.keys(ErrorCode).sort());
  });

  it('calls fields below the roots directly, not through the general wrapper of type-graphql', () => {
    const wrapped = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .filter((type) => !isIntrospectionType(type) && type !== roots.Query && type !== roots.Mutation)
      .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
      .filter(({ field }) => (field.resolve?.length ?? 0) > 3);
    expect(wrapped.map(({ type, field }) => `${type.name}.${field.name}`)).toEqual([]);
  });

  it('has no interface, union or subscription, on which a row of the table would not be enforced', () => {
    const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));
    expect(types.filter((type) => 'resolveType' in type).map((type) => type.name)).toEqual([]);
    expect(schema.getSubscriptionType()).toBeFalsy();
  });
});

describe('the permission table', () => {
  it.each(['Query', 'Mutation'] as const)('has exactly the fields of %s, in the order of the schema', (name) => {
    const { '*': fallback, ...rows } = permissions[name];
    expect(Object.keys(rows)).toEqual(Object.keys(roots[name]?.getFields() ?? {}).sort());
    expect(fallback).toBeDefined();
  });

  it('guards every root field, as the root types are not reachable from below', () => {
    const reachedBelow = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .flatMap((type) => Object.values(type.getFields()).map((field) => getNamedType(field.type)))
      .filter((type) => type === roots.Query || type === roots.Mutation);
    expect(reachedBelow).toEqual([]);
  });
});
