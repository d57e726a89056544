import { t } from '../../lib/i18n';
import { Dialog } from '../../ui/dialogs/Dialog';
import { DrawForm } from './DrawForm';

export interface DrawDialogProps {
  open: boolean;
  onClose: () => void;
  onDrawn: (sampleId: string) => void;
}

/** Opened anew it holds a new form, and with it a new key for the drawing. */
export function DrawDialog(props: DrawDialogProps) {
  return (
    <Dialog
      open={props.open}
      onClose={() => props.onClose()}
      title={t('spotChecks:draw.action')}
      initialFocus={() => document.querySelector<HTMLElement>('#field-days')}
    >
      <DrawForm onCancel={() => props.onClose()} onDrawn={(id) => props.onDrawn(id)} />
    </Dialog>
  );
}
