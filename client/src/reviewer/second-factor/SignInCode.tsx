import { createMutation } from '@urql/solid';
import { createSignal, Show } from 'solid-js';
import { useViewer } from '../../domain/session/viewer-context';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import { toast } from '../../ui/notices/toast';
import { CodeForm } from './CodeForm';
import { RecoveryCodeForm } from './RecoveryCodeForm';
import { VerifySecondFactor } from './second-factor-documents';

/** Ends signing in: the code of the device, or a recovery code. */
export function SignInCode() {
  const { adopt } = useViewer();
  const [, verify] = createMutation(VerifySecondFactor);
  const [recovery, setRecovery] = createSignal(false);

  const send = async (code: string) => {
    const { data, error } = await verify({ code });
    if (data) {
      const left = data.verifySecondFactor.account.recoveryCodesLeft;
      if (recovery() && left !== null && left !== undefined) {
        toast.info(t('secondFactor:recovery.used'), t('secondFactor:recovery.left', { count: left }));
      }
      adopt(data.verifySecondFactor);
    }
    return error;
  };
  const Change = () => (
    <Button kind="quiet" onClick={() => setRecovery(!recovery())}>
      {recovery() ? t('secondFactor:recovery.back') : t('secondFactor:recovery.use')}
    </Button>
  );
  return (
    <Show
      when={recovery()}
      fallback={
        <CodeForm
          label={t('session:code.title')}
          hint={t('secondFactor:code.hint')}
          submit={t('session:signIn')}
          send={send}
          focus
        >
          <Change />
        </CodeForm>
      }
    >
      <RecoveryCodeForm send={send}>
        <Change />
      </RecoveryCodeForm>
    </Show>
  );
}
