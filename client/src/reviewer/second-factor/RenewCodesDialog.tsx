import { createMutation } from '@urql/solid';
import { createSignal, onCleanup, Show } from 'solid-js';
import { useViewer } from '../../domain/session/viewer-context';
import { t } from '../../lib/i18n';
import { Dialog } from '../../ui/dialogs/Dialog';
import { type Proof, ProofForm } from './ProofForm';
import { RecoveryCodes } from './RecoveryCodes';
import { RenewRecoveryCodes } from './second-factor-documents';

export interface RenewCodesDialogProps {
  open: boolean;
  onClose: () => void;
  onDone: () => void;
}

/** Ten new recovery codes in place of those there are. */
export function RenewCodesDialog(props: RenewCodesDialogProps) {
  const { viewer, hold } = useViewer();
  const [, renew] = createMutation(RenewRecoveryCodes);
  const [codes, setCodes] = createSignal<string[]>();
  onCleanup(() => hold(false));
  const send = async (proof: Proof) => {
    const { data, error } = await renew({ ...proof });
    hold(data !== undefined);
    setCodes(data?.renewRecoveryCodes);
    return error;
  };
  const finish = () => {
    hold(false);
    setCodes(undefined);
    props.onDone();
    props.onClose();
  };
  return (
    <Dialog
      open={props.open}
      onClose={() => !codes() && props.onClose()}
      role="alertdialog"
      closable={!codes()}
      title={t('secondFactor:renew.title')}
      description={codes() ? undefined : t('secondFactor:renew.body')}
    >
      <Show
        when={codes()}
        fallback={
          <ProofForm
            label={t('secondFactor:renew.title')}
            submit={t('secondFactor:renew.submit')}
            send={send}
            onCancel={() => props.onClose()}
          />
        }
      >
        {(list) => <RecoveryCodes codes={list()} accountName={viewer()?.account.accountName ?? ''} onKept={finish} />}
      </Show>
    </Dialog>
  );
}
