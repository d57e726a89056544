import { graphql } from '../../../gql';

/** A case as the queue shows it. */
export const WorkParts = graphql(`
  fragment WorkParts on WorkItem {
    id
    kind
    submittedAt
    company {
      name
      organisationNumber
    }
    filedBy
    submittedByViewer
    withCertificate
    number
    passNumber
    form
    steps
    itemsWaiting
    branches
    waitingSince
    resubmittedAt
    takesEffectAt
    notes
    assignment {
      to
      mine
      by
      at
    }
    claim {
      by
      mine
      until
    }
  }
`);

/** Decisions and claims change the queue, also when it is empty. */
export const workContext = {
  additionalTypenames: [
    'Registration',
    'Certificate',
    'Application',
    'CardStopProposal',
    'WorkItem',
    'PendingDecision',
    'WorkAssignment',
    'CaseNote',
  ],
};

export const claimWork = graphql(`
  mutation ClaimWork($id: ID!, $takeOver: Boolean!) {
    claimWork(id: $id, takeOver: $takeOver) {
      ...WorkParts
    }
  }
`);

export const releaseWork = graphql(`
  mutation ReleaseWork($id: ID!) {
    releaseWork(id: $id)
  }
`);
