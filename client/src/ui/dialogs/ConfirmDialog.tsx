import type { JSX } from 'solid-js';
import { t } from '../../lib/i18n';
import { Button } from '../buttons/Button';
import { Dialog } from './Dialog';

export interface ConfirmDialogProps {
  open: boolean;
  /** The question. */
  title: string;
  /** What will happen and whether it can be undone. */
  children: JSX.Element;
  /** The act itself, never only 「確定」 where it cannot be undone. */
  confirmLabel?: string;
  cancelLabel?: string;
  danger?: boolean;
  busy?: boolean;
  onConfirm: () => void;
  onCancel: () => void;
}

export function ConfirmDialog(props: ConfirmDialogProps) {
  let cancel: HTMLButtonElement | undefined;
  return (
    <Dialog
      open={props.open}
      onClose={() => !props.busy && props.onCancel()}
      role="alertdialog"
      // Where there is danger, Enter in haste must do nothing.
      initialFocus={props.danger ? () => cancel ?? null : undefined}
      title={props.title}
      description={props.children}
      footer={
        <>
          <Button kind={props.danger ? 'danger' : 'primary'} busy={props.busy} onClick={() => props.onConfirm()}>
            {props.confirmLabel ?? t('ui:action.confirm')}
          </Button>
          <Button ref={cancel} disabled={props.busy} onClick={() => props.onCancel()}>
            {props.cancelLabel ?? t('ui:action.cancel')}
          </Button>
        </>
      }
    />
  );
}
