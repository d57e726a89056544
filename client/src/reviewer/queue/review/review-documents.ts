import { graphql } from '../../../gql';

/** A certificate as a reviewer decides on it. */
export const CertificateReview = graphql(`
  fragment CertificateReview on Certificate {
    id
    version
    state
    submittedAt
    registrationId
    companyId
    language
    company {
      name
      organisationKind
      organisationNumber
    }
    decision {
      decidedAt
      decidedBy
      reason
    }
    revocation {
      revokedAt
      revokedBy
      reason
    }
    file {
      id
      viewedAt
      ...FileParts
    }
    work {
      ...WorkParts
    }
  }
`);

/** A registration as a reviewer decides on it, with the certificate that came with it. */
export const RegistrationReview = graphql(`
  fragment RegistrationReview on Registration {
    id
    version
    state
    submittedAt
    language
    accountId
    accountName
    personName
    mobile
    email
    emailVerified
    organisationKind
    organisationNumber
    companyName
    companyPhone
    companyFax
    companyAddress
    responsiblePerson
    decision {
      decidedAt
      decidedBy
      reason
    }
    knownCompany {
      id
      name
      phone
      fax
      address
      responsiblePerson
    }
    certificate {
      ...CertificateReview
    }
    work {
      ...WorkParts
    }
  }
`);

export const revokeCertificate = graphql(`
  mutation RevokeCertificate($id: ID!, $version: Int!, $reason: String!) {
    revokeCertificate(id: $id, version: $version, reason: $reason) {
      ...CertificateReview
    }
  }
`);

export const restoreCertificate = graphql(`
  mutation RestoreCertificate($id: ID!, $version: Int!, $reason: String!) {
    restoreCertificate(id: $id, version: $version, reason: $reason) {
      ...CertificateReview
    }
  }
`);

/** A case of either kind. */
export const reviewCase = graphql(`
  query ReviewCase($id: ID!, $isRegistration: Boolean!) {
    registration(id: $id) @include(if: $isRegistration) {
      ...RegistrationReview
    }
    certificate(id: $id) @skip(if: $isRegistration) {
      ...CertificateReview
    }
  }
`);

export const decisionMail = graphql(`
  query DecisionMail($kind: WorkKind!, $id: ID!, $decision: DecisionKind!, $reason: String) {
    decisionMail(kind: $kind, id: $id, decision: $decision, reason: $reason) {
      ...MailParts
    }
  }
`);
