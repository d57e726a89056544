import { A } from '@solidjs/router';
import { t } from '../../lib/i18n';

/** The way back from the small public pages. */
export function SignInLink() {
  return (
    <p class="border-t border-line pt-5">
      <A class="link py-1" href="/sign-in">
        {t('recovery:toSignIn')}
      </A>
    </p>
  );
}
