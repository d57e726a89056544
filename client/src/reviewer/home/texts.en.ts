import type { Translation } from '../../lib/text-types';
import type { home as zhHant } from './texts.zh-Hant';

export const home: Translation<typeof zhHant> = {
  title: 'Home',
  now: 'Right now',
  tile: {
    cases: 'Waiting for a decision',
    claimed: 'Claimed by you',
    applications: 'Applications to review',
    cardStops: 'Cards to be stopped, for a second person',
    policeApplications: 'Applications to check',
    cardsToMake: 'Cards to be made',
    cardsToCollect: 'Cards to be collected',
    spotChecks: 'Spot checks to do',
    bansToConfirm: 'Bans to confirm',
    suspensions: 'Suspensions in force',
    unusedCardsNear: 'Soon deactivated: not used',
    unusedCardsDeactivated: 'Deactivated: not used',
    reinstatementsPending: 'Usable again soon',
    anomalousCards: 'Deactivated: record anomalies',
  },
  oldest: 'Waiting longest',
  all: 'All {{count}}',
  noWork: 'Nothing needs you now',
  noWorkHint: 'What you can use is in the menu.',
  analyst: {
    title: 'Query the pass data',
    intro: 'You can query the passes of all companies. Names and ID numbers are always masked, whichever way you ask.',
    explorer: {
      title: 'In the browser',
      body: 'The GraphQL explorer has documentation, completion and a history. It works with your sign-in.',
      open: 'Open the GraphQL explorer',
    },
    token: {
      title: 'From a program',
      body: 'Make an access token and send it in the header of each request:',
      open: 'Manage access tokens',
    },
    cost: {
      title: 'What a query costs',
      body: 'The cost is reckoned before anything runs: each record that will be returned (pass, holder, company, port) costs 1, a list its page size times the cost of a row (a list without pages counts as 5 rows), an exact total 50 more, one up to a bound (boundedTotal) 10 more. An analyst may spend 5,000 on one query; beyond that it is not run, and you are told what it would have cost.',
      advice: 'If it is too much, ask for smaller pages (size, at most 100) or for fewer levels.',
    },
    passes: { title: 'On screen', body: 'Look up passes by conditions, without writing a query.', open: 'Passes' },
  },
};
