import { graphql } from '../../gql';
import type { HistorySubject } from '../../gql/graphql';

export const HistoryEntryParts = graphql(`
  fragment HistoryEntryParts on HistoryEntry {
    id
    at
    action
    byKind
    by
    reason
    changes {
      field
      masked
      before
      after
    }
  }
`);

export const HistoryQuery = graphql(`
  query History($subject: HistorySubject!, $id: ID!, $page: Int!, $size: Int!) {
    history(subject: $subject, id: $id, page: $page, size: $size) {
      total
      items {
        id
        ...HistoryEntryParts
      }
    }
  }
`);

/** Changes of these add to the history of a subject: it is read again. */
export const writers: Record<HistorySubject, string[]> = {
  COMPANY: ['Company', 'Certificate', 'Registration', 'SpotCheck', 'Suspension'],
  ACCOUNT: ['Account', 'StaffAccount', 'GateSystem', 'AccessToken', 'Registration', 'Certificate', 'Viewer'],
  PERSON: ['Person', 'Attachment'],
  PASS: ['Pass', 'SpotCheck', 'Suspension', 'Fee'],
  APPLICATION: ['Application'],
  GATE: ['Gate'],
  MESSAGE: ['FailedMessage'],
  FEE_RULE: ['FeeRule'],
};
