import { type DocumentNode, visit } from 'graphql';
import { ErrorCode, Refusal } from '../shared/errors.js';

/** Most entries of a list in a request. */
const MAX_LIST = 250;

function tooMany(field: string | undefined): Refusal {
  return new Refusal([
    { code: ErrorCode.TOO_MANY, ...(field !== undefined && { field }), params: { limit: MAX_LIST } },
  ]);
}

/** The error of a document with too long a list in it. */
export function longListIn(document: DocumentNode): Refusal | undefined {
  let error: Refusal | undefined;
  visit(document, {
    ListValue({ values }) {
      if (values.length > MAX_LIST) error = tooMany(undefined);
    },
  });
  return error;
}

/** The error of variables with too long a list, at its field. */
export function longList(variables: Record<string, unknown>): Refusal | undefined {
  const open = Object.entries(variables);
  for (let entry = open.pop(); entry; entry = open.pop()) {
    const [field, value] = entry;
    if (Array.isArray(value)) {
      if (value.length > MAX_LIST) return tooMany(field);
      open.push(...value.map((inner): [string, unknown] => [field, inner]));
    } else if (typeof value === 'object' && value !== null) {
      open.push(...Object.entries(value));
    }
  }
  return undefined;
}
