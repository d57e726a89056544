import type { Translation } from '../../lib/text-types';
import type { feeRules as zhHant } from './texts.zh-Hant';

export const feeRules: Translation<typeof zhHant> = {
  title: 'Fee rules',
  description:
    'What is charged for a card exchange. Each rule holds from its first day on; an exchange that was sent in keeps the fee of that day, whatever changes later.',
  new: 'New fee rule',
  notForThePast:
    'It can hold from tomorrow at the earliest. A rule that already holds is never changed, only followed by a later one.',
  save: 'Save',
  done: 'Fee rule saved.',
  amount: 'NT$ {{amount}}',
  noneFree: 'None',
  system: 'the system',
  history: 'History',
  historyOf: 'History of the fee rule from {{day}} on',
  state: { PLANNED: 'Does not hold yet', IN_FORCE: 'In force', PAST: 'Followed by another', WITHDRAWN: 'Withdrawn' },
  field: {
    holdsFrom: 'First day',
    amount: 'Amount (NT$)',
    freeIssuedBefore: 'First exchange free if issued before',
    state: 'State',
    set: 'Entered',
    withdrawn: 'Withdrawn',
    actions: 'Actions',
  },
  hint: {
    holdsFrom: 'Such as 2027-01-01; neither today nor the past.',
    amount: '0 to 100,000.',
    freeIssuedBefore: 'Such as 2021-08-02; leave empty if every exchange is charged.',
  },
  withdraw: {
    action: 'Withdraw',
    actionOf: 'Withdraw the fee rule from {{day}} on',
    title: 'Withdraw the fee rule from {{day}} on?',
    body: 'It will never hold; the rule that holds now goes on.',
    reason: 'Reason',
    reasonHint: 'Kept in the history.',
    done: 'Fee rule withdrawn.',
  },
};
