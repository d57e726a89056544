import { Show } from 'solid-js';
import { AccountFacts } from '../../domain/account/AccountFacts';
import { AccountForm } from '../../domain/account/AccountForm';
import { PasswordForm } from '../../domain/account/PasswordForm';
import { HistorySection } from '../../domain/history/HistorySection';
import { useViewer } from '../../domain/session/viewer-context';
import { t } from '../../lib/i18n';
import { FormSection } from '../../ui/forms/FormSection';
import { PageTitle } from '../../ui/shell/PageTitle';
import { SecondFactorSection } from '../second-factor/SecondFactorSection';

export function AccountPage() {
  const { viewer } = useViewer();
  return (
    <>
      <PageTitle title={t('account:title')} />
      <Show when={viewer()}>
        {(known) => (
          <div class="panel grid grid-cols-1 gap-6 p-5 sm:p-6">
            <FormSection title={t('account:data')}>
              <AccountFacts viewer={known()} />
              <AccountForm account={known().account} />
            </FormSection>
            <FormSection title={t('account:changePassword')} description={t('account:changePasswordHint')}>
              <PasswordForm accountName={known().account.accountName} />
            </FormSection>
            <Show when={known().account.kind === 'STAFF'}>
              <SecondFactorSection />
            </Show>
          </div>
        )}
      </Show>
      <Show when={viewer()?.account.kind === 'STAFF' && viewer()?.account.id}>
        {(id) => <HistorySection subject="ACCOUNT" id={id()} />}
      </Show>
    </>
  );
}
