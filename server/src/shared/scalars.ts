import { GraphQLScalarType } from 'graphql';
import { GraphQLDateTimeISO } from 'graphql-scalars';
import { isoTaipei } from './taipei.js';

/** An instant, shown with the offset of Taipei (R-TIME-1). Accepts any ISO 8601 instant. */
export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant in ISO 8601 with the offset of Taipei and whole seconds: `2023-09-22T15:59:06+08:00`.',
  serialize: (value) => isoTaipei(value instanceof Date ? value : new Date(value as string)),
  parseValue: (value) => GraphQLDateTimeISO.parseValue(value),
  parseLiteral: (node, variables) => GraphQLDateTimeISO.parseLiteral(node, variables),
});
