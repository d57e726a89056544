import { graphql } from '../../gql';

export const BindAccount = graphql(`
  mutation BindAccount($accountName: String!, $password: String!) {
    bindAccount(accountName: $accountName, password: $password) {
      ...ViewerParts
    }
  }
`);

export const UnbindAccount = graphql(`
  mutation UnbindAccount($id: ID!) {
    unbindAccount(id: $id) {
      ...ViewerParts
    }
  }
`);
