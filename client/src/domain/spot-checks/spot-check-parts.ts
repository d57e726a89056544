import { graphql } from '../../gql';

/** A spot check as every list and page shows it, with what a failed one brought about (R-ONE-7). */
export const SpotCheckParts = graphql(`
  fragment SpotCheckParts on SpotCheck {
    result
    reason
    checkedAt
    checkedBy
    suspension {
      ...SuspensionParts
    }
  }
`);
