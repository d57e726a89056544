import type { CombinedError } from '@urql/core';

/** An error of the API, before it is put into words. */
export interface Fault {
  code: string;
  field?: string;
  params: Record<string, unknown>;
  /** Names an unknown error in the server's log. */
  id?: string;
}

export interface Faults {
  /** Faults of the whole form or request. */
  form: Fault[];
  /** Faults by field path, `people.0.idNumber`. */
  fields: Map<string, Fault[]>;
}

export const networkCode = 'NETWORK';
export const unknownCode = 'INTERNAL';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function toFault(extensions: unknown): Fault {
  const found = isRecord(extensions) ? extensions : {};
  return {
    code: typeof found.code === 'string' ? found.code : unknownCode,
    field: typeof found.field === 'string' && found.field !== '' ? found.field : undefined,
    params: isRecord(found.params) ? found.params : {},
    id: typeof found.id === 'string' ? found.id : undefined,
  };
}

export type ErrorLike = Pick<CombinedError, 'graphQLErrors' | 'networkError'>;

/** The API's errors, several a response; an unreachable server is one fault of code NETWORK. */
export function faultList(error: ErrorLike | undefined): Fault[] {
  if (!error) return [];
  const faults = error.graphQLErrors.map((each) => toFault(each.extensions));
  if (faults.length > 0) return faults;
  return error.networkError ? [{ code: networkCode, params: {} }] : [];
}

/**
 * Sorts faults to the form and its fields. The API names a field by its path in the mutation's variables;
 * `under` cuts the variable's name off: with `'input'`, `input.email` becomes `email`.
 */
export function sortFaults(error: ErrorLike | undefined, under?: string): Faults {
  const faults: Faults = { form: [], fields: new Map() };
  for (const fault of faultList(error)) {
    if (fault.field === undefined) {
      faults.form.push(fault);
      continue;
    }
    const prefix = under === undefined ? '' : `${under}.`;
    const path = fault.field.startsWith(prefix) ? fault.field.slice(prefix.length) : fault.field;
    faults.fields.set(path, [...(faults.fields.get(path) ?? []), { ...fault, field: path }]);
  }
  return faults;
}

export function hasCode(error: ErrorLike | undefined, code: string): boolean {
  return faultList(error).some((fault) => fault.code === code);
}
