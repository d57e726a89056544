import { createEffect, createSignal, Show, Suspense } from 'solid-js';
import { t } from '../../lib/i18n';
import { createLeaveGuard } from '../../lib/leave-guard';
import { page } from '../../lib/page';

/** Forms stand on the first pages too, where nothing is asked yet. */
const ConfirmDialog = page(() => import('./ConfirmDialog'), 'ConfirmDialog');

export interface LeaveGuardDialogProps {
  unsaved: boolean;
  /** What would be lost, where it is nothing that is saved. */
  title?: string;
  body?: string;
}

/** Put into a form page: asks before unsaved work is left. */
export function LeaveGuardDialog(props: LeaveGuardDialogProps) {
  const guard = createLeaveGuard(() => props.unsaved);
  const [needed, setNeeded] = createSignal(false);
  createEffect(() => props.unsaved && void ConfirmDialog.preload().then(() => setNeeded(true)));
  return (
    <Show when={needed()}>
      <Suspense>
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
      </Suspense>
    </Show>
  );
}
