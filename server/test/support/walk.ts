import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';

const MAX_DEPTH = 10;

/** Arguments of fields below the roots for which arbitrary values would be refused. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  // One that was returned, and one that was sent in again.
  'Application.items': 'size: 2',
  'Pass.eligibility': 'form: CANCELLATION',
  'Person.eligibility': 'form: PERIODIC',
};

/** Fields that would make a document too costly if they were selected wherever their type is; only below the root field. */
const ONLY_BELOW_ROOT = ['Pass.holds', 'Pass.applicationOptions', 'Pass.eligibility', 'Person.applicationOptions'];

/**
 * A selection of every field of an object type and of all objects below it, with pages of one item. A type is not
 * expanded inside itself, nor deeper than a query may go. Fields without objects below get no arguments.
 * @param skip names of fields to leave out.
 */
export function fullSelection(
  type: GraphQLObjectType,
  skip: readonly string[] = [],
  above: readonly string[] = [],
): string {
  const parts = Object.values(type.getFields()).flatMap((field) => {
    if (skip.includes(field.name)) return [];
    if (above.length > 0 && ONLY_BELOW_ROOT.includes(`${type.name}.${field.name}`)) return [];
    const below = getNamedType(field.type);
    if (!isObjectType(below)) return [field.name];
    // Of others of the same type what stands on them alone.
    if (below.name === type.name) return [`${field.name} { ${plainFields(below)} }`];
    if (above.includes(below.name) || above.length + 3 > MAX_DEPTH) return [];
    const args = ARGUMENTS[`${type.name}.${field.name}`] ?? anyArguments(field);
    return [`${field.name}${args && `(${args})`} ${fullSelection(below, skip, [...above, type.name])}`];
  });
  return `{ ${parts.join(' ')} }`;
}

const plainFields = (type: GraphQLObjectType): string =>
  Object.values(type.getFields())
    .flatMap(({ name, type: of }) => (isObjectType(getNamedType(of)) ? [] : [name]))
    .join(' ');

/** Left out below some root fields, which would cost more than a request may; other documents select them. */
const OF_DECISIONS = ['approvals', 'correction', 'corrections', 'passes'] as const;
const SKIPPED: Readonly<Record<string, readonly string[]>> = {
  application: ['leftOut'],
  applications: OF_DECISIONS,
  correctApplication: OF_DECISIONS,
  decideApplication: OF_DECISIONS,
  markCards: ['applicationOptions'],
  submitApplication: OF_DECISIONS,
  withdrawApplication: OF_DECISIONS,
};

/** A document that selects everything below a root field; `args` in GraphQL syntax. */
export function fullDocument(
  kind: 'query' | 'mutation',
  field: GraphQLField<unknown, unknown>,
  args: string,
  skip: readonly string[] = [],
): string {
  const result = getNamedType(field.type);
  const selection = isObjectType(result) ? fullSelection(result, [...skip, ...(SKIPPED[field.name] ?? [])]) : '';
  return `${kind} { ${field.name}${args && `(${args})`} ${selection} }`;
}

/** A document that selects nothing below a root field, for one that is refused: the cost of its answer does not matter. */
export function shortDocument(kind: 'query' | 'mutation', field: GraphQLField<unknown, unknown>, args: string): string {
  return `${kind} { ${field.name}${args && `(${args})`} ${isObjectType(getNamedType(field.type)) ? '{ __typename }' : ''} }`;
}

/** Collects `Type.field` of every field with a value in a response. */
export function fieldsSeen(schema: GraphQLSchema, rootType: GraphQLObjectType, data: unknown, seen: Set<string>): void {
  if (data === null || typeof data !== 'object') return;
  if (Array.isArray(data)) {
    for (const item of data) fieldsSeen(schema, rootType, item, seen);
    return;
  }
  for (const [name, value] of Object.entries(data)) {
    const field = rootType.getFields()[name];
    if (!field || value === null || (Array.isArray(value) && value.length === 0)) continue;
    seen.add(`${rootType.name}.${name}`);
    const below = getNamedType(field.type);
    if (isObjectType(below)) fieldsSeen(schema, below, value, seen);
  }
}

/** `Type.field` of all object types that can be reached from the roots. */
export function reachableFields(schema: GraphQLSchema): Set<string> {
  const fields = new Set<string>();
  const types = new Set<GraphQLObjectType>();
  const visit = (type: GraphQLObjectType): void => {
    if (types.has(type)) return;
    types.add(type);
    for (const field of Object.values(type.getFields())) {
      if (type !== schema.getQueryType() && type !== schema.getMutationType()) fields.add(`${type.name}.${field.name}`);
      const below = getNamedType(field.type);
      if (isObjectType(below)) visit(below);
    }
  };
  for (const root of [schema.getQueryType(), schema.getMutationType()]) if (root) visit(root);
  return fields;
}

/** The required arguments of a root field with arbitrary values of their types, and a page size of one. */
export function anyArguments(field: GraphQLField<unknown, unknown>): string {
  return field.args
    .filter((argument) => isRequiredArgument(argument) || argument.name === 'size')
    .map(({ name, type }) => `${name}: ${anyValue(type)}`)
    .join(', ');
}

function anyValue(type: GraphQLInputType): string {
  if (isNonNullType(type)) return anyValue(type.ofType);
  if (isListType(type)) return '[]';
  if (isEnumType(type)) return type.getValues()[0]?.name ?? 'null';
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(isRequiredInputField);
    return `{ ${fields.map((field) => `${field.name}: ${anyValue(field.type)}`).join(', ')} }`;
  }
  const scalars: Record<string, string> = {
    Boolean: 'true',
    DateTime: '"2026-11-10T10:00:00+08:00"',
    ID: '"01890000-0000-7000-8000-000000000000"',
    Int: '1',
    LocalDate: '"2026-11-10"',
    String: '"x"',
  };
  return scalars[type.name] ?? 'null';
}
