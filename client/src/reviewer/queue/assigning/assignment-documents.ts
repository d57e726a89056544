import { graphql } from '../../../gql';

export const assignWork = graphql(`
  mutation AssignWork($ids: [ID!]!, $accountId: ID) {
    assignWork(ids: $ids, accountId: $accountId) {
      id
      refusal
    }
  }
`);

export const workLoad = graphql(`
  query WorkLoad {
    workLoad {
      unassigned
      oldestUnassigned
      colleagues {
        accountId
        name
        mine
        branches
        assigned
        claimed
        oldestSince
      }
    }
  }
`);

/** The queue, its cases and the counts change with an assignment. */
export const assigned = { additionalTypenames: ['WorkItem', 'WorkLoad', 'ColleagueLoad'] };
