import type { Translation } from '../../lib/text-types';
import type { accountsOfCompanies as zhHant } from './texts.zh-Hant';

export const accountsOfCompanies: Translation<typeof zhHant> = {
  description: 'Accounts of companies, and shared accounts. Ending takes effect at once and can be undone.',
  search: 'Name, account, e-mail, company or its number',
  newEmail: 'The right e-mail address',
  correct: {
    title: 'Correct the e-mail address of {{name}}',
    body: 'The e-mail address of {{account}} is not verified yet. Links mailed to the old one end, and the new one is mailed; the correction is kept on record.',
    confirm: 'Correct and send',
  },
};
