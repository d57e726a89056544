import { graphql } from '../../gql';

/** A suspension as every list and notice shows it (R-ONE-7). */
export const SuspensionParts = graphql(`
  fragment SuspensionParts on Suspension {
    id
    state
    from
    to
    passNumber
    reason
    liftedAt
    liftedBy
    liftReason
    port {
      code
      ...PortNames
    }
  }
`);

/** A check or a lifting changes lists of suspensions, also when they are empty. */
export const suspensionContext = { additionalTypenames: ['Suspension', 'SpotCheck'] };

/** The same for staff, who see those of many companies. */
export const CompanySuspension = graphql(`
  fragment CompanySuspension on Suspension {
    ...SuspensionParts
    company {
      name
      organisationNumber
    }
  }
`);
