import { type GraphQLField, type GraphQLObjectType, type GraphQLSchema, getNamedType, isObjectType } from 'graphql';

/**
 * Every field of an object type and of all objects below it, as a selection; a type is not opened within itself.
 * @param skip names of fields to leave out.
 */
export function everything(
  type: GraphQLObjectType,
  skip: readonly string[] = [],
  above: readonly string[] = [],
): string {
  const parts = Object.values(type.getFields()).flatMap((field) => {
    if (skip.includes(field.name)) return [];
    const below = getNamedType(field.type);
    if (!isObjectType(below)) return [field.name];
    if (above.includes(below.name)) return [];
    return [`${field.name} ${everything(below, skip, [...above, type.name])}`];
  });
  return `{ ${parts.join(' ')} }`;
}

/** A document that asks a root field for everything below it; `args` as written in GraphQL. */
export function askEverything(
  kind: 'query' | 'mutation',
  field: GraphQLField<unknown, unknown>,
  args: string,
  skip: readonly string[] = [],
): string {
  const result = getNamedType(field.type);
  const selection = isObjectType(result) ? everything(result, skip) : '';
  return `${kind} { ${field.name}${args && `(${args})`} ${selection} }`;
}

/** `Type.field` of all that a response holds something for. */
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
