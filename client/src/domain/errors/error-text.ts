import { CombinedError } from '@urql/core';
import { apiErrors, type ErrorLike } from '../../lib/errors';
import { apiErrorText } from './api-error-text';

/** Why a query failed, in one text; nothing when it did not. */
export function errorText(error: ErrorLike | undefined): string | undefined {
  return error && ([...new Set(apiErrors(error).map(apiErrorText))].join(' ') || apiErrorText({ code: 'INTERNAL' }));
}

/** The same for an exception; one that is not the API's is reported as unknown. */
export const thrownText = (error: unknown): string =>
  errorText(error instanceof CombinedError ? error : { graphQLErrors: [] }) ?? '';
