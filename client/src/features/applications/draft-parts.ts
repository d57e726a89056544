import { graphql } from '../../gql';

export const DraftParts = graphql(`
  fragment DraftParts on ApplicationDraft {
    id
    reason
    areaCodes
    personIds
    updatedAt
    version
  }
`);
