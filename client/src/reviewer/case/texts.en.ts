import type { Translation } from '../../lib/text-types';
import type { cases as zhHant } from './texts.zh-Hant';

export const cases: Translation<typeof zhHant> = {
  reason: {
    hint: 'The mail has these words exactly as written here. A digit in the empty field, later Alt and a digit, takes a common reason; Ctrl + Enter sends it.',
    standard: 'Common reasons',
    language: 'Language of the common reasons',
  },
  mail: { title: 'Preview of the mail', to: 'To', subject: 'Subject' },
  queue: { empty: 'No cases', position: '{{position}} of {{total}}', next: 'Next case', previous: 'Previous case' },
  files: { choose: 'Choose an attachment', read: 'Opening an attachment is logged.' },
  keys: {
    confirm: 'In the field for the reason: send it',
    list: 'Back to the list',
    zoom: 'Zoom the document in or out',
    fit: 'Fit the document to the width',
    turn: 'Turn the document',
    page: 'Previous or next page of the document',
  },
};
