import type { Translation } from '../../lib/text-types';
import type { eligibility as zhHant } from './texts.zh-Hant';

export const eligibility: Translation<typeof zhHant> = {
  passTitle: 'What can be done now',
  yes: 'Possible',
  no: 'Not possible',
  notForThem: 'Not applicable',
  askOthers: 'Check them now',
  othersFree: 'Passes held through other companies do not stand against it.',
  othersWithheld:
    'Not answered now: the scan of the document is missing, or today’s checks are used up. Passes held through other companies are checked when the application is submitted.',
  othersUnchecked: 'Passes held through other companies are checked when the application is submitted.',
};
