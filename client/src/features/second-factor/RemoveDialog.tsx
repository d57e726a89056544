import { createMutation } from '@urql/solid';
import { t } from '../../lib/i18n';
import { Dialog } from '../../ui/Dialog';
import { toast } from '../../ui/toast';
import { useViewer } from '../session/viewer-context';
import { type Proof, ProofForm } from './ProofForm';
import { RemoveSecondFactor } from './second-factor-documents';

/** Back to the password alone, where that is allowed. */
export function RemoveDialog(props: { open: boolean; onClose: () => void }) {
  const { adopt } = useViewer();
  const [, remove] = createMutation(RemoveSecondFactor);
  const send = async (proof: Proof) => {
    const { data, error } = await remove({ ...proof });
    if (data) {
      adopt(data.removeSecondFactor);
      toast.success(t('secondFactor:remove.done'));
      props.onClose();
    }
    return error;
  };
  return (
    <Dialog
      open={props.open}
      onClose={() => props.onClose()}
      role="alertdialog"
      title={t('secondFactor:remove.title')}
      description={t('secondFactor:remove.body')}
    >
      <ProofForm
        label={t('secondFactor:remove.title')}
        submit={t('secondFactor:remove.submit')}
        danger
        send={send}
        onCancel={() => props.onClose()}
      />
    </Dialog>
  );
}
