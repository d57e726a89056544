import type { Translation } from '../../../lib/text-types';
import type { corrections as zhHant } from './texts.zh-Hant';

export const corrections: Translation<typeof zhHant> = {
  title: 'Correct application {{number}}',
  description: 'Mend what it was returned for and send it in again. It is then reviewed from the first step on.',
  people: 'Returned people ({{count}})',
  passes: 'Returned passes ({{count}})',
  peopleHint:
    'If data or files are wrong, open the person and mend them there. What is on record when you send it in is what counts.',
  reason: 'Reason',
  returnedAt: 'Returned',
  openPerson: 'Mend the data',
  openPersonOf: 'Mend the data of {{name}}',
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
  back: 'Back to the application',
  done: '{{count}} sent in again',
  nothing: 'There is nothing to correct on this application',
  nothingHint: 'A colleague may have sent it in again, or withdrawn it.',
};
