import { graphql } from '../../gql';

/** A person or pass of an application, as short as a choice or a name in the history needs it. */
export const ItemInBrief = graphql(`
  fragment ItemInBrief on ApplicationItem {
    id
    state
    actions
    waitingFor
    holder {
      name
    }
    pass {
      id
      number
    }
  }
`);

/** The same as the list of an application shows it. */
export const ItemParts = graphql(`
  fragment ItemParts on ApplicationItem {
    documentValidTo
    documentEndsBeforePass
    id
    state
    stateSince
    waitingFor
    reason
    grantedPasses
    grantedPassesUsed
    grantedPassesTakenBack
    personId
    holder {
      masked
      name
      englishName
      idKind
      idNumber
    }
    pass {
      id
      number
    }
    issuedPass {
      id
      number
      status
    }
  }
`);

/** An application as its own page shows it; there are never more than a hundred people or passes on one. */
export const ApplicationDetail = graphql(`
  fragment ApplicationDetail on Application {
    ...ApplicationParts
    masked
    version
    branch {
      ...BranchNames
    }
    decidedBy
    term {
      count
      unit
    }
    company {
      name
      organisationKind
      organisationNumber
    }
    attachments {
      ...AttachmentParts
    }
    ...TimelineSteps
    ...LeftOutParts
    allItems: items(size: 100) {
      items {
        ...ItemInBrief
      }
    }
  }
`);
