import type { Translation } from '../../lib/text-types';
import type { cards as zhHant } from './texts.zh-Hant';

export const cards: Translation<typeof zhHant> = {
  title: 'Cards',
  description: 'Cards of your branches that are to be made, and those that wait to be collected.',
  tabs: 'Cards',
  tab: { TO_MAKE: 'To be made', TO_COLLECT: 'To be collected' },
  field: {
    card: 'Card',
    port: 'Pickup port',
    approvedAt: 'Issued',
    madeAt: 'Made',
    validity: 'Valid',
  },
  action: { MARK_MADE: 'Mark as made', MARK_COLLECTED: 'Mark as collected' },
  question: {
    MARK_MADE: 'Are {{count}} cards made?',
    MARK_MADE_one: 'Is {{count}} card made?',
    MARK_COLLECTED: 'Are {{count}} cards collected?',
    MARK_COLLECTED_one: 'Is {{count}} card collected?',
  },
  consequence: {
    MARK_MADE: 'The companies are mailed where to collect them. This cannot be taken back.',
    MARK_COLLECTED: 'Their holders have them then. This cannot be taken back.',
  },
  done: {
    MARK_MADE: '{{count}} cards marked as made',
    MARK_MADE_one: '{{count}} card marked as made',
    MARK_COLLECTED: '{{count}} cards marked as collected',
    MARK_COLLECTED_one: '{{count}} card marked as collected',
    mailed: 'The companies are mailed where to collect them.',
  },
  refused: {
    title: 'No card was marked',
    left: 'The other {{count}} are still selected and may be marked again.',
    left_one: 'The other {{count}} is still selected and may be marked again.',
  },
  empty: { TO_MAKE: 'No cards to be made', TO_COLLECT: 'No cards to be collected' },
  scan: {
    title: 'Hand over by scanner',
    label: 'Scan or type a pass number',
    hint: 'Press Enter once it is read, check the holder, then mark it as collected.',
    look: 'Check the holder',
    unreadable: 'There is no pass number in this, for example KLPS115-000001.',
    missing: 'There is no pass {{number}}.',
    notMade: '{{number}} is not made yet.',
    collected: '{{number}} was collected on {{when}}.',
    notNow: '{{number}} cannot be collected now ({{status}}).',
    question: 'Is {{number}} collected?',
    check: 'First check the document of the person who collects it. This cannot be taken back.',
  },
};
