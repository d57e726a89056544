import { graphql } from '../../gql';

export const PersonGroupParts = graphql(`
  fragment PersonGroupParts on PersonGroup {
    id
    name
    personIds
    version
  }
`);

/** The API lists no more groups than these, by name. */
export const maxListedGroups = 200;

export const CreatePersonGroup = graphql(`
  mutation CreatePersonGroup($name: String!, $personIds: [ID!]!, $key: String) {
    createPersonGroup(name: $name, personIds: $personIds, idempotencyKey: $key) {
      ...PersonGroupParts
    }
  }
`);

export const ChangePersonGroup = graphql(`
  mutation ChangePersonGroup($id: ID!, $version: Int!, $name: String, $add: [ID!]!, $remove: [ID!]!) {
    changePersonGroup(id: $id, version: $version, name: $name, addPersonIds: $add, removePersonIds: $remove) {
      ...PersonGroupParts
    }
  }
`);

export const DeletePersonGroup = graphql(`
  mutation DeletePersonGroup($id: ID!, $version: Int!) {
    deletePersonGroup(id: $id, version: $version)
  }
`);
