import type { Translation } from '../../lib/text-types';
import type { applications as zhHant } from './texts.zh-Hant';

export const applications: Translation<typeof zhHant> = {
  title: 'Applications',
  description: 'Applications for the ports of your branches.',
  company: 'Company',
  reason: 'Reason for applying',
  waitingFor: 'Waiting for',
  pickupPort: 'Pickup port',
  startDay: 'First day',
  lastDay: 'Last day',
  empty: 'No applications',
  missing: 'There is no such application',
  missingHint: 'Please check the number; it may also be for a port of another branch.',
  backToList: 'Back to the applications',
  decide: 'Decide on it',
  passes: 'Passes issued',
};
