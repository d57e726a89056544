import { graphql } from '../../gql';

export const ReadAlertRow = graphql(`
  fragment ReadAlertRow on ReadAlert {
    id
    rule
    day
    by
    accountName
    measured
    allowed
    foundAt
    lookedAt
    lookedAtBy
    remark
    mine
  }
`);

export const ReadAlerts = graphql(`
  query ReadAlerts($filter: ReadAlertFilter!, $page: Int!, $size: Int!) {
    readAlerts(filter: $filter, page: $page, size: $size) {
      total
      items {
        id
        accountName
        ...ReadAlertRow
      }
    }
  }
`);

export const LookAtReadAlert = graphql(`
  mutation LookAtReadAlert($id: ID!, $remark: String!) {
    lookAtReadAlert(id: $id, remark: $remark) {
      id
      ...ReadAlertRow
    }
  }
`);
