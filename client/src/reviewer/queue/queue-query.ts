import { graphql } from '../../gql';

export const workQueue = graphql(`
  query WorkQueue($filter: WorkFilter!, $page: Int!, $size: Int!) {
    workQueue(filter: $filter, page: $page, size: $size) {
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
