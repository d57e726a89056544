import type { Accessor } from 'solid-js';
import type { ErrorLike } from '../../lib/errors';
import { errorText } from '../errors/error-text';

/** Of createQuery: data and error are those of the last answer, also while the next is on its way. */
export interface QueryState<D> {
  readonly data?: D;
  readonly error?: ErrorLike;
  readonly fetching: boolean;
}

export interface RecordState<T> {
  /** The requested record, once it has arrived. */
  record: Accessor<T | undefined>;
  /** There is none. */
  missing: Accessor<boolean>;
  /** Why it could not be loaded, in words. */
  error: Accessor<string | undefined>;
}

/** One record of a query. While another one loads, the one before is not shown in its place. */
export function createRecord<D, T>(
  query: QueryState<D>,
  of: (data: D) => T | null | undefined,
  isRequested: (found: T) => boolean = () => true,
): RecordState<T> {
  const found = () => (query.data === undefined || query.data === null ? undefined : (of(query.data) ?? undefined));
  const record = () => {
    const one = found();
    return one !== undefined && isRequested(one) ? one : undefined;
  };
  return {
    record,
    missing: () => !query.fetching && !query.error && query.data !== undefined && record() === undefined,
    error: () => errorText(query.error),
  };
}
