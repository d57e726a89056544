import { graphql } from '../../../gql';

/** What would be approved of the chosen cases, as it is now. */
export const caseApprovals = graphql(`
  query CaseApprovals($ids: [ID!]!) {
    caseApprovals(ids: $ids) {
      id
      version
      items
      unseen
      refusal
    }
  }
`);

export const approveCases = graphql(`
  mutation ApproveCases($cases: [CaseToApproveInput!]!, $batchId: ID) {
    approveCases(cases: $cases, batchId: $batchId) {
      id
      results {
        id
        refusals
      }
    }
  }
`);
