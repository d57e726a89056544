import { graphql } from '../../gql';

export const FailedMessageParts = graphql(`
  fragment FailedMessageParts on FailedMessage {
    id
    channel
    state
    recipient
    subject
    createdAt
    refusedAt
    failure
    attempts
  }
`);

export const RetryMessage = graphql(`
  mutation RetryMessage($id: ID!, $reason: String!) {
    retryMessage(id: $id, reason: $reason) {
      ...FailedMessageParts
    }
  }
`);

export const GiveUpMessage = graphql(`
  mutation GiveUpMessage($id: ID!, $reason: String!) {
    giveUpMessage(id: $id, reason: $reason) {
      ...FailedMessageParts
    }
  }
`);
