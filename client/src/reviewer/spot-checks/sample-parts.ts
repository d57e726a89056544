import { graphql } from '../../gql';

/** A sample in numbers; whether it is reproducible is a query of its own, because drawing again takes time. */
export const SampleParts = graphql(`
  fragment SampleParts on SpotCheckSample {
    id
    sharePercent
    issuedFrom
    issuedBefore
    population
    size
    checked
    failed
    drawnAt
    drawnBy
    branch {
      ...BranchNames
    }
  }
`);

/** A drawn pass in short; a list needs no ID number (R-ACC-4). */
export const SampledPassParts = graphql(`
  fragment SampledPassParts on SampledPass {
    position
    pass {
      id
      number
      pendingSpotCheck {
        submittedByViewer
      }
      port {
        ...PortNames
      }
      holder {
        name
        masked
      }
      company {
        name
      }
      spotCheck {
        result
        reason
        checkedAt
        checkedBy
      }
    }
  }
`);
