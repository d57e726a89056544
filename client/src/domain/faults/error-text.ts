import { CombinedError } from '@urql/core';
import { type ErrorLike, faultList } from '../../lib/errors';
import { faultText } from './fault-text';

/** Why a query failed, in one text; nothing when it did not. */
export function errorText(error: ErrorLike | undefined): string | undefined {
  return error && ([...new Set(faultList(error).map(faultText))].join(' ') || faultText({ code: 'INTERNAL' }));
}

/** The same for an exception; one that is not the API's is reported as unknown. */
export const thrownText = (error: unknown): string =>
  errorText(error instanceof CombinedError ? error : { graphQLErrors: [] }) ?? '';
