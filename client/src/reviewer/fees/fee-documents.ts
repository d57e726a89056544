import { allRows, type Reading } from '../../domain/lists/all-rows';
import { graphql, readFragment } from '../../gql';
import type { FeeFilter } from '../../gql/graphql';

export const FeeRow = graphql(`
  fragment FeeRow on Fee {
    id
    passNumber
    holderName
    maskedIdNumber
    companyName
    branch {
      ...BranchNames
    }
    amount
    state
    dueAt
    settledAt
    receiptNumber
    waiveReason
    ...FeeParts
  }
`);

export const FeesQuery = graphql(`
  query Fees($filter: FeeFilter!, $all: FeeFilter!, $page: Int!, $size: Int!) {
    fees(filter: $filter, page: $page, size: $size) {
      total
      items {
        id
        ...FeeRow
      }
    }
    ofAllStates: fees(filter: $all, size: 1) {
      totals {
        state
        count
        amount
      }
    }
  }
`);

export const PayFees = graphql(`
  mutation PayFees($ids: [ID!]!, $receiptNumber: String!) {
    payFees(ids: $ids, receiptNumber: $receiptNumber) {
      id
      ...FeeRow
    }
  }
`);

export const WaiveFees = graphql(`
  mutation WaiveFees($ids: [ID!]!, $reason: String!) {
    waiveFees(ids: $ids, reason: $reason) {
      id
      ...FeeRow
    }
  }
`);

export const ReopenFee = graphql(`
  mutation ReopenFee($id: ID!, $reason: String!) {
    reopenFee(id: $id, reason: $reason) {
      id
      ...FeeRow
    }
  }
`);

const FeeExport = graphql(`
  query FeeExport($filter: FeeFilter!, $page: Int!, $size: Int!) {
    fees(filter: $filter, page: $page, size: $size) {
      items {
        ...FeeRow
      }
    }
  }
`);

/** Every fee of the filtered list. */
export const allFees = (reading: Reading, filter: FeeFilter) =>
  allRows(reading, {
    query: FeeExport,
    variables: { filter },
    size: 100,
    rowsOf: ({ fees }) => readFragment(FeeRow, fees.items),
    keyOf: ({ id }) => id,
  });
