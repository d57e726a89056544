import type { Translation } from '../../../../lib/text-types';
import type { pastedList as zhHant } from './texts.zh-Hant';

export const pastedList: Translation<typeof zhHant> = {
  open: 'Paste a list',
  title: 'Paste a list',
  hint: 'One person a line: ID or passport number, or the complete name. Paste a column or rows of a spreadsheet, at most {{max}} lines.',
  field: 'List',
  empty: 'Paste a list, one person a line.',
  tooMany: '{{count}} lines: at most {{max}} at a time.',
  tooMany_one: '{{count}} line: at most {{max}} at a time.',
  match: 'Check the list',
  again: 'Change the list',
  result: '{{count}} lines: {{ready}} can be added, {{rest}} not added',
  result_one: '{{count}} line: {{ready}} can be added, {{rest}} not added',
  ready: 'Can be added: {{count}}',
  rest: 'Not added: {{count}}',
  add: 'Add {{count}}',
  added: '{{count}} added',
  copy: 'Copy the {{count}} lines not added',
  copy_one: 'Copy the {{count}} line not added',
  line: 'Line {{number}}',
  which: 'Who is meant by line {{number}}',
  choose: 'Choose',
  outcome: {
    NOT_FOUND: 'Your list of people has no one with this number or name.',
    AMBIGUOUS: '{{count}} people match: choose one.',
    AMBIGUOUS_one: '{{count}} person matches: choose one.',
    REPEATED: 'The same person as on an earlier line.',
    CHOSEN: 'Already on the application.',
  },
};
