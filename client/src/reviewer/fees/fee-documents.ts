import type { Client } from '@urql/solid';
import { graphql, readFragment } from '../../gql';
import type { FeeFilter, FeeRowFragment } from '../../gql/graphql';
import { unwrapResult } from '../../lib/unwrap-result';

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

const size = 100;

/** Every fee of the filtered list, page by page. */
export async function allFees(client: Client, filter: FeeFilter): Promise<FeeRowFragment[]> {
  const rows = new Map<string, FeeRowFragment>();
  for (let page = 1; ; page += 1) {
    const answer = await client.query(FeeExport, { filter, page, size }, { requestPolicy: 'network-only' }).toPromise();
    const items = readFragment(FeeRow, unwrapResult(answer).fees.items);
    for (const item of items) rows.set(item.id, item);
    if (items.length < size) return [...rows.values()];
  }
}
