import { graphql } from '../../gql';

/** A certificate as a reviewer decides on it. */
export const certificateReview = graphql(`
  fragment CertificateReview on Certificate {
    id
    version
    state
    submittedAt
    registrationId
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
    file {
      ...FileParts
    }
  }
`);

/** A registration as a reviewer decides on it, with the certificate that came with it. */
export const registrationReview = graphql(`
  fragment RegistrationReview on Registration {
    id
    version
    state
    submittedAt
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
  }
`);

export const approveRegistration = graphql(`
  mutation ApproveRegistration($id: ID!, $version: Int!) {
    approveRegistration(id: $id, version: $version) {
      ...RegistrationReview
    }
  }
`);

export const rejectRegistration = graphql(`
  mutation RejectRegistration($id: ID!, $version: Int!, $reason: String!) {
    rejectRegistration(id: $id, version: $version, reason: $reason) {
      ...RegistrationReview
    }
  }
`);

export const approveCertificate = graphql(`
  mutation ApproveCertificate($id: ID!, $version: Int!, $note: String) {
    approveCertificate(id: $id, version: $version, note: $note) {
      ...CertificateReview
    }
  }
`);

export const rejectCertificate = graphql(`
  mutation RejectCertificate($id: ID!, $version: Int!, $reason: String!) {
    rejectCertificate(id: $id, version: $version, reason: $reason) {
      ...CertificateReview
    }
  }
`);

export const standardReasons = graphql(`
  query StandardReasons($subject: ReviewSubject!, $language: Language!) {
    standardReasons(subject: $subject, language: $language)
  }
`);
