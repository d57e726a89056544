import type { Client } from '@urql/solid';
import { graphql, readFragment } from '../../gql';
import type {
  AnomalousCardPartsFragment,
  UnusedCardFilter,
  UnusedCardList,
  UnusedCardPartsFragment,
} from '../../gql/graphql';
import { unwrapResult } from '../../lib/unwrap-result';
import { AnomalousCardParts, UnusedCardParts } from './unused-card-parts';

export const UnusedCards = graphql(`
  query UnusedCards($list: UnusedCardList!, $filter: UnusedCardFilter!, $page: Int!, $size: Int!, $clear: Boolean!) {
    unusedCards(list: $list, filter: $filter, page: $page, size: $size) {
      total
      items {
        pass {
          number
        }
        ...UnusedCardParts
      }
    }
  }
`);

export const AnomalousCards = graphql(`
  query AnomalousCards($filter: UnusedCardFilter!, $page: Int!, $size: Int!, $clear: Boolean!) {
    anomalousCards(filter: $filter, page: $page, size: $size) {
      total
      items {
        pass {
          number
        }
        ...AnomalousCardParts
      }
    }
  }
`);

const size = 40;
const fresh = { requestPolicy: 'network-only' } as const;

/** Every card of the filtered list as the viewer sees it, page by page. */
export async function allUnusedCards(
  client: Client,
  list: UnusedCardList,
  filter: UnusedCardFilter,
  clear: boolean,
): Promise<UnusedCardPartsFragment[]> {
  return allPages(async (page) => {
    const answer = await client.query(UnusedCards, { list, filter, page, size, clear }, fresh).toPromise();
    return unwrapResult(answer).unusedCards.items.map((row) => readFragment(UnusedCardParts, row));
  });
}

/** The same of the cards with record anomalies. */
export async function allAnomalousCards(
  client: Client,
  filter: UnusedCardFilter,
  clear: boolean,
): Promise<AnomalousCardPartsFragment[]> {
  return allPages(async (page) => {
    const answer = await client.query(AnomalousCards, { filter, page, size, clear }, fresh).toPromise();
    return unwrapResult(answer).anomalousCards.items.map((row) => readFragment(AnomalousCardParts, row));
  });
}

async function allPages<Row>(load: (page: number) => Promise<Row[]>): Promise<Row[]> {
  const rows: Row[] = [];
  for (let page = 1; ; page += 1) {
    const found = await load(page);
    rows.push(...found);
    if (found.length < size) return rows;
  }
}
