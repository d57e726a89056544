import type { Translation } from '../../lib/text-types';
import type { signIn as zhHant } from './texts.zh-Hant';

export const signIn: Translation<typeof zhHant> = { resendVerification: 'Resend verification mail', title: 'Sign in' };
