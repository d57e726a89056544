import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import { createSchema } from '../../../src/schema.js';
import { type Random, random } from './random.js';

/** What a generated query may ask with. */
export interface Words {
  readonly ids: readonly [string, ...string[]];
  readonly texts: readonly [string, ...string[]];
  /** Sizes of pages. */
  readonly sizes: readonly [number, ...number[]];
}

const DAYS = [
  '2026-01-01',
  '2026-10-31',
  '2026-11-01',
  '2026-11-10',
  '2026-11-11',
  '2027-02-28',
  '2028-02-29',
] as const;
const TIMES = DAYS.map((day) => `${day}T00:00:00+08:00`) as unknown as readonly [string, ...string[]];
const NUMBERS = [-1, 0, 1, 2, 6, 31, 366, 2_147_483_647] as const;
const MAX_DEPTH = 4;

/** One generated query: a root field with arguments and selections of all kinds, which the schema accepts. */
export interface GeneratedQuery {
  readonly root: string;
  readonly document: string;
}

const schema = createSchema();
const roots = Object.values((schema.getQueryType() as GraphQLObjectType).getFields());

/** As many queries as asked for, over all root fields in turn. The same seed and words give the same ones. */
export function* generatedQueries(seed: number, count: number, words: Words): Generator<GeneratedQuery> {
  const chosen = random(seed);
  for (let at = 0; at < count; at += 1) {
    const field = roots[at % roots.length] as GraphQLField<unknown, unknown>;
    yield { root: field.name, document: `{ ${fieldText(field, chosen, words, 1)} }` };
  }
}

function fieldText(field: GraphQLField<unknown, unknown>, chosen: Random, words: Words, depth: number): string {
  const below = getNamedType(field.type);
  const selection = isObjectType(below) ? ` ${selectionText(below, chosen, words, depth)}` : '';
  return `${field.name}${argumentText(field.args, chosen, words)}${selection}`;
}

function selectionText(type: GraphQLObjectType, chosen: Random, words: Words, depth: number): string {
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const deeper = isObjectType(getNamedType(field.type));
    // Of a page always what is on it; of the rest the less, the deeper, as the cost grows with each level.
    const share = field.name === 'items' && depth === 1 ? 1 : deeper ? 0.5 / depth : 0.6;
    if ((deeper && depth >= MAX_DEPTH) || !chosen.chance(share)) return [];
    return [fieldText(field, chosen, words, depth + 1)];
  });
  return `{ __typename ${fields.join(' ')} }`;
}

function argumentText(args: readonly GraphQLArgument[], chosen: Random, words: Words): string {
  const given = args.flatMap((argument) => {
    const wanted = argument.name === 'filter' ? 0.7 : 0.4;
    if (!isRequiredArgument(argument) && argument.name !== 'size' && !chosen.chance(wanted)) return [];
    return [`${argument.name}: ${argumentValue(argument, chosen, words)}`];
  });
  return given.length > 0 ? `(${given.join(', ')})` : '';
}

function argumentValue({ name, type }: GraphQLArgument | GraphQLInputField, chosen: Random, words: Words): string {
  if (name === 'size') return String(chosen.of(words.sizes));
  if (name === 'page') return chosen.chance(0.9) ? '1' : '2';
  return typedValue(type, chosen, words);
}

function typedValue(type: GraphQLInputType, chosen: Random, words: Words): string {
  if (isNonNullType(type)) return typedValue(type.ofType, chosen, words);
  if (isListType(type)) {
    const values = Array.from({ length: chosen.below(4) }, () => typedValue(type.ofType, chosen, words));
    return `[${values.join(', ')}]`;
  }
  if (isEnumType(type)) return chosen.of(type.getValues() as never as readonly [{ name: string }]).name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((field) => isRequiredInputField(field) || chosen.chance(0.2));
    const given = type.isOneOf ? fields.slice(0, 1) : fields;
    return `{ ${given.map((field) => `${field.name}: ${argumentValue(field, chosen, words)}`).join(', ')} }`;
  }
  return scalarText(type.name, chosen, words);
}

function scalarText(name: string, chosen: Random, { ids, texts }: Words): string {
  switch (name) {
    case 'Boolean':
      return String(chosen.chance(0.5));
    case 'Int':
      return String(chosen.of(NUMBERS));
    case 'DateTime':
      return JSON.stringify(chosen.of(TIMES));
    case 'LocalDate':
      return JSON.stringify(chosen.of(DAYS));
    case 'ID':
      return JSON.stringify(chosen.of(ids));
    default:
      return JSON.stringify(chosen.of(chosen.chance(0.1) ? ids : texts));
  }
}
