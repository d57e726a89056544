import type { Translation } from '../../lib/text-types';
import type { home as zh } from '../zh-Hant/home';

export const home: Translation<typeof zh> = {
  title: 'Home',
  now: 'Right now',
  recent: 'Latest applications',
  noApplications: 'No applications yet',
  noApplicationsHint: 'First add people with their passports, then a new application.',
  notices: 'Please note',
  people: 'People',
  tile: {
    drafts: 'drafts not submitted',
    withoutPassport: 'people without a passport scan',
    validSingleEntries: 'valid single-entry passes',
  },
};
