import { graphql } from '../../gql';

/** Where cards are collected, and which branch they belong to. */
export const CardPortsQuery = graphql(`
  query CardPorts {
    ports {
      code
      ...PortNames
      branch {
        code
      }
    }
  }
`);

export const CardsQuery = graphql(`
  query Cards($filter: PassFilter!, $order: PassOrder!, $page: Int!, $size: Int!) {
    passes(filter: $filter, order: $order, page: $page, size: $size) {
      total
      items {
        number
        ...CardRow
      }
    }
  }
`);
