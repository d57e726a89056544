import { graphql } from '../../../gql';

export const PendingParts = graphql(`
  fragment PendingParts on PendingDecision {
    id
    kind
    caseId
    number
    companyName
    batchId
    effectiveAt
    refusals
  }
`);

export const pendingDecisions = graphql(`
  query PendingDecisions {
    pendingDecisions {
      ...PendingParts
    }
  }
`);

export const decideWithUndo = graphql(`
  mutation DecideWithUndo(
    $kind: WorkKind!
    $id: ID!
    $version: Int!
    $decision: DecisionKind
    $reason: String
    $decisions: [ItemDecisionInput!]! = []
  ) {
    decideWithUndo(
      kind: $kind
      id: $id
      version: $version
      decision: $decision
      reason: $reason
      decisions: $decisions
    ) {
      ...PendingParts
    }
  }
`);

export const undoDecision = graphql(`
  mutation UndoDecision($id: ID!) {
    undoDecision(id: $id)
  }
`);

export const undoBatch = graphql(`
  mutation UndoBatch($id: ID!) {
    undoBatch(id: $id) {
      caseIds
    }
  }
`);

/** The queue and its counts change with what is about to take effect. */
export const batchChanged = { additionalTypenames: ['WorkItem', 'PendingDecision'] };
