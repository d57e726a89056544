import type { Translation } from '../../lib/text-types';
import type { eligibility as zhHant } from './texts.zh-Hant';

export const eligibility: Translation<typeof zhHant> = {
  passTitle: 'What can be done now',
  yes: 'Eligible',
  no: 'Not eligible',
  notForThem: 'Not applicable',
  othersUnchecked: 'Passes held through other companies are checked when the application is submitted.',
};
