import type { Client } from '@urql/solid';
import { graphql, readFragment } from '../../gql';
import type { ReinstatementFilter, ReinstatementOrder, ReinstatementPartsFragment } from '../../gql/graphql';
import { unwrapResult } from '../../lib/unwrap-result';
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

/** What one request may cost allows no more rows at once. */
const size = 50;

/** Every row of the filtered history as the viewer sees it, masked or clear, page by page. */
export async function allReinstatements(
  client: Client,
  filter: ReinstatementFilter,
  order: ReinstatementOrder,
  clear: boolean,
): Promise<ReinstatementPartsFragment[]> {
  const rows = new Map<string, ReinstatementPartsFragment>();
  for (let page = 1; ; page += 1) {
    const answer = await client
      .query(ReinstatementExport, { filter, order, page, size, clear }, { requestPolicy: 'network-only' })
      .toPromise();
    const items = readFragment(ReinstatementParts, unwrapResult(answer).reinstatements.items);
    for (const item of items) rows.set(item.id, item);
    if (items.length < size) return [...rows.values()];
  }
}
