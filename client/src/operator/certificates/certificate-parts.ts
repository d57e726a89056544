import { graphql } from '../../gql';

/** A company's own certificate, as its operators see it. */
export const OwnCertificate = graphql(`
  fragment OwnCertificate on Certificate {
    id
    state
    submittedAt
    decision {
      decidedAt
      reason
    }
    revocation {
      revokedAt
      reason
    }
    file {
      ...FileParts
    }
  }
`);
