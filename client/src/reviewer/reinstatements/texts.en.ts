import type { Translation } from '../../lib/text-types';
import type { branchReinstatements as zhHant } from './texts.zh-Hant';

export const branchReinstatements: Translation<typeof zhHant> = {
  atOnce: {
    action: 'Reinstate at once',
    actionOf: 'Reinstate at once: {{number}}',
    title: 'Reinstate at once? Cards: {{count}}',
    body: 'In an emergency only: the cards can be used from this moment on. The reason goes on record and to the companies.',
    reason: 'Why it cannot wait',
    done: 'Reinstated at once',
  },
};
