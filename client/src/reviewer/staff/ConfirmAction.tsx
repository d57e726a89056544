import { createMutation } from '@urql/solid';
import { errorText } from '../../domain/errors/error-text';
import type { StaffAccountPartsFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { ConfirmDialog } from '../../ui/dialogs/ConfirmDialog';
import { toast } from '../../ui/notices/toast';
import type { StaffChange } from './staff-change';
import { EnableStaff, ResendStaffInvitation, ResetSecondFactor } from './staff-documents';

export interface ConfirmActionProps {
  /** The one to be confirmed now. */
  action: 'enable' | 'resend' | 'reset' | undefined;
  account: StaffAccountPartsFragment;
  change: StaffChange;
  onClose: () => void;
}

/** Changes of an account that need a yes and nothing else. */
export function ConfirmAction(props: ConfirmActionProps) {
  const [enabling, enable] = createMutation(EnableStaff);
  const [resending, resend] = createMutation(ResendStaffInvitation);
  const [resetting, reset] = createMutation(ResetSecondFactor);
  const busy = () => enabling.fetching || resending.fetching || resetting.fetching;
  // The words stay while the dialog goes.
  const action = () => props.action ?? 'resend';

  const run = async (action: 'enable' | 'resend' | 'reset') => {
    const { id, version } = props.account;
    switch (action) {
      case 'enable': {
        const { data, error } = await enable({ id, version });
        return { changed: data?.enableStaff, error };
      }
      case 'resend': {
        const { data, error } = await resend({ id });
        return { changed: data?.resendStaffInvitation, error };
      }
      case 'reset': {
        const { data, error } = await reset({ id, version });
        return { changed: data?.resetSecondFactor, error };
      }
    }
  };
  const confirm = async () => {
    const { action } = props;
    if (!action || busy()) return;
    const { personName: name, email } = props.account;
    const { changed, error } = await run(action);
    const outcome = props.change.settle(changed, error);
    props.onClose();
    if (outcome === 'DONE') toast.success(t(`staff:action.${action}.done`, { name, email }));
    if (outcome === 'REFUSED') toast.error(t('staff:action.failed'), errorText(error));
  };
  return (
    <ConfirmDialog
      open={props.action !== undefined}
      busy={busy()}
      danger={action() === 'reset'}
      title={t(`staff:action.${action()}.title`, { name: props.account.personName })}
      confirmLabel={t(`staff:action.${action()}.confirm`)}
      onConfirm={() => void confirm()}
      onCancel={() => props.onClose()}
    >
      {t(`staff:action.${action()}.body`, { email: props.account.email })}
    </ConfirmDialog>
  );
}
