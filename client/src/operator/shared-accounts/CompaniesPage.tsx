import { Navigate, useLocation, useNavigate } from '@solidjs/router';
import { createEffect, createSignal, on, Show } from 'solid-js';
import { errorText } from '../../domain/errors/error-text';
import { useNext } from '../../domain/session/next-page';
import { useViewer } from '../../domain/session/viewer-context';
import { t } from '../../lib/i18n';
import { FormSection } from '../../ui/forms/FormSection';
import { toast } from '../../ui/notices/toast';
import { PageTitle } from '../../ui/shell/PageTitle';
import { BindForm } from './BindForm';
import { BindingTable } from './BindingTable';
import type { CompaniesState } from './CompanySwitcher';
import { createSwitchCompany } from './switch-company';

/** 選擇公司: the companies of a shared account, the one it acts for, and binding more of them (R-REG-7). */
export function CompaniesPage() {
  const { viewer, refetch } = useViewer();
  const location = useLocation<CompaniesState>();
  const navigate = useNavigate();
  const next = useNext();
  const switchCompany = createSwitchCompany();
  const [choosing, setChoosing] = createSignal<string>();
  const choose = async (bindingId: string) => {
    if (choosing()) return;
    setChoosing(bindingId);
    // From one company to another the page that was wanted is of the first.
    const error = await switchCompany(bindingId, viewer()?.company ? '/' : next());
    if (!error) return;
    setChoosing(undefined);
    toast.error(errorText(error) ?? '');
    refetch();
  };
  createEffect(
    on(
      () => location.state?.choose,
      (bindingId) => {
        if (!bindingId) return;
        // Once: not again when the page is loaded anew.
        navigate('/companies', { replace: true, state: {} });
        void choose(bindingId);
      },
    ),
  );
  return (
    <Show when={viewer()?.account.kind === 'SHARED'} fallback={<Navigate href="/" />}>
      <PageTitle
        title={viewer()?.company ? t('sharedAccounts:companies.titleManage') : t('sharedAccounts:companies.title')}
        description={t('sharedAccounts:companies.description')}
      />
      <p role="status" class="sr-only">
        {choosing() ? t('sharedAccounts:companies.switching') : ''}
      </p>
      <BindingTable choosing={choosing()} onChoose={(bindingId) => void choose(bindingId)} />
      <div class="panel grid grid-cols-1 p-5 sm:p-6">
        <FormSection title={t('sharedAccounts:bind.title')} description={t('sharedAccounts:bind.hint')}>
          <BindForm />
        </FormSection>
      </div>
    </Show>
  );
}
