import { graphql } from '../../../../gql';

/** The groups of people, and who was on the last application of the form. */
export const PeopleLists = graphql(`
  query PeopleLists($form: FormKind!) {
    personGroups {
      ...PersonGroupParts
    }
    applications(filter: { ownership: OWNED, forms: [$form] }, size: 1) {
      items {
        id
        number
        items(size: 100) {
          items {
            id
            state
            personId
          }
        }
      }
    }
  }
`);
