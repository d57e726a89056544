import { createSignal, Show } from 'solid-js';
import { readLinkToken } from '../../../features/recovery/link-token';
import { ResendVerificationForm } from '../../../features/recovery/ResendVerificationForm';
import { SignInLink } from '../../../features/recovery/SignInLink';
import { VerifyEmail } from '../../../features/recovery/VerifyEmail';
import { t } from '../../../lib/i18n';
import { Notice } from '../../../ui/Notice';
import { PageTitle } from '../../../ui/PageTitle';

/** The link of the mail "account approved" leads here (R-REG-5). */
export function VerifyEmailPage() {
  const token = readLinkToken();
  const [usable, setUsable] = createSignal(token !== '');
  return (
    <>
      <PageTitle title={t('recovery:verify.title')} />
      <Show
        when={usable()}
        fallback={
          <>
            <Notice tone="warning" title={t('faults:linkNotValid')} live>
              {t('recovery:verify.again')}
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
