import type { Translation } from '../../../lib/text-types';
import type { repeatedApplication as zhHant } from './texts.zh-Hant';

export const repeatedApplication: Translation<typeof zhHant> = {
  action: 'Apply again',
  title: 'Reason, areas and {{count}} people or passes taken over from application {{number}}',
  title_one: 'Reason, areas and {{count}} person or pass taken over from application {{number}}',
  dates: 'First day and month have to be filled in again.',
  left: '{{count}} are not eligible now and were not taken over:',
  left_one: '{{count}} is not eligible now and was not taken over:',
  gone: 'No longer on your list.',
};
