import { t } from '../../lib/i18n';
import { createLeaveGuard } from '../../lib/leave-guard';
import { ConfirmDialog } from './ConfirmDialog';

export interface LeaveGuardDialogProps {
  unsaved: boolean;
  /** What would be lost, where it is nothing that is saved. */
  title?: string;
  body?: string;
}

/** Put into a form page: asks before unsaved work is left. */
export function LeaveGuardDialog(props: LeaveGuardDialogProps) {
  const guard = createLeaveGuard(() => props.unsaved);
  return (
    <ConfirmDialog
      open={guard.asking()}
      title={props.title ?? t('ui:leave.title')}
      confirmLabel={props.title ? t('ui:leave.leaveOnly') : t('ui:leave.leave')}
      cancelLabel={t('ui:leave.stay')}
      danger
      onConfirm={guard.leave}
      onCancel={guard.stay}
    >
      {props.body ?? t('ui:leave.body')}
    </ConfirmDialog>
  );
}
