import type { Translation } from '../../lib/text-types';
import type { passwordReset as zhHant } from './texts.zh-Hant';

export const passwordReset: Translation<typeof zhHant> = {
  done: 'Your password is changed',
  again: 'Ask for another link. It works once, within an hour.',
};
