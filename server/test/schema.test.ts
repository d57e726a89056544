import { readFileSync } from 'node:fs';
import { getNamedType, isEnumType, isInputObjectType, isIntrospectionType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { permissions } from '../src/access/permissions.js';
import { createSchema, printedSchema } from '../src/schema.js';

const schema = createSchema();
const roots = { Query: schema.getQueryType(), Mutation: schema.getMutationType() };

describe('the schema', () => {
  it('is the committed schema.graphql, byte for byte', () => {
    expect(printedSchema()).toBe(readFileSync('schema.graphql', 'utf8'));
  });

  it('describes every type, field, input argument and enum value', () => {
    const missing = Object.values(schema.getTypeMap()).flatMap((type) => {
      if (isIntrospectionType(type) || type === roots.Query || type === roots.Mutation) return [];
      const members =
        isObjectType(type) || isInputObjectType(type)
          ? Object.values(type.getFields())
          : isEnumType(type)
            ? type.getValues()
            : [];
      const named = members.filter((member) => !member.description).map((member) => `${type.name}.${member.name}`);
      return type.description || type.name.length === 0 || !(isObjectType(type) || isInputObjectType(type))
        ? named
        : [type.name, ...named];
    });
    expect(missing).toEqual([]);
  });

  it('describes every query and mutation', () => {
    const missing = Object.values(roots).flatMap((root) =>
      Object.values(root?.getFields() ?? {})
        .filter((field) => !field.description)
        .map((field) => field.name),
    );
    expect(missing).toEqual([]);
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
