import type { Translation } from '../../lib/text-types';
import type { home as zh } from './texts.zh-Hant';

export const home: Translation<typeof zh> = {
  title: 'Home',
  now: 'Right now',
  recent: 'Latest applications',
  noApplications: 'No applications yet',
  noApplicationsHint: 'First add people with their documents (passport, or photo and ID card), then a new application.',
  notices: 'Please note',
  start: {
    title: 'Getting started',
    account: 'Account activated',
    people: 'Add people with their documents (a list can be imported)',
    application: 'Submit the first application',
    help: 'Need help?',
  },
  tile: {
    returned: 'Applications to correct',
    underReview: 'Applications under review',
    toCollect: 'Applications with cards to collect',
    drafts: 'Drafts not submitted',
    withoutPassport: 'People without a passport scan',
    endingCards: 'Passes that end within 30 days',
    validSingleEntries: 'Valid single-entry passes',
  },
};
