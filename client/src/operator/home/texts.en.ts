import type { Translation } from '../../lib/text-types';
import type { home as zh } from './texts.zh-Hant';

export const home: Translation<typeof zh> = {
  title: 'Home',
  now: 'Right now',
  recent: 'Latest applications',
  noApplications: 'No applications yet',
  noApplicationsHint: 'First add people with their passports, then a new application.',
  notices: 'Please note',
  tile: {
    returned: 'applications to correct',
    underReview: 'applications under review',
    toCollect: 'applications with cards to collect',
    drafts: 'drafts not submitted',
    withoutPassport: 'people without a passport scan',
    endingCards: 'passes that end within 30 days',
    validSingleEntries: 'valid single-entry passes',
  },
};
