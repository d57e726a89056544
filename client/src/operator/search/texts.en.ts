import type { Translation } from '../../lib/text-types';
import type { ownSearch as zhHant } from './texts.zh-Hant';

export const ownSearch: Translation<typeof zhHant> = {
  hint: 'Any part of a pass or application number, a name, or a whole document number',
  people: 'People',
  newForm: 'New: {{form}}',
};
