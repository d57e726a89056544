import { createSignal, Show } from 'solid-js';
import { readLinkToken } from '../../domain/recovery/link-token';
import { SignInLink } from '../../domain/recovery/SignInLink';
import { t } from '../../lib/i18n';
import { Notice } from '../../ui/notices/Notice';
import { PageTitle } from '../../ui/shell/PageTitle';
import { ResendVerificationForm } from './ResendVerificationForm';
import { VerifyEmail } from './VerifyEmail';

/** The link of the mail "account approved" leads here (R-REG-5). */
export function VerifyEmailPage() {
  const token = readLinkToken();
  const [usable, setUsable] = createSignal(token !== '');
  return (
    <>
      <PageTitle title={t('emailVerification:verify.title')} />
      <Show
        when={usable()}
        fallback={
          <>
            <Notice tone="warning" title={t('errors:linkNotValid')} live>
              {t('emailVerification:verify.again')}
            </Notice>
            <ResendVerificationForm />
            <SignInLink />
          </>
        }
      >
        <VerifyEmail token={token} onLinkNotValid={() => setUsable(false)} />
      </Show>
    </>
  );
}
