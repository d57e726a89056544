import { SignIn } from '../../domain/session/SignIn';
import { t } from '../../lib/i18n';
import { fetchPagesAfterSignIn } from './pages-after-sign-in';

export function SignInPage() {
  return (
    <SignIn
      title={t('signIn:title')}
      onTyping={fetchPagesAfterSignIn}
      remember
      links={[
        { href: '/register', label: t('shell:menu.register') },
        { href: '/forgot-account', label: t('recovery:account.link') },
        { href: '/forgot-password', label: t('recovery:password.link') },
        { href: '/phone-verification', label: t('phones:publicLink') },
        { href: '/holder', label: t('holder:link') },
        { href: '/resend-verification', label: t('signIn:resendVerification') },
      ]}
    />
  );
}
