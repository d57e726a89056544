import type { Translation } from '../../../lib/text-types';
import type { corrections as zhHant } from './texts.zh-Hant';

export const corrections: Translation<typeof zhHant> = {
  title: 'Correct application {{number}}',
  description: 'Correct what it was returned for and submit it again. It is then reviewed from the first step.',
  people: 'Returned people ({{count}})',
  passes: 'Returned passes ({{count}})',
  peopleHint:
    'If data or files are wrong, open the person and correct them there. What is on record when you submit is what counts.',
  reason: 'Reason',
  returnedAt: 'Returned',
  openPerson: 'Edit person',
  openPersonOf: 'Edit person {{name}}',
  openPass: 'View the pass',
  openPassOf: 'View pass {{number}}',
  gone: 'This person was removed from the list of people and cannot be corrected: please withdraw this entry.',
  changedName: 'Submitted as {{name}}',
  ready: 'Nothing else is missing',
  form: 'What is applied for',
  formHint: 'You may change this too; what you leave stays as it was.',
  locked:
    'Others on this application are under review or approved, so what is applied for cannot be changed: only data and files of those returned.',
  submit: 'Send in again',
  toCheck: 'Check the correction',
  unchanged: 'No data or file changed since the return',
  fieldChanged: '{{label}}: was {{before}}, now {{after}}',
  fileReplaced: '{{file}}: replaced at {{time}}',
  fileSame: '{{file}}: not replaced since the return',
  check: {
    title: 'Check the correction',
    nothing: 'You have not changed anything yet',
    nothingHint:
      'If the reason for the return still applies, it will be returned again. Go back and make the change; if none is needed, you can still send it as it is.',
    sameForm: 'The application itself is unchanged.',
    sendAnyway: 'Send it as it is',
    back: 'Back to the changes',
  },
  back: 'Back to the application',
  done: '{{count}} sent in again',
  nothing: 'There is nothing to correct on this application',
  nothingHint: 'A colleague may have sent it in again, or withdrawn it.',
};
