import { graphql } from '../../gql';

/** What stops a card, and what the viewer may do to stop it. */
export const CardStopsParts = graphql(`
  fragment CardStops on Pass {
    id
    number
    stopActions
    holds {
      id
      office
      branch {
        ...BranchNames
      }
      cause
      reason
      placedAt
      liftedAt
      liftReason
      viewerMayLift
    }
  }
`);
