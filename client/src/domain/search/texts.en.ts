import type { Translation } from '../../lib/text-types';
import type { search as zhHant } from './texts.zh-Hant';

export const search: Translation<typeof zhHant> = {
  title: 'Search everything',
  short: 'Search',
  field: 'Number, name, page or action',
  passes: 'Passes',
  applications: 'Applications',
  actions: 'Actions',
  pages: 'Pages',
  openPass: 'Open pass {{number}}',
  none: 'Nothing found',
  count: '{{count}} results',
  count_one: '{{count}} result',
};
