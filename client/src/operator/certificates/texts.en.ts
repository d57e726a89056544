import type { Translation } from '../../lib/text-types';
import type { certificates as zh } from './texts.zh-Hant';

export const certificates: Translation<typeof zh> = {
  certificate: 'Company certificate',
  hint: 'Join several pages into one file. If you upload again, only the last file is kept.',
  accepted: {
    title: 'The latest version of one of these documents:',
    changes: 'registration form of changes',
    business: 'transcript of the business registration',
    legalPerson: 'certificate of a legal person',
    factory: 'factory registration',
    company: 'company registration',
    school: 'schools: letter of the Ministry of Education',
    association: 'certificate of a civil association',
    abolished: 'profit-seeking enterprise registration',
    refused: 'The profit-seeking enterprise registration is abolished and no longer accepted.',
  },
  state: {
    OPEN: 'Waiting for review',
    APPROVED: 'Approved',
    REJECTED: 'Rejected',
    WITHDRAWN: 'Replaced by a later one',
    REVOKED: 'Taken back',
  },
  body: {
    none: 'No certificate was sent in yet. Passes can be applied for once one is approved.',
    OPEN: 'The document is being reviewed; the decision is mailed to the sender. You can complete your company data and people while you wait.',
    openInForce:
      'The new document is being reviewed. Until then the one approved before stays in force: you can go on applying.',
    APPROVED: 'The company certificate is approved.',
    REJECTED: 'Please upload another document for the reason below.',
    rejectedInForce:
      'Please upload another document for the reason below. The one approved before stays in force: you can go on applying.',
    WITHDRAWN: 'This document was replaced by a later one.',
    REVOKED:
      'The document had been approved and was taken back by the reviewers: passes cannot be applied for now. Please upload another document for the reason below.',
  },
  history: {
    label: 'Review',
    submitted: 'Sent in',
    reason: 'Reason: {{reason}}',
    note: 'Note: {{reason}}',
  },
  show: 'View document',
  renew: 'Upload another certificate',
  renewHint:
    'When the company has changed or the document was rejected, send in the latest version. It replaces one that is not decided yet.',
  submit: 'Send in for review',
  submitted: 'The certificate was sent in for review',
};
