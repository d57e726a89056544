import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import type { RequestContext } from './context.js';

type Row = Record<string, unknown>;
type Resolver = GraphQLFieldResolver<Row, RequestContext>;
type FieldMethod = ReturnType<typeof getMetadataStorage>['fieldResolvers'][number];
type Method = (...values: unknown[]) => unknown;

/**
 * type-graphql only emits the schema here. Below the roots its general wrapper, which a list would call hundreds of times,
 * is replaced according to its own metadata storage: a plain property is left to the compiler; a method of the row's
 * class, or of a class of contributed fields, is called directly. No field has middlewares, and every row is already an
 * instance of its class; one that is not makes the request fail.
 */
export function resolveDirectly(schema: GraphQLSchema): GraphQLSchema {
  const { objectTypes, fieldResolvers } = getMetadataStorage();
  for (const type of Object.values(schema.getTypeMap())) {
    const owner = objectTypes.find((candidate) => candidate.name === type.name)?.target;
    if (!isObjectType(type) || !owner) continue;
    for (const [name, field] of Object.entries(type.getFields())) {
      const method = fieldResolvers.find(
        (one) => one.methodName === name && isSelfOrBase(owner, one.getObjectType?.()),
      );
      const path = `${type.name}.${name}`;
      if (!method) delete field.resolve;
      else field.resolve = (method.kind === 'internal' ? ofRow(path, method) : contributed(path, method)) as never;
    }
  }
  return schema;
}

/** Calls a method of the row itself. */
function ofRow(path: string, field: FieldMethod): Resolver {
  const { methodName } = field;
  const values = valuesOf(path, field);
  return (row, args, context) => {
    const method = row[methodName];
    if (typeof method !== 'function') throw new Error(`${path}: the row is not an instance of its type`);
    switch (values.length) {
      case 0:
        return method.call(row);
      case 1:
        return method.call(row, pick(values[0], row, args, context));
      default:
        return method.apply(
          row,
          values.map((value) => pick(value, row, args, context)),
        );
    }
  };
}

/** Calls a method of a class of contributed fields, which gets the row as its root. */
function contributed(path: string, field: FieldMethod): Resolver {
  const fields = new (field.target as new () => Record<string, Method>)();
  const method = fields[field.methodName] as Method;
  const values = valuesOf(path, field);
  if (values[0] === 'root' && values[1] === 'context' && values.length === 2) {
    return (row, _args, context) => method.call(fields, row, context);
  }
  return (row, args, context) =>
    method.apply(
      fields,
      values.map((value) => pick(value, row, args, context)),
    );
}

/** Where the value of a parameter comes from: the row, the context, or the argument of this name. */
type Value = 'root' | 'context' | { readonly argument: string };

function valuesOf(path: string, { params = [] }: FieldMethod): Value[] {
  return params
    .toSorted((a, b) => a.index - b.index)
    .map((param) => {
      if (param.kind === 'arg') return { argument: param.name };
      if ((param.kind === 'context' || param.kind === 'root') && !param.propertyName) return param.kind;
      throw new Error(`${path}: a method takes its root, arguments and the context, nothing else`);
    });
}

function pick(value: Value | undefined, row: Row, args: Row, context: RequestContext): unknown {
  if (typeof value === 'object') return args[value.argument];
  return value === 'root' ? row : context;
}

function isSelfOrBase(owner: unknown, candidate: unknown): boolean {
  for (let at = owner; typeof at === 'function'; at = Object.getPrototypeOf(at)) if (at === candidate) return true;
  return false;
}
