import type { Translation } from '../../lib/text-types';
import type { banRules as zhHant } from './texts.zh-Hant';

export const banRules: Translation<typeof zhHant> = {
  title: 'Rules of bans',
  description:
    'Causes, terms and consequences of bans. Each version holds from its day on; a ban keeps the version of the day on which it was entered.',
  newCause: 'New cause',
  newVersion: 'New version',
  notForThePast: 'It can hold from tomorrow at the earliest. Bans already entered stay as they are.',
  enter: 'Save',
  entered: 'Saved.',
  from: 'From {{day}}',
  terms: 'Terms: {{months}} months',
  grades: 'From case {{case}} on cards are cancelled, and each case after that adds {{extra}} months',
  notInUse: 'Not in use: no ban can be entered for it',
  by: 'Entered by {{name}}',
  system: 'the system',
  coming: 'Does not hold yet',
  withdrawn: 'Withdrawn',
  company: {
    title: 'Companies: cases of their people',
    rule: 'No applications for {{days}} days with case {{cases}}, and for {{further}} days with each case after that',
  },
  withdraw: {
    action: 'Withdraw',
    title: 'Withdraw a version that does not hold yet?',
    body: 'The version from {{day}} will never hold.',
    done: 'Withdrawn.',
    failed: 'Not withdrawn',
  },
  field: {
    code: 'Code',
    nameZh: 'Name in Chinese',
    nameEn: 'Name in English',
    holdsFrom: 'Holds from',
    months: 'Terms in months',
    cancelsAtCase: 'Cards are cancelled from case',
    extraMonths: 'Months that each case after that adds',
    inUse: 'In use',
    cases: 'From case',
    days: 'Days without applications',
    furtherDays: 'Days for each case after that',
  },
  hint: {
    code: 'Capital letters, digits and underscores, such as DRONE.',
    holdsFrom: 'Such as 2027-01-01; neither today nor the past.',
    months: 'Separated by commas, such as 1, 3, 6, 12.',
    cancelsAtCase: 'Leave empty if no card is cancelled.',
    extraMonths: 'Enter 0 if none is added.',
  },
};
