import { createMutation } from '@urql/solid';
import type { JSX } from 'solid-js';
import { errorText } from '../../domain/errors/error-text';
import { useViewer } from '../../domain/session/viewer-context';
import type { ViewerParts } from '../../domain/session/viewer-query';
import type { FragmentType } from '../../gql';
import { t } from '../../lib/i18n';
import { ConfirmDialog } from '../../ui/dialogs/ConfirmDialog';
import { toast } from '../../ui/notices/toast';
import { UnbindAccount } from './binding-documents';

export interface UnbindDialogProps {
  /** The binding to be ended; the dialog is open while there is one. */
  binding: { id: string; accountName: string } | undefined;
  /** What it brings about. */
  children: JSX.Element;
  onUnbound: (viewer: FragmentType<typeof ViewerParts>) => void;
  onClose: () => void;
}

/** Ends a binding, from either side. */
export function UnbindDialog(props: UnbindDialogProps) {
  const { refetch } = useViewer();
  const [state, unbind] = createMutation(UnbindAccount);
  const confirm = async () => {
    if (!props.binding || state.fetching) return;
    const { id, accountName } = props.binding;
    const { data, error } = await unbind({ id });
    props.onClose();
    if (data) {
      toast.success(t('sharedAccounts:unbind.done', { account: accountName }));
      return props.onUnbound(data.unbindAccount);
    }
    toast.error(errorText(error) ?? '');
    refetch();
  };
  return (
    <ConfirmDialog
      open={props.binding !== undefined}
      title={t('sharedAccounts:unbind.title', { account: props.binding?.accountName ?? '' })}
      confirmLabel={t('sharedAccounts:unbind.action')}
      danger
      busy={state.fetching}
      onConfirm={() => void confirm()}
      onCancel={() => props.onClose()}
    >
      {props.children}
    </ConfirmDialog>
  );
}
