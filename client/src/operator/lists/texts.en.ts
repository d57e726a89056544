import type { Translation } from '../../lib/text-types';
import type { ownership as zhHant } from './texts.zh-Hant';

export const ownership: Translation<typeof zhHant> = {
  tab: { owned: 'Own', others: 'Of colleagues' },
  others: {
    title: 'What other accounts of your company entered or applied for: masked, and not to be changed or applied for',
    body: 'A name or number is found only when it is typed whole. Every search is logged, and their number is limited.',
    empty: 'Nothing of colleagues',
    emptyHint: 'What other accounts of your company entered or applied for, and yours may not read, is listed here.',
  },
  masked:
    'This belongs to another account of your company: name and number are masked, and it cannot be changed or applied for. If you need it, ask an administrator of your company for the company reading right.',
  person: 'Add a person with the whole ID number of this one, and the record becomes yours too. That is logged.',
};
