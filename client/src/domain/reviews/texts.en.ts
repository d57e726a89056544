import type { Translation } from '../../lib/text-types';
import type { review as zhHant } from './texts.zh-Hant';

export const review: Translation<typeof zhHant> = {
  state: { OPEN: 'Open', APPROVED: 'Approved', REJECTED: 'Rejected', WITHDRAWN: 'Not needed', REVOKED: 'Taken back' },
};
