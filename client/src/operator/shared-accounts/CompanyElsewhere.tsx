import { createMutation } from '@urql/solid';
import { createSignal, Show } from 'solid-js';
import { errorText } from '../../domain/errors/error-text';
import { bindingOfPage } from '../../domain/session/page-company';
import { useViewer } from '../../domain/session/viewer-context';
import { SwitchCompany } from '../../domain/session/viewer-query';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import { Dialog } from '../../ui/dialogs/Dialog';
import { Notice } from '../../ui/notices/Notice';
import { createLeaveCompany } from './switch-company';

/** Covers the page of one company while the session acts for another, until one of the two is chosen. */
export function CompanyElsewhere() {
  const { viewer, elsewhere, ended, comeBack } = useViewer();
  const [state, switchCompany] = createMutation(SwitchCompany);
  const [problem, setProblem] = createSignal<string>();
  const leave = createLeaveCompany();
  const own = () => ({ company: viewer()?.companyName ?? '' });
  const other = () => {
    const name = elsewhere()?.actsFor?.name;
    return name === undefined ? undefined : { company: name };
  };
  const words = () => {
    const to = other();
    if (!to) {
      return {
        title: t('sharedAccounts:elsewhere.titleNone', own()),
        body: t('sharedAccounts:elsewhere.bodyNone'),
        lost: t('sharedAccounts:elsewhere.lost'),
      };
    }
    return {
      title: t('sharedAccounts:elsewhere.title', to),
      body: t('sharedAccounts:elsewhere.body', own()),
      lost: t('sharedAccounts:elsewhere.bodyLost', to),
    };
  };
  const binding = () => (elsewhere()?.back ? bindingOfPage(viewer()) : undefined);
  const goBack = async (bindingId: string) => {
    if (state.fetching) return;
    const { data, error } = await switchCompany({ bindingId });
    setProblem(errorText(error));
    if (data) comeBack(data.switchCompany);
  };
  return (
    <Dialog
      open={elsewhere() !== undefined && !ended()}
      onClose={() => undefined}
      closable={false}
      role="alertdialog"
      title={words().title}
      description={words().body}
      footer={
        <>
          <Show when={binding()}>
            {(page) => (
              <Button kind="primary" busy={state.fetching} onClick={() => void goBack(page().id)}>
                {t('sharedAccounts:elsewhere.back', own())}
              </Button>
            )}
          </Show>
          <Show
            when={other()}
            fallback={<Button onClick={() => leave('/companies')}>{t('sharedAccounts:elsewhere.choose')}</Button>}
          >
            {(name) => <Button onClick={() => leave('/')}>{t('sharedAccounts:elsewhere.reload', name())}</Button>}
          </Show>
        </>
      }
    >
      <p>{words().lost}</p>
      <Show when={problem()}>{(words) => <Notice tone="danger" title={words()} live />}</Show>
    </Dialog>
  );
}
