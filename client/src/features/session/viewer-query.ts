import { graphql } from '../../gql';

/** Who is signed in: for the shell, the guards and the home page. */
export const ViewerParts = graphql(`
  fragment ViewerParts on Viewer {
    account {
      id
      accountName
      personName
      email
      mobile
      kind
      language
      companyAdministrator
    }
    company {
      id
    }
    companyName
    bindings {
      id
      accountName
      boundAt
      current
      usable
      company {
        name
        organisationKind
        organisationNumber
      }
    }
    branches {
      code
      nameZh: name(language: ZH_HANT)
      nameEn: name(language: EN)
    }
    consentRequired
    secondFactorDue
    session {
      idleExpiresAt
      expiresAt
      remembered
    }
    openWork {
      drafts
      cases
      claimed
      spotChecks
      suspensions
    }
    roles
    applicationEligibility {
      allowed
      reasons {
        code
        limit
        until
      }
    }
  }
`);

export const CurrentViewerQuery = graphql(`
  query CurrentViewer {
    viewer {
      ...ViewerParts
    }
  }
`);
