import { createSchema } from '../../../src/schema.js';
import { fullDocument } from '../walk.js';

const queries = createSchema().getQueryType()?.getFields() ?? {};

/** A document with everything below a query. */
export function documentOf(name: string, args: string): string {
  const field = queries[name];
  if (!field) throw new Error(`no query ${name}`);
  return fullDocument('query', field, args);
}
