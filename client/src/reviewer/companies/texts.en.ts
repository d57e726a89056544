import type { Translation } from '../../lib/text-types';
import type { companies as zhHant } from './texts.zh-Hant';

export const companies: Translation<typeof zhHant> = {
  title: 'Companies',
  description:
    'Find a company by name or number, with its accounts, passes, applications, suspensions, bans and certificates.',
  none: 'No companies',
  missing: 'There is no such company',
  missingHint: 'Check the business number or agency code.',
  back: 'Back to companies',
  facts: 'Company data',
  count: '{{count}} in all',
  all: 'Show all',
  allOf: 'Show all: {{list}}',
  field: { name: 'Name', number: 'Business number or agency code', eligibility: 'May apply', registeredAt: 'Joined' },
  list: {
    accounts: 'Company accounts',
    passes: 'Passes',
    applications: 'Applications',
    refusals: 'Refused applications',
    bans: 'Bans of people',
  },
  empty: {
    accounts: 'No accounts',
    passes: 'No passes',
    applications: 'Your branches have no applications of this company',
    refusals: 'No refused applications',
    suspensions: 'No suspensions',
    bans: 'No bans',
  },
};
