import { graphql } from '../../../gql';

export const workQueue = graphql(`
  query WorkQueue($filter: WorkFilter!, $page: Int!, $size: Int!) {
    workQueue(filter: $filter, page: $page, size: $size) {
      total
      counts {
        kind
        waiting
      }
      items {
        ...WorkParts
      }
    }
  }
`);

/** Decisions and claims change the queue, also when it is empty. */
export const queueContext = { additionalTypenames: ['Registration', 'Certificate', 'WorkItem'] };

/** How often the queue is looked at anew while somebody is at it. */
export const lookMs = 60_000;
