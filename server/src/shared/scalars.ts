import { GraphQLError, GraphQLScalarType } from 'graphql';
import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars';
import type { DatabaseTime } from './rows.js';
import { isoTaipei } from './taipei.js';

/** Lists contain times as the database wrote them, which need no conversion. */
function serialize(value: unknown): string {
  if (value instanceof Date) return isoTaipei(value);
  const text = value as DatabaseTime;
  return `${text.slice(0, 19)}+08:00`;
}

/** With an offset, a time may leave the years that four digits and the database's calendar can represent. */
function inRange(instant: Date): Date {
  const year = instant.getUTCFullYear();
  if (year < 1 || year > 9999) throw new GraphQLError('DateTime must lie in the years 1 to 9999.');
  return instant;
}

/** Where forms of dates and times are specified. */
const INTERNET_DATES = 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6';

/** A point in time, shown with the offset of Taipei (R-TIME-1). Accepts any ISO 8601 instant. */
export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'A point in time in ISO 8601 with Taipei’s offset, in whole seconds: `2023-09-22T15:59:06+08:00`.',
  specifiedByURL: INTERNET_DATES,
  serialize,
  parseValue: (value) => inRange(GraphQLDateTimeISO.parseValue(value)),
  parseLiteral: (node, variables) => inRange(GraphQLDateTimeISO.parseLiteral(node, variables)),
});

/** A calendar day in Taipei. */
export const LocalDate = new GraphQLScalarType<string, string>({
  ...GraphQLLocalDate.toConfig(),
  description: 'A calendar day in Taipei: `2023-09-22`.',
  specifiedByURL: INTERNET_DATES,
  parseValue: (value) => dayInRange(GraphQLLocalDate.parseValue(value)),
  parseLiteral: (node, variables) => dayInRange(GraphQLLocalDate.parseLiteral(node, variables)),
});

function dayInRange(day: string): string {
  inRange(new Date(`${day}T00:00:00Z`));
  return day;
}
