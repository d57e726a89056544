import { A } from '@solidjs/router';
import { Show } from 'solid-js';
import { AccountFacts } from '../../domain/account/AccountFacts';
import { AccountForm } from '../../domain/account/AccountForm';
import { PasswordForm } from '../../domain/account/PasswordForm';
import { HistorySection } from '../../domain/history/HistorySection';
import { useViewer } from '../../domain/session/viewer-context';
import { t } from '../../lib/i18n';
import { FormSection } from '../../ui/forms/FormSection';
import { PageTitle } from '../../ui/shell/PageTitle';
import { BoundSharedAccountsSection } from '../shared-accounts/BoundSharedAccountsSection';
import { EmailChange } from './EmailChange';

export function AccountPage() {
  const { viewer } = useViewer();
  return (
    <>
      <PageTitle title={t('account:title')} />
      <Show when={viewer()}>
        {(known) => (
          <div class="grid grid-cols-1 items-start gap-5 xl:grid-cols-2">
            <div class="panel p-5 sm:p-6">
              <FormSection
                title={t('account:data')}
                action={<CompaniesLink shared={known().account.kind === 'SHARED'} />}
              >
                <AccountFacts viewer={known()} />
                <AccountForm account={known().account} />
              </FormSection>
            </div>
            <div class="panel p-5 sm:p-6">
              <FormSection title={t('account:changePassword')} description={t('account:changePasswordHint')}>
                <PasswordForm accountName={known().account.accountName} />
              </FormSection>
            </div>
            <div class="panel p-5 sm:p-6">
              <FormSection title={t('emailChange:title')} description={t('emailChange:hint')}>
                <EmailChange pendingEmail={known().account.pendingEmail} />
              </FormSection>
            </div>
            <Show when={known().account.kind === 'GENERAL'}>
              <div class="panel p-5 sm:p-6 xl:col-span-2">
                <BoundSharedAccountsSection />
              </div>
            </Show>
            {/* Only for an account that acts for a company. */}
            <Show when={known().company}>
              <div class="xl:col-span-2">
                <HistorySection subject="ACCOUNT" id={known().account.id} />
              </div>
            </Show>
          </div>
        )}
      </Show>
    </>
  );
}

/** Where a shared account finds its companies. */
function CompaniesLink(props: { shared: boolean }) {
  return (
    <Show when={props.shared}>
      <A class="link" href="/companies">
        {t('sharedAccounts:switcher.manage')}
      </A>
    </Show>
  );
}
