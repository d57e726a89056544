import type { Client } from '@urql/solid';
import { graphql, readFragment } from '../../gql';
import type { CollectedCardFragment, PassFilter } from '../../gql/graphql';
import { unwrapResult } from '../../lib/unwrap-result';

export const CollectedCard = graphql(`
  fragment CollectedCard on Pass {
    id
    number
    kind
    medium
    collectedAt
    exchangedFromNumber
    viewerMayUndoCollection
    collection {
      collectorKind
      collectorName
      oldCard
      missingReason
      handedOutBy
    }
    fee {
      amount
      state
      receiptNumber
      waiveReason
    }
    port {
      ...PortNames
    }
    holder {
      name
      maskedIdNumber
      masked
    }
    company {
      name
    }
  }
`);

export const CollectedCardsQuery = graphql(`
  query CollectedCards($filter: PassFilter!, $page: Int!, $size: Int!) {
    passes(filter: $filter, order: COLLECTED_DESC, page: $page, size: $size) {
      total
      items {
        number
        ...CollectedCard
      }
    }
  }
`);

const size = 100;

/** Every card of the filtered list, page by page. */
export async function allCollected(client: Client, filter: PassFilter): Promise<CollectedCardFragment[]> {
  const rows = new Map<string, CollectedCardFragment>();
  for (let page = 1; ; page += 1) {
    const variables = { filter, page, size };
    const answer = await client.query(CollectedCardsQuery, variables, { requestPolicy: 'network-only' }).toPromise();
    const items = readFragment(CollectedCard, unwrapResult(answer).passes.items);
    for (const item of items) rows.set(item.number, item);
    if (items.length < size) return [...rows.values()];
  }
}
