import type { Translation } from '../../lib/text-types';
import type { holds as zhHant } from './texts.zh-Hant';

export const holds: Translation<typeof zhHant> = {
  title: 'Holds',
  office: { COMPANY: 'Blocked by the company', BRANCH: 'Blocked by a branch' },
  byBranch: '{{branch}} branch',
  byCompany: 'Company',
  cause: {
    LOST: 'Lost',
    STOLEN: 'Stolen',
    HOLDER_LEFT: 'Holder has left',
    LENT_CARD: 'Lent, or used by another person',
    RULE_VIOLATION: 'Violation of port rules',
    SECURITY_RISK: 'Risk to safety',
    POLICE_REQUEST: 'Requested by the police',
    FALSE_DATA: 'False data in the application',
    OTHER: 'Other',
  },
  since: 'Since {{time}}',
  lifted: 'Lifted on {{time}}: {{reason}}',
  offline:
    'A gate that reads the printed QR code offline does not know of a hold; it refuses the card once it is online.',
  lift: {
    action: 'Lift',
    title: 'Lift: {{what}}',
    label: 'Why it is lifted',
    confirm: 'Lift and send mail',
    mailTo: 'The company is notified by mail.',
    done: 'Hold lifted',
    conflict: 'This hold has just changed',
  },
  form: {
    cause: 'Cause',
    reason: 'Reason',
    mailTo: 'Gates refuse the card at once, until the hold is lifted. The company is notified by mail.',
  },
};
