import { allRows, type Reading } from '../../domain/lists/all-rows';
import { graphql, readFragment } from '../../gql';
import type { PassFilter } from '../../gql/graphql';

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

const CollectedCardExport = graphql(`
  query CollectedCardExport($filter: PassFilter!, $page: Int!, $size: Int!) {
    passes(filter: $filter, order: COLLECTED_DESC, page: $page, size: $size) {
      items {
        number
        ...CollectedCard
      }
    }
  }
`);

/** Every card of the filtered list. */
export const allCollected = (reading: Reading, filter: PassFilter) =>
  allRows(reading, {
    query: CollectedCardExport,
    variables: { filter },
    size: 100,
    rowsOf: ({ passes }) => readFragment(CollectedCard, passes.items),
    keyOf: ({ number }) => number,
  });
