import type { CombinedError } from '@urql/core';

/** An error of the API, before it is put into words. */
export interface ApiError {
  code: string;
  field?: string;
  params: Record<string, unknown>;
  /** Names an unknown error in the server's log. */
  id?: string;
}

export interface SortedErrors {
  /** Errors of the whole form or request. */
  form: ApiError[];
  /** Errors by field path, `people.0.idNumber`. */
  fields: Map<string, ApiError[]>;
}

export const networkCode = 'NETWORK';
export const unknownCode = 'INTERNAL';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function toApiError(extensions: unknown): ApiError {
  const found = isRecord(extensions) ? extensions : {};
  return {
    code: typeof found.code === 'string' ? found.code : unknownCode,
    field: typeof found.field === 'string' && found.field !== '' ? found.field : undefined,
    params: isRecord(found.params) ? found.params : {},
    id: typeof found.id === 'string' ? found.id : undefined,
  };
}

export type ErrorLike = Pick<CombinedError, 'graphQLErrors' | 'networkError'>;

/** The API's errors, several a response; an unreachable server is one error of code NETWORK. */
export function apiErrors(error: ErrorLike | undefined): ApiError[] {
  if (!error) return [];
  const errors = error.graphQLErrors.map((each) => toApiError(each.extensions));
  if (errors.length > 0) return errors;
  return error.networkError ? [{ code: networkCode, params: {} }] : [];
}

/**
 * Sorts errors to the form and its fields. The API names a field by its path in the mutation's variables;
 * `under` cuts the variable's name off: with `'input'`, `input.email` becomes `email`.
 */
export function sortErrors(error: ErrorLike | undefined, under?: string): SortedErrors {
  const sorted: SortedErrors = { form: [], fields: new Map() };
  for (const each of apiErrors(error)) {
    if (each.field === undefined) {
      sorted.form.push(each);
      continue;
    }
    const prefix = under === undefined ? '' : `${under}.`;
    const path = each.field.startsWith(prefix) ? each.field.slice(prefix.length) : each.field;
    sorted.fields.set(path, [...(sorted.fields.get(path) ?? []), { ...each, field: path }]);
  }
  return sorted;
}

export function hasCode(error: ErrorLike | undefined, code: string): boolean {
  return apiErrors(error).some((each) => each.code === code);
}
