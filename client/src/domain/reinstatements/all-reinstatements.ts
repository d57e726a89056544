import { graphql, readFragment } from '../../gql';
import type { ReinstatementFilter, ReinstatementOrder } from '../../gql/graphql';
import { allRows, type Reading } from '../lists/all-rows';
import { ReinstatementParts } from './reinstatement-parts';

const ReinstatementExport = graphql(`
  query ReinstatementExport(
    $filter: ReinstatementFilter!
    $order: ReinstatementOrder!
    $page: Int!
    $size: Int!
    $clear: Boolean!
  ) {
    reinstatements(filter: $filter, order: $order, page: $page, size: $size) {
      items {
        ...ReinstatementParts
      }
    }
  }
`);

/** Every row of the filtered history as the viewer sees it, masked or clear. */
export const allReinstatements = (
  reading: Reading,
  filter: ReinstatementFilter,
  order: ReinstatementOrder,
  clear: boolean,
) =>
  allRows(reading, {
    query: ReinstatementExport,
    variables: { filter, order, clear },
    size: 50,
    rowsOf: ({ reinstatements }) => readFragment(ReinstatementParts, reinstatements.items),
    keyOf: ({ id }) => id,
  });
