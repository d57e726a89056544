import { graphql } from '../../gql';

export const GateHealthParts = graphql(`
  fragment GateHealthParts on GateHealth {
    gate {
      id
      code
      nameZh
      nameEn
      area {
        ...AreaNames
      }
    }
    state
    heardAt
    lastPassageAt
    behindSince
    pendingChanges
    unsentEvents
    clockAheadSeconds
    software
    openStreams
    system {
      id
      name
    }
  }
`);
