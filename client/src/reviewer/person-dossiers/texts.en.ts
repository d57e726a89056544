import type { Translation } from '../../lib/text-types';
import type { personDossiers as zhHant } from './texts.zh-Hant';

export const personDossiers: Translation<typeof zhHant> = {
  title: 'People',
  description:
    'Type a complete document number to see the passes, applications, refusals, bans and readings of the person. Each look-up is logged.',
  find: 'Find the person',
  unknown: 'There is nothing about this number',
  newest: 'Of passes and of applications the newest 50 are listed, of everything else the newest 20.',
  elsewhere: 'Another branch',
  field: { name: 'Name', document: 'Document', state: 'State' },
  list: { records: 'Records of companies', refusals: 'Refusals' },
  empty: { records: 'No company has a record of this person', applications: 'No other applications' },
};
