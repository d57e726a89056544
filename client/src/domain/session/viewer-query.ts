import type { Client, CombinedError } from '@urql/core';
import { graphql, readFragment } from '../../gql';
import type { ViewerPartsFragment } from '../../gql/graphql';
import { unfrozen } from '../../lib/result-freeze';

/** Who is signed in: for the shell, the guards and the home page. */
export const ViewerParts = graphql(`
  fragment ViewerParts on Viewer {
    account {
      id
      accountName
      personName
      email
      pendingEmail
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
        organisationNumber
      }
    }
    branches {
      code
      ...BranchNames
    }
    consentRequired
    secondFactorDue
    session {
      idleExpiresAt
      expiresAt
    }
    openWork {
      drafts
      openApplications {
        form
        count
      }
      cases
      claimed
      applications
      cardStops
      cardsToMake
      cardsToCollect
      cardsNotCollected
      spotChecks
      suspensions
      bansToConfirm
      unusedCardsNear
      unusedCardsDeactivated
      reinstatementsPending
      anomalousCards
      failedMessages
      readAlerts
      wrongGates
    }
    roles
    sections
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

/** Makes this browser's session act for another company; its pages must then be left. */
export const SwitchCompany = graphql(`
  mutation SwitchCompany($bindingId: ID!) {
    switchCompany(bindingId: $bindingId) {
      ...ViewerParts
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

/** Changes of these show in the viewer: counts in the menu, what is missing before passes may be applied for. */
const shownTypes = [
  ...['Application', 'ApplicationDraft', 'Certificate', 'Company', 'Registration'],
  ...['SpotCheck', 'SpotCheckSample', 'Suspension'],
];

/** Asks who is signed in, and again whenever that may have changed; it is read from the server and not from what a page keeps. */
export function watchViewer(
  client: Client,
  hear: (viewer: ViewerPartsFragment | undefined, error: CombinedError | undefined) => void,
) {
  const context = { additionalTypenames: shownTypes, ...unfrozen };
  const { unsubscribe } = client.query(CurrentViewerQuery, {}, context).subscribe(({ data, error, stale }) => {
    // The last answer comes once more while a new one is on its way.
    if (!stale) hear(readFragment(ViewerParts, data?.viewer) ?? undefined, error);
  });
  return {
    refetch: () => void client.query(CurrentViewerQuery, {}, { ...context, requestPolicy: 'network-only' }).toPromise(),
    unsubscribe,
  };
}
