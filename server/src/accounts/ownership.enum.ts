import type { Ownership } from '../access/ownership.js';
import { publishEnum } from '../shared/enums.js';

export const OwnershipEnum = publishEnum<Ownership>(
  'Ownership',
  'Which of the current company’s rows an operator lists. Makes no difference for staff and analysts.',
  {
    OWNED:
      '所屬: what the viewer’s account entered, imported or applied for, or all of the company with the company reading right; unmasked.',
    NON_OWNED: '非所屬: the rest of the company, masked. Rows of other companies are in no list.',
  },
);
