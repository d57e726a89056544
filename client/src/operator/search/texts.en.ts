import type { Translation } from '../../lib/text-types';
import type { search as zhHant } from './texts.zh-Hant';

export const search: Translation<typeof zhHant> = {
  title: 'Search everything',
  short: 'Search',
  field: 'Number, name, page or action',
  hint: 'Any part of a pass or application number, a name, or a whole document number',
  passes: 'Passes',
  applications: 'Applications',
  people: 'People',
  actions: 'Actions',
  pages: 'Pages',
  newForm: 'New: {{form}}',
  openPass: 'Open pass {{number}}',
  none: 'Nothing found',
  count: '{{count}} results',
  count_one: '{{count}} result',
};
