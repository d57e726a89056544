import type { Translation } from '../../lib/text-types';
import type { staffSearch as zhHant } from './texts.zh-Hant';

export const staffSearch: Translation<typeof zhHant> = {
  hint: 'The beginning of a pass or application number, a company or its number, a page',
  cases: 'To be decided',
  accounts: 'Account requests',
  casesOf: 'Work queue: company "{{text}}"',
  applicationsOf: 'Applications: company "{{text}}"',
  byDocument: 'Find a person by the whole document number',
  key: 'Search everything',
  goTo: 'Go to: {{page}}',
};
