import { graphql } from '../../gql';

/** Makes this browser's session act for another company; its pages must then be left. */
export const SwitchCompany = graphql(`
  mutation SwitchCompany($bindingId: ID!) {
    switchCompany(bindingId: $bindingId) {
      ...ViewerParts
    }
  }
`);

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
