import type { Translation } from '../../lib/text-types';
import type { cardBatches as zhHant } from './texts.zh-Hant';

export const cardBatches: Translation<typeof zhHant> = {
  title: 'Batches',
  one: 'Batch',
  ofTime: 'Batch of {{time}}',
  description:
    'Cards that are made together: their data can be printed again, they are marked as made at once, and each company gets one mail.',
  summary: '{{branch}}, put together by {{name}}: {{cards}} cards, {{made}} made, {{left}} to be made.',
  create: 'Put into a new batch',
  search: 'Pass number of a card',
  cards: 'Cards of the batch',
  state: { OPEN: 'Being made', MADE: 'Made', DISSOLVED: 'Dissolved' },
  field: {
    createdAt: 'Put together',
    createdBy: 'By',
    branch: 'Branch',
    cards: 'Cards',
    made: 'Made',
    left: 'To be made',
    state: 'State',
  },
  consequence:
    'Each applicant is mailed once where to collect them. This cannot be taken back. Cards that cannot be made any more are left out, with their reasons.',
  leftOut: '{{count}} cards left out',
  leftOut_one: '{{count}} card left out',
  failed: 'They could not be marked',
  empty: 'No batches',
  missing: 'There is no such batch',
  back: 'Back to the batches',
  dissolve: {
    action: 'Dissolve',
    title: 'Dissolve the batch of {{time}}?',
    body: 'Its cards that are not made may go into other batches; those that are made stay as they are.',
    reason: 'Why it is dissolved',
    reasonHint: 'For instance a broken printer. Kept on record.',
    fact: 'Dissolved by {{name}} on {{time}}: ',
  },
};
