import type { Translation } from '../../lib/text-types';
import type { passes as zhHant } from './texts.zh-Hant';

export const passes: Translation<typeof zhHant> = {
  title: 'Passes',
  description: 'Names on passes of your own branches are shown in clear, those of other branches masked.',
  descriptionAnalyst: 'Names and ID numbers are always masked.',
  number: 'Pass number',
  numberHint: 'Or its beginning',
  wholeName: 'Name (whole)',
  wholeId: 'ID or passport number (whole)',
  port: 'Port or pickup port',
  kind: 'Kind',
  status: 'Status',
  kindAndStatus: 'Kind, status',
  issuedFrom: 'Issued from',
  issuedTo: 'Issued to',
  searched:
    'Searches by name or ID number are recorded and limited in number. These two are never written into the address.',
  idNumber: 'ID number',
  company: 'Company',
  issuedAt: 'Issued',
  empty: 'No passes',
  missing: 'There is no such pass',
  missingHint: 'Please check the number, for example KLPC115-000001.',
  block: {
    action: 'Block',
    title: 'Block {{number}}',
    done: '{{number}} is blocked',
  },
  backToList: 'Back to the passes',
  holderData: 'Holder',
  validTo: 'Valid to',
  otherBranch: 'A pass of another branch: name and ID number are masked.',
  analystMasked: 'Analysts see names and ID numbers masked.',
  mark: {
    MARK_MADE: {
      action: 'Mark as made',
      title: 'Is card {{number}} made?',
      body: 'The company is told by mail that the card can be collected at {{port}}.',
      done: '{{number}} is marked as made; the company is told by mail',
    },
    MARK_COLLECTED: {
      action: 'Mark as collected',
      title: 'Is card {{number}} collected?',
      body: 'Check first who collects it. This cannot be undone.',
      done: '{{number}} is marked as collected',
    },
    failed: '{{number}} was not changed',
  },
};
