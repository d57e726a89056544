import type { Translation } from '../../lib/text-types';
import type { idNumber as zhHant } from './texts.zh-Hant';

export const idNumber: Translation<typeof zhHant> = {
  reveal: 'Show the whole ID number (this is recorded)',
  hide: 'Hide the ID number',
  revealFailed: 'The ID number cannot be shown',
};
