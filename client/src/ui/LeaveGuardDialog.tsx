import { t } from '../lib/i18n';
import { createLeaveGuard } from '../lib/leave-guard';
import { ConfirmDialog } from './ConfirmDialog';

/** Put into a form page: asks before unsaved work is left. */
export function LeaveGuardDialog(props: { unsaved: boolean }) {
  const guard = createLeaveGuard(() => props.unsaved);
  return (
    <ConfirmDialog
      open={guard.asking()}
      title={t('ui:leave.title')}
      confirmLabel={t('ui:leave.leave')}
      cancelLabel={t('ui:leave.stay')}
      danger
      onConfirm={guard.leave}
      onCancel={guard.stay}
    >
      {t('ui:leave.body')}
    </ConfirmDialog>
  );
}
