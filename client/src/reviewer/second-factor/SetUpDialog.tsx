import { createSignal, Show } from 'solid-js';
import { t } from '../../lib/i18n';
import { Dialog } from '../../ui/dialogs/Dialog';
import { SetUp } from './SetUp';

export interface SetUpDialogProps {
  open: boolean;
  onClose: () => void;
  /** It is in force now. */
  onDone: () => void;
}

export function SetUpDialog(props: SetUpDialogProps) {
  const [codes, setCodes] = createSignal(false);
  const finish = async () => {
    setCodes(false);
    props.onDone();
    props.onClose();
    return undefined;
  };
  return (
    <Dialog
      open={props.open}
      onClose={() => !codes() && props.onClose()}
      role="alertdialog"
      closable={!codes()}
      title={t('session:setUp.title')}
    >
      <Show when={props.open}>
        <SetUp asksPassword onCodes={() => setCodes(true)} onDone={finish} />
      </Show>
    </Dialog>
  );
}
