import type { Translation } from '../../lib/text-types';
import type { colleagues as zhHant } from './texts.zh-Hant';

export const colleagues: Translation<typeof zhHant> = {
  description:
    'The accounts of your colleagues, their rights, and registrations that wait. Ending takes effect at once and can be undone.',
  emptyHint: 'Colleagues who register with the number of your company appear here once they are approved.',
  waiting: {
    title: 'Registrations that wait for review',
    description:
      'They were made with the number of your company and join it once approved. Refuse those of people who do not belong to it.',
    empty: 'No registration waits.',
    submittedAt: 'Registered on',
    refuse: 'Refuse',
    refuseTitle: 'Refuse the registration of {{name}}',
    refuseBody: 'The registration of {{account}} ends, and the reason is mailed to the applicant.',
    refused: 'The registration was refused; the reason will be mailed',
  },
};
