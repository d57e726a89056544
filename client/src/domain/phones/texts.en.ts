import type { Translation } from '../../lib/text-types';
import type { phone as zhHant } from './texts.zh-Hant';

export const phone: Translation<typeof zhHant> = {
  title: 'Phone verification',
  state: 'Verified',
  present: 'Phone',
  verified: 'Verified phone',
  states: { VERIFIED: 'Verified', UNVERIFIED: 'Not verified', TO_BE_VERIFIED: 'To be verified' },
};
