import type { ReinstatementOrder } from '../../gql/graphql';
import type { Sort } from '../../lib/list-state';

export const historySorts = ['applied'] as const;

/** Newest first, unless the oldest are asked for. */
export const historyOrder = (sort: Sort | undefined): ReinstatementOrder =>
  sort?.descending === false ? 'APPLIED_ASC' : 'APPLIED_DESC';
