import type { Translation } from '../../lib/text-types';
import type { fees as zhHant } from './texts.zh-Hant';

export const fees: Translation<typeof zhHant> = {
  title: 'Fees',
  description:
    'Fees of card exchanges, collected by the branch of the pickup port, by the month in which the exchange was sent in.',
  search: 'Pass number, company or receipt',
  month: 'Month',
  sum: '{{state}}: {{count}}, NT$ {{amount}} in all',
  empty: 'No such fees',
  tab: { DUE: 'Due', PAID: 'Paid', WAIVED: 'Waived', NOTHING: 'Nothing charged', ALL: 'All' },
  field: {
    holder: 'Name',
    branch: 'Branch',
    amount: 'Amount',
    dueAt: 'Sent in on',
    state: 'State of the fee',
    settledAt: 'Settled on',
    receiptNumber: 'Receipt number',
    waiveReason: 'Why it was waived',
    actions: 'Actions',
  },
  pay: {
    action: 'Record payment',
    title: 'Record payment of fees ({{count}}): NT$ {{amount}} in all',
    body: 'All of them get this receipt number; record them in several steps where there are several receipts.',
    hint: 'At most 40 characters.',
  },
  waive: {
    action: 'Waive',
    title: 'Waive fees ({{count}}): NT$ {{amount}} in all',
    body: 'The reason is kept in the history of each pass and shown to the company.',
  },
  reopen: {
    action: 'Due again',
    actionOf: 'Make the fee of {{number}} due again',
    title: 'Make the fee of {{number}} due again?',
    body: 'Takes back that it was paid or waived; the receipt number stays in the history.',
    reason: 'Reason',
    done: 'The fee is due again.',
  },
  reasonHint: 'Kept in the history of the pass.',
  done: 'Fees recorded: {{count}}',
  refused: 'Nothing recorded: these cannot be settled. The others were not settled either and can be tried again',
};
