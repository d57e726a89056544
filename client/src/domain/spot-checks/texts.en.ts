import type { Translation } from '../../lib/text-types';
import type { spotCheck as zhHant } from './texts.zh-Hant';

export const spotCheck: Translation<typeof zhHant> = {
  listTitle: 'Spot checks',
  result: { PASSED: 'Passed', FAILED: 'Failed', NOT_CHECKED: 'Not checked' },
  outcome: 'Spot check',
  field: {
    passNumber: 'Pass number',
    checkedBy: 'Checked by',
    checkedAt: 'Checked on',
    result: 'Result',
    reason: 'Why it failed',
  },
  noneOnRecord: 'Not checked',
};
