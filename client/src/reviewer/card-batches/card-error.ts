import type { ErrorCode } from '../../gql/graphql';
import type { ApiError } from '../../lib/errors';

/** What keeps a card from being made, as an error is put into words. */
export const cardError = ({ code, until }: { code: ErrorCode; until: string | null }): ApiError => ({
  code,
  params: { until, state: 'MADE', action: 'MARK_MADE' },
});
