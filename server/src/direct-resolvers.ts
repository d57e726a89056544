import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import type { RequestContext } from './context.js';

type Row = Record<string, unknown>;
type Resolver = GraphQLFieldResolver<Row, RequestContext>;
type FieldResolver = ReturnType<typeof getMetadataStorage>['fieldResolvers'][number];

/**
 * Takes type-graphql's general wrapper off the fields below the roots, which a list calls hundreds of times: a plain
 * property is left to the compiler, a method is called directly with its arguments and the context. Nothing here has
 * middlewares, and rows are instances of their class already; one that is not fails loudly.
 */
export function resolveDirectly(schema: GraphQLSchema): GraphQLSchema {
  const { objectTypes, fieldResolvers } = getMetadataStorage();
  for (const type of Object.values(schema.getTypeMap())) {
    const owner = objectTypes.find((candidate) => candidate.name === type.name)?.target;
    if (!isObjectType(type) || !owner) continue;
    for (const [name, field] of Object.entries(type.getFields())) {
      const resolver = fieldResolvers.find(
        (one) => one.methodName === name && isSelfOrBase(owner, one.getObjectType?.()),
      );
      if (!resolver) delete field.resolve;
      else if (resolver.kind === 'internal') field.resolve = callMethod(`${type.name}.${name}`, resolver) as never;
    }
  }
  return schema;
}

function callMethod(path: string, { methodName, params = [] }: FieldResolver): Resolver {
  const sources = params
    .toSorted((a, b) => a.index - b.index)
    .map((param) => {
      if (param.kind === 'context' && !param.propertyName) return undefined;
      if (param.kind === 'arg') return param.name;
      throw new Error(`${path}: a method takes arguments and the context, nothing else`);
    });
  return (row, args, context) => {
    const method = row[methodName];
    if (typeof method !== 'function') throw new Error(`${path}: the row is not an instance of its type`);
    switch (sources.length) {
      case 0:
        return method.call(row);
      case 1:
        return method.call(row, sources[0] === undefined ? context : args[sources[0]]);
      default:
        return method.apply(
          row,
          sources.map((source) => (source === undefined ? context : args[source])),
        );
    }
  };
}

function isSelfOrBase(owner: unknown, candidate: unknown): boolean {
  for (let at = owner; typeof at === 'function'; at = Object.getPrototypeOf(at)) if (at === candidate) return true;
  return false;
}
