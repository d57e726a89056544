import { graphql, readFragment } from '../../gql';
import type {
  AnomalousCardPartsFragment,
  UnusedCardFilter,
  UnusedCardList,
  UnusedCardPartsFragment,
} from '../../gql/graphql';
import { allRows, type Reading } from '../lists/all-rows';
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

const UnusedCardExport = graphql(`
  query UnusedCardExport($list: UnusedCardList!, $filter: UnusedCardFilter!, $page: Int!, $size: Int!, $clear: Boolean!) {
    unusedCards(list: $list, filter: $filter, page: $page, size: $size) {
      items {
        pass {
          number
        }
        ...UnusedCardParts
      }
    }
  }
`);

const AnomalousCardExport = graphql(`
  query AnomalousCardExport($filter: UnusedCardFilter!, $page: Int!, $size: Int!, $clear: Boolean!) {
    anomalousCards(filter: $filter, page: $page, size: $size) {
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

/** Every card of the filtered list as the viewer sees it. */
export async function allUnusedCards(reading: Reading, list: UnusedCardList, filter: UnusedCardFilter, clear: boolean) {
  const cards = await allRows(reading, {
    query: UnusedCardExport,
    variables: { list, filter, clear },
    size,
    rowsOf: ({ unusedCards }) => unusedCards.items,
    keyOf: ({ pass }) => pass.number,
  });
  return cards.map((card): UnusedCardPartsFragment => readFragment(UnusedCardParts, card));
}

/** The same of the cards with record anomalies. */
export async function allAnomalousCards(reading: Reading, filter: UnusedCardFilter, clear: boolean) {
  const cards = await allRows(reading, {
    query: AnomalousCardExport,
    variables: { filter, clear },
    size,
    rowsOf: ({ anomalousCards }) => anomalousCards.items,
    keyOf: ({ pass }) => pass.number,
  });
  return cards.map((card): AnomalousCardPartsFragment => readFragment(AnomalousCardParts, card));
}
