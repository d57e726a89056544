import { DirectiveLocation, GraphQLDirective, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { type ApiError, ErrorCode, refuseAny } from '../shared/errors.js';
import { holdsIdNumber } from '../shared/id-number-in-text.js';

/** Confirms that the ID numbers in the texts of a mutation are meant to be stored in clear (R-ACC-6). */
export const ACKNOWLEDGE_ID_NUMBERS = new GraphQLDirective({
  name: 'acknowledgeIdNumbers',
  description:
    'Confirms that a text of this mutation may be stored although something in it has the form and checksum of an ID number: texts are not encrypted. Without it the mutation is refused with CONTAINS_ID_NUMBER.',
  locations: [DirectiveLocation.MUTATION],
});

/** The names of arguments and fields in which people write freely. */
const FREE_TEXT = /(?:reason|note|evidence|text|comment|remark)$/iu;

export const isFreeText = (name: string): boolean => FREE_TEXT.test(name);

/** Mutations with further fields that hold what people like: the name of a list of theirs; other names are of people and places. */
const FREELY_FILLED: ReadonlyMap<string, readonly string[]> = new Map([
  ['createPersonGroup', ['name']],
  ['changePersonGroup', ['name']],
  ['saveQuery', ['name', 'document', 'variables']],
  ['saveWorkView', ['name']],
]);

/** An input object whose fields are named in errors as if they were arguments. */
const UNNAMED = new Set(['input', 'correction']);

/** CONTAINS_ID_NUMBER at each free text, however deep, that holds an ID number. */
export function idNumberErrors(
  value: unknown,
  isFree = isFreeText,
  name = '',
  path: readonly string[] = [],
): ApiError[] {
  if (typeof value === 'string') {
    const found = isFree(name) && holdsIdNumber(value);
    return found ? [{ code: ErrorCode.CONTAINS_ID_NUMBER, field: path.join('.') }] : [];
  }
  if (Array.isArray(value))
    return value.flatMap((each, at) => idNumberErrors(each, isFree, name, [...path, String(at)]));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) =>
    idNumberErrors(each, isFree, key, path.length === 0 && UNNAMED.has(key) ? [] : [...path, key]),
  );
}

type Resolver = GraphQLFieldResolver<unknown, unknown, Record<string, unknown>>;

/** Has every mutation refuse texts with an ID number, before anything is stored, unless that is acknowledged. */
export function refuseIdNumbersInTexts(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const resolve = field.resolve as Resolver;
    const further = FREELY_FILLED.get(field.name) ?? [];
    const isFree = (name: string) => isFreeText(name) || further.includes(name);
    const refuseOrResolve: Resolver = async (root, args, context, info) => {
      const { directives = [] } = info.operation;
      const acknowledged = directives.some(({ name }) => name.value === ACKNOWLEDGE_ID_NUMBERS.name);
      if (!acknowledged) refuseAny(idNumberErrors(args, isFree));
      return resolve(root, args, context, info);
    };
    field.resolve = refuseOrResolve as never;
  }
  return schema;
}
