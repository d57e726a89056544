import { graphql } from '../../gql';

/** What a form asks for and who decides on it: the one form on screen is driven by this. */
export const FormDescription = graphql(`
  fragment FormDescription on ApplicationForm {
    kind
    subject
    asksAreas
    asksPickupPort
    asksStartDay
    maxStartDays
    asksMorePasses
    maxMonthsAhead
    maxMorePasses
    longestTerm {
      count
      unit
    }
    consents
    needsApprovedCompany
    suspendable
    requiredFiles {
      idKind
      kinds
    }
    steps
    takesEffectAtOnce
    issuesPrints
    makesCard
  }
`);
