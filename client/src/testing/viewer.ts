import type { ViewerPartsFragment } from '../gql/graphql';
import { branchOf } from './places';

/** An operator of a company, who may apply. */
export const testViewer: ViewerPartsFragment = {
  companyName: '甲公司',
  consentRequired: false,
  secondFactorDue: null,
  roles: [],
  sections: ['PASSES', 'APPLICATIONS', 'PEOPLE'],
  account: {
    id: 'account-1',
    accountName: 'demo-a',
    personName: '王小明',
    email: 'a@example.tw',
    mobile: '0912345678',
    kind: 'GENERAL',
    language: 'ZH_HANT',
    companyAdministrator: false,
    pendingEmail: null,
  },
  company: { id: 'company-1' },
  bindings: [],
  branches: [],
  session: null,
  openWork: {
    drafts: 0,
    openApplications: [],
    cases: 0,
    claimed: 0,
    applications: 0,
    cardStops: 0,
    cardsToMake: 0,
    cardsToCollect: 0,
    cardsNotCollected: 0,
    spotChecks: 0,
    suspensions: 0,
    bansToConfirm: 0,
    unusedCardsNear: 0,
    unusedCardsDeactivated: 0,
    reinstatementsPending: 0,
    anomalousCards: 0,
    failedMessages: 0,
    readAlerts: 0,
    wrongGates: 0,
  },
  applicationEligibility: { allowed: true, reasons: [] },
};

/** A reviewer of the port company. */
export const testReviewer: ViewerPartsFragment = {
  ...testViewer,
  companyName: null,
  company: null,
  roles: ['REVIEWER'],
  sections: ['WORK_QUEUE', 'CARDS', 'PASSES', 'APPLICATIONS'],
  account: { ...testViewer.account, id: 'staff-1', accountName: 'reviewer-kl', kind: 'STAFF' },
  branches: [branchOf('KL', '基隆', 'Keelung')],
};
