import { graphql } from '../../gql';

export const CardBatchParts = graphql(`
  fragment CardBatchParts on CardBatch {
    id
    state
    createdAt
    createdBy
    cardCount
    madeCount
    leftCount
    dissolvedAt
    dissolvedBy
    dissolveReason
    branch {
      code
      ...BranchNames
    }
  }
`);

export const CardBatchesQuery = graphql(`
  query CardBatchesPage($filter: CardBatchFilter!, $page: Int!, $size: Int!) {
    cardBatches(filter: $filter, page: $page, size: $size) {
      total
      items {
        id
        ...CardBatchParts
      }
    }
  }
`);

export const CardBatchQuery = graphql(`
  query CardBatchPage($id: ID!) {
    cardBatch(id: $id) {
      id
      ...CardBatchParts
      cards {
        error {
          code
          until
        }
        pass {
          id
          number
          status
          madeAt
          holder {
            name
            maskedIdNumber
            masked
          }
          company {
            name
          }
        }
      }
    }
  }
`);

export const MarkCardBatchMade = graphql(`
  mutation MarkCardBatchMade($id: ID!) {
    markCardBatchMade(id: $id) {
      batch {
        id
        ...CardBatchParts
      }
      results {
        passNumber
        error {
          code
          until
        }
      }
    }
  }
`);

export const DissolveCardBatch = graphql(`
  mutation DissolveCardBatch($id: ID!, $reason: String!) {
    dissolveCardBatch(id: $id, reason: $reason) {
      id
      ...CardBatchParts
    }
  }
`);
