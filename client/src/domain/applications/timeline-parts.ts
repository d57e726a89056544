import { graphql } from '../../gql';

/** What happened to an application, oldest first, as its timeline tells it. */
export const TimelineSteps = graphql(`
  fragment TimelineSteps on Application {
    steps {
      at
      action
      from
      to
      by
      byStaff
      reason
      itemIds
      names
      branches
    }
  }
`);
