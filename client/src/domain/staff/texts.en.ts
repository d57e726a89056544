import type { Translation } from '../../lib/text-types';
import type { staffMember as zhHant } from './texts.zh-Hant';

export const staffMember: Translation<typeof zhHant> = {
  field: { roles: 'Roles', branches: 'Branches' },
  role: { REVIEWER: 'Reviewer', POLICE_CHECK: 'Police check', ADMINISTRATOR: 'Administrator' },
};
