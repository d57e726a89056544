import { type Component, createEffect, createSignal, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { t } from '../../lib/i18n';
import { createLeaveGuard } from '../../lib/leave-guard';
import type { ConfirmDialogProps } from './ConfirmDialog';

/** Forms stand on the first pages too, where nothing is asked yet: it comes once something is typed. */
const importDialog = async () => (await import('./ConfirmDialog')).ConfirmDialog;

export interface LeaveGuardDialogProps {
  unsaved: boolean;
  /** For tests. */
  loadDialog?: () => Promise<Component<ConfirmDialogProps>>;
  /** What would be lost, where it is nothing that is saved. */
  title?: string;
  body?: string;
}

/** Put into a form page: asks before unsaved work is left. */
export function LeaveGuardDialog(props: LeaveGuardDialogProps) {
  const guard = createLeaveGuard(() => props.unsaved);
  const [dialog, setDialog] = createSignal<Component<ConfirmDialogProps>>();
  const load = () => (props.loadDialog ?? importDialog)().then((loaded) => setDialog(() => loaded));
  const askPlainly = () => {
    if (window.confirm(`${props.title ?? t('ui:leave.title')}\n${props.body ?? t('ui:leave.body')}`)) guard.leave();
    else guard.stay();
  };
  // What is typed stays, whether the dialog comes or not.
  createEffect(() => props.unsaved && void load().catch(() => undefined));
  createEffect(() => guard.asking() && !dialog() && void load().catch(askPlainly));
  return (
    <Show when={dialog()}>
      {(loaded) => (
        <Dynamic
          component={loaded()}
          open={guard.asking()}
          title={props.title ?? t('ui:leave.title')}
          confirmLabel={props.title ? t('ui:leave.leaveOnly') : t('ui:leave.leave')}
          cancelLabel={t('ui:leave.stay')}
          danger
          onConfirm={guard.leave}
          onCancel={guard.stay}
        >
          {props.body ?? t('ui:leave.body')}
        </Dynamic>
      )}
    </Show>
  );
}
