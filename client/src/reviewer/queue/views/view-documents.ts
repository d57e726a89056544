import { graphql } from '../../../gql';

export const workViews = graphql(`
  query WorkViews {
    workViews {
      id
      name
      query
      shared
      isDefault
      mine
      by
    }
  }
`);

export const saveWorkView = graphql(`
  mutation SaveWorkView($input: WorkViewInput!) {
    saveWorkView(input: $input) {
      id
      name
    }
  }
`);

export const deleteWorkView = graphql(`
  mutation DeleteWorkView($id: ID!) {
    deleteWorkView(id: $id)
  }
`);

export const viewChanged = { additionalTypenames: ['WorkView'] };
