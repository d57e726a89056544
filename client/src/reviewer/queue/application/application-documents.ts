import { graphql } from '../../../gql';

/** Somebody on an application, as they are decided on. All a hundred of them come in one answer: what it costs counts. */
export const ItemReview = graphql(`
  fragment ItemReview on ApplicationItem {
    documentValidTo
    documentEndsBeforePass
    possiblySamePerson
    id
    state
    stateSince
    reason
    actions
    waitingFor
    resubmittedAt
    unchangedSinceReturn
    grantedPasses
    grantedPassesUsed
    grantedPassesTakenBack
    grantActions
    holder {
      name
      englishName
      idKind
      maskedIdNumber
      masked
    }
    eligibility {
      allowed
      reasons {
        code
        limit
        granted
        grantedUsed
        until
        attachment
        applicationNumber
      }
    }
    pass {
      id
      number
    }
  }
`);

/** An application as a reviewer, or the police, decides on it. */
export const ApplicationReview = graphql(`
  fragment ApplicationReview on Application {
    id
    number
    form
    version
    reason
    submittedAt
    contactName
    contactPhone
    language
    startDay
    lastDay
    month
    morePasses
    term {
      count
      unit
    }
    company {
      name
      organisationKind
      organisationNumber
    }
    areas {
      code
      ...AreaNames
    }
    pickupPort {
      ...PortNames
    }
    decidedBy
    waitingFor
    corrections {
      field
      masked
      before
      after
    }
    ...TimelineSteps
    attachments {
      id
      kind
      itemIds
      file {
        id
        viewedAt
        ...FileParts
      }
    }
    items(size: 100) {
      items {
        ...ItemReview
      }
    }
  }
`);

export const applicationCase = graphql(`
  query ApplicationCase($number: String!) {
    application(number: $number) {
      id
      number
      version
      ...ApplicationReview
      decisionDraft {
        itemId
        action
        reason
        grantedPasses
      }
      work {
        ...WorkParts
      }
    }
  }
`);

export const saveDecisionDraft = graphql(`
  mutation SaveDecisionDraft($id: ID!, $decisions: [ItemDecisionInput!]!) {
    saveDecisionDraft(id: $id, decisions: $decisions)
  }
`);

export const applicationDecisionMail = graphql(`
  query ApplicationDecisionMail($id: ID!, $decisions: [ItemDecisionInput!]!) {
    applicationDecisionMail(id: $id, decisions: $decisions) {
      ...MailParts
    }
  }
`);
