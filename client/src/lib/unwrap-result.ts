import { CombinedError, type OperationResult } from '@urql/core';

/** The data of an answer. Throws its error, so that a loader of several steps rejects with it. */
export function unwrapResult<Data>({ data, error }: Pick<OperationResult<Data>, 'data' | 'error'>): Data {
  if (data) return data;
  throw error ?? new CombinedError({ networkError: new Error('no answer') });
}
