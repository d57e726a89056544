import { createMutation } from '@urql/solid';
import { readFragment } from '../../gql';
import type { StaffAccountPartsFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { toast } from '../../ui/notices/toast';
import { DisableReasonDialog } from './DisableReasonDialog';
import type { StaffChange } from './staff-change';
import { DisableStaff } from './staff-documents';
import { StaffAccountParts } from './staff-parts';

export interface DisableDialogProps {
  open: boolean;
  account: StaffAccountPartsFragment;
  change: StaffChange;
  onClose: () => void;
}

/** Disables an account at once, for a reason that is recorded. */
export function DisableDialog(props: DisableDialogProps) {
  const [, disable] = createMutation(DisableStaff);
  return (
    <DisableReasonDialog
      open={props.open}
      title={t('staff:action.disable.title', { name: props.account.personName })}
      body={t('staff:action.disable.body')}
      confirmLabel={t('staff:action.disable.confirm')}
      reasonHint={t('staff:disable.reasonHint')}
      onClose={props.onClose}
      send={({ reason }) => disable({ id: props.account.id, version: props.account.version, reason })}
      onDone={({ disableStaff }) => {
        props.change.settle(disableStaff, undefined);
        toast.success(
          t('staff:action.disable.done', { name: readFragment(StaffAccountParts, disableStaff).personName }),
        );
      }}
      onRefused={(error) => {
        if (props.change.settle(undefined, error) !== 'CONFLICT') return undefined;
        props.onClose();
        return 'shown';
      }}
    />
  );
}
