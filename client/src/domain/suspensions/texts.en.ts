import type { Translation } from '../../lib/text-types';
import type { suspension as zhHant } from './texts.zh-Hant';

export const suspension: Translation<typeof zhHant> = {
  state: { RUNNING: 'Suspended', LIFTED: 'Suspension lifted', ENDED: 'Suspension over' },
  tab: { RUNNING: 'Running', LIFTED: 'Lifted early', ENDED: 'Over', ALL: 'All' },
  periodOf: 'Period {{period}}',
  portOf: 'Port: {{port}}',
  ranOut: 'Ran its 7 days',
  liftedOf: 'Lifted early on {{date}} by {{by}}',
  liftedAtOf: 'Lifted early on {{date}}',
  field: {
    port: 'Port',
    period: 'Period',
    passNumber: 'Pass checked',
    reason: 'Why it failed',
    state: 'State',
    liftedAt: 'Lifted on',
    liftedBy: 'Lifted by',
    liftReason: 'Why it was lifted',
    lifting: 'Lifted',
    suspension: 'Suspension',
  },
  empty: 'No suspensions',
};
