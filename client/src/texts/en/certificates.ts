import type { Translation } from '../../lib/text-types';
import type { certificates as zh } from '../zh-Hant/certificates';

export const certificates: Translation<typeof zh> = {
  certificate: 'Company certificate',
  hint: 'Join several pages into one file. If you upload again, only the last file is kept.',
  accepted: {
    title: 'The latest version of one of these documents:',
    changes: 'registration form of changes (變更事項登記表)',
    business: 'transcript of the business registration (商業登記抄本)',
    legalPerson: 'certificate of a legal person (法人登記證書)',
    factory: 'factory registration (工廠登記證)',
    company: 'company registration (公司登記證明書)',
    school: 'schools: letter of the Ministry of Education (教育部證明函)',
    association: 'certificate of a civil association (人民團體立案證書)',
    refused: 'The profit-seeking enterprise registration (營利事業登記證) is abolished and no longer accepted.',
  },
  state: {
    OPEN: 'Waiting for review',
    APPROVED: 'Approved',
    REJECTED: 'Rejected',
    WITHDRAWN: 'Replaced by a later one',
  },
  body: {
    none: 'No certificate was sent in yet. Passes can be applied for once one is approved.',
    OPEN: 'The document is being reviewed; the decision is mailed to the sender. You can keep your basic data meanwhile.',
    openInForce:
      'The new document is being reviewed. Until then the one approved before stays in force: you can go on applying.',
    APPROVED: 'The company certificate is approved.',
    REJECTED: 'Please upload another document for the reason below.',
    rejectedInForce:
      'Please upload another document for the reason below. The one approved before stays in force: you can go on applying.',
    WITHDRAWN: 'This document was replaced by a later one.',
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
