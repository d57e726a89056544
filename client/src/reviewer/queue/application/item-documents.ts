import { graphql } from '../../../gql';

/** The number of one person in clear; items stand in their order, so that their place is a page of one. */
export const revealItemNumber = graphql(`
  query RevealItemNumber($number: String!, $place: Int!) {
    application(number: $number) {
      items(page: $place, size: 1) {
        items {
          id
          holder {
            idNumber
            masked
          }
        }
      }
    }
  }
`);

/** The pass that an item is about, and the card that was issued for it. */
export const itemPasses = graphql(`
  query ItemPasses($number: String!, $place: Int!) {
    application(number: $number) {
      items(page: $place, size: 1) {
        items {
          id
          pass {
            ...ItemPass
          }
          issuedPass {
            ...ItemPass
          }
        }
      }
    }
  }
`);

/** The files with which the pass was applied for: where a form asks for none, they show who it is. */
export const itemPassFiles = graphql(`
  query ItemPassFiles($number: String!, $place: Int!) {
    application(number: $number) {
      items(page: $place, size: 1) {
        items {
          id
          pass {
            attachments {
              id
              kind
              file {
                ...FileParts
              }
            }
          }
        }
      }
    }
  }
`);

export const ItemPass = graphql(`
  fragment ItemPass on Pass {
    number
    kind
    status
    validFrom
    validTo
    areas {
      code
      ...AreaNames
    }
    port {
      ...PortNames
    }
  }
`);

/** Why an item was returned, and what became of it since. */
export const CorrectionParts = graphql(`
  fragment CorrectionParts on ItemCorrection {
    returnedAt
    step
    branches
    reason
    unchanged
    changes {
      field
      before
      after
    }
    files {
      kind
      changed
      before {
        id
        ...FileParts
      }
      after {
        id
        ...FileParts
      }
    }
  }
`);

/** Who has decided on an item, and its last correction. */
export const itemProgress = graphql(`
  query ItemProgress($number: String!, $place: Int!) {
    application(number: $number) {
      id
      version
      items(page: $place, size: 1) {
        items {
          id
          approvals {
            step
            branch
            approvedAt
            by
          }
          correction {
            ...CorrectionParts
          }
        }
      }
    }
  }
`);
