import type { Translation } from '../../lib/text-types';
import type { signIn as zhHant } from './texts.zh-Hant';

export const signIn: Translation<typeof zhHant> = {
  title: 'Sign in for reviewers',
  hint: 'For staff and analysts of the port company.',
};
