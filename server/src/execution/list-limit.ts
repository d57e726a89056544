import { type DocumentNode, visit } from 'graphql';
import { ErrorCode, Refusal } from '../shared/errors.js';

/** The most entries of a list that is sent in. */
const MAX_LIST = 250;

function tooMany(field: string | undefined): Refusal {
  return new Refusal([
    { code: ErrorCode.TOO_MANY, ...(field !== undefined && { field }), params: { limit: MAX_LIST } },
  ]);
}

/** The fault of a document that has too long a list written into it. */
export function longListIn(document: DocumentNode): Refusal | undefined {
  let fault: Refusal | undefined;
  visit(document, {
    ListValue({ values }) {
      if (values.length > MAX_LIST) fault = tooMany(undefined);
    },
  });
  return fault;
}

/** The fault of variables that hold too long a list, at the field it stands in. */
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
