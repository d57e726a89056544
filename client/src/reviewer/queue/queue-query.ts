import { graphql } from '../../gql';

export const workQueue = graphql(`
  query WorkQueue($filter: WorkFilter!, $order: WorkOrder!, $page: Int!, $size: Int!) {
    workQueue(filter: $filter, order: $order, page: $page, size: $size) {
      total
      counts {
        kind
        waiting
      }
      items {
        id
        ...WorkParts
      }
    }
  }
`);

/** For the filter of the queue. */
export const queuePorts = graphql(`
  query QueuePorts {
    ports {
      code
      ...PortNames
    }
  }
`);
