import type { Translation } from '../../lib/text-types';
import type { fee as zhHant } from './texts.zh-Hant';

export const fee: Translation<typeof zhHant> = {
  label: 'Fee of the exchange',
  amount: 'NT$ {{amount}}',
  free: 'Free',
  state: { DUE: 'Due', PAID: 'Paid', WAIVED: 'Waived', FREE: 'Free', VOID: 'Not charged' },
  receipt: 'Receipt {{number}}',
  waived: 'Waived because: {{reason}}',
};
