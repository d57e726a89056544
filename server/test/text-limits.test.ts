import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { codes } from './support/answers.js';
import { startTestApp, type TestApp } from './support/app.js';

/** No text of a request is longer than the server is ready to compare, search or store. */

const schema = buildSchema(readFileSync(join(import.meta.dirname, '..', '..', 'schema.graphql'), 'utf8'));

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
  return app.stop;
});

const TEXTS = ['String', 'ID'];
const VALUES: Record<string, unknown> = {
  String: 'x',
  ID: '01890000-0000-7000-8000-000000000000',
  Int: 1,
  Float: 1,
  Boolean: true,
  DateTime: '2026-11-10T10:00:00+08:00',
  LocalDate: '2026-11-10',
};

/** A valid value of a type, with `text` at the end of the path through input fields. */
function sample(type: GraphQLInputType, path: readonly string[], text: string): unknown {
  if (isNonNullType(type)) return sample(type.ofType, path, text);
  if (isListType(type)) return [sample(type.ofType, path, text)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  const [next, ...rest] = path;
  if (!isInputObjectType(type)) return next === '' ? text : VALUES[type.name];
  const fields = Object.values(type.getFields()).filter(({ name, type }) => name === next || isNonNullType(type));
  return Object.fromEntries(
    fields.map((field) => [field.name, sample(field.type, field.name === next ? rest : [], text)]),
  );
}

interface TextInput {
  readonly kind: 'query' | 'mutation';
  readonly field: GraphQLField<unknown, unknown>;
  readonly argument: GraphQLArgument;
  /** Through input fields, ended by ''. */
  readonly path: readonly string[];
  readonly inFilter: boolean;
}

function textsIn(
  input: GraphQLArgument | GraphQLInputField,
  inFilter = false,
): { path: string[]; inFilter: boolean }[] {
  const type = getNamedType(input.type);
  if (TEXTS.includes(type.name)) return [{ path: [''], inFilter }];
  if (!isInputObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) =>
    textsIn(field, inFilter || type.name.endsWith('Filter')).map((found) => ({
      ...found,
      path: [field.name, ...found.path],
    })),
  );
}

const inputs: TextInput[] = (['query', 'mutation'] as const).flatMap((kind) =>
  Object.values((kind === 'query' ? schema.getQueryType() : schema.getMutationType())?.getFields() ?? {}).flatMap(
    (field) =>
      field.args.flatMap((argument) => textsIn(argument).map((found) => ({ kind, field, argument, ...found }))),
  ),
);

/** Asks with one text of that length, in a variable or in the document. */
async function ask({ kind, field, argument, path }: TextInput, length: number, inDocument = false): Promise<string[]> {
  const args = field.args.filter((arg) => arg === argument || isNonNullType(arg.type));
  const variables = Object.fromEntries(
    args.map((arg) => [arg.name, sample(arg.type, arg === argument ? path : [], 'x'.repeat(length))]),
  );
  const selection = isObjectType(getNamedType(field.type)) ? '{ __typename }' : '';
  const passed = args.map(({ name }) => `${name}: ${inDocument ? literal(variables[name]) : `$${name}`}`).join(', ');
  const declared = args.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const head = inDocument ? kind : `${kind} (${declared})`;
  return codes(await app.query({}, `${head} { ${field.name}(${passed}) ${selection} }`, inDocument ? {} : variables));
}

const literal = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(literal).join(' ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  return `{ ${Object.entries(value)
    .map(([name, inner]) => `${name}: ${literal(inner)}`)
    .join(' ')} }`;
};

const named = (input: TextInput) => [input.field.name, input.argument.name, ...input.path].filter(Boolean).join('.');

describe('the length of texts', () => {
  it('is limited for every text argument and field of the schema', async () => {
    expect(inputs.length).toBeGreaterThan(100);
    const accepted: string[] = [];
    for (const input of inputs) {
      const [code] = await ask(input, input.inFilter ? 101 : 4_001);
      if (code !== 'TOO_LONG') accepted.push(`${named(input)}: ${code}`);
    }
    expect(accepted).toEqual([]);
  });

  it('is no more than 100 in a filter, whether the filter is a variable, in the document, or made of variables', async () => {
    const filtered = inputs.filter(({ inFilter }) => inFilter);
    expect(filtered.length).toBeGreaterThan(10);
    for (const input of filtered) expect(await ask(input, 100), named(input)).not.toContain('TOO_LONG');
    const [suspension] = filtered.filter(({ field }) => field.name === 'suspensions');
    expect(suspension && (await ask(suspension, 101, true))).toEqual(['TOO_LONG']);
    const inVariable = 'query ($name: String!) { people(filter: { name: $name }) { __typename } }';
    expect(codes(await app.query({}, inVariable, { name: 'x'.repeat(101) }))).toEqual(['TOO_LONG']);
    expect(codes(await app.query({}, inVariable, { name: 'x'.repeat(100) }))).not.toContain('TOO_LONG');
  });
});
