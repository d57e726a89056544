import { createMutation } from '@urql/solid';
import { useViewer } from '../../domain/session/viewer-context';
import { t } from '../../lib/i18n';
import { Dialog } from '../../ui/dialogs/Dialog';
import { toast } from '../../ui/notices/toast';
import { type Proof, ProofForm } from './ProofForm';
import { RemoveSecondFactor } from './second-factor-documents';

export interface RemoveDialogProps {
  open: boolean;
  onClose: () => void;
  /** A second factor is required: another one is set up at once. */
  required?: boolean;
}

/** Back to the password alone, or to another device. */
export function RemoveDialog(props: RemoveDialogProps) {
  const { adopt } = useViewer();
  const [, remove] = createMutation(RemoveSecondFactor);
  const send = async (proof: Proof) => {
    const { data, error } = await remove({ ...proof });
    if (data && props.required) location.reload();
    else if (data) {
      adopt(data.removeSecondFactor);
      toast.success(t('secondFactor:remove.done'));
      props.onClose();
    }
    return error;
  };
  const what = () => (props.required ? 'change' : 'remove');
  return (
    <Dialog
      open={props.open}
      onClose={() => props.onClose()}
      role="alertdialog"
      title={t(`secondFactor:${what()}.title`)}
      description={t(`secondFactor:${what()}.body`)}
    >
      <ProofForm
        label={t(`secondFactor:${what()}.title`)}
        submit={t(`secondFactor:${what()}.submit`)}
        danger
        send={send}
        onCancel={() => props.onClose()}
      />
    </Dialog>
  );
}
