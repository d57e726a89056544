import { SignIn } from '../../domain/session/SignIn';
import { t } from '../../lib/i18n';
import { fetchPagesAfterSignIn } from './pages-after-sign-in';

/** Reviewers share computers: no 記住我 here. */
export function SignInPage() {
  return (
    <SignIn
      title={t('signIn:title')}
      onTyping={fetchPagesAfterSignIn}
      description={t('signIn:hint')}
      links={[
        { href: '/forgot-account', label: t('recovery:account.link') },
        { href: '/forgot-password', label: t('recovery:password.link') },
      ]}
    />
  );
}
