import { createMutation } from '@urql/solid';
import { formFaults, noFaults } from '../../domain/faults/form-faults';
import type { StaffAccountPartsFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { toast } from '../../ui/toast';
import { DisableReasonDialog } from './DisableReasonDialog';
import type { StaffChange } from './staff-change';
import { DisableStaff } from './staff-documents';

export interface DisableDialogProps {
  open: boolean;
  account: StaffAccountPartsFragment;
  change: StaffChange;
  onClose: () => void;
}

/** Puts somebody out at once, for a reason that stays in the record. */
export function DisableDialog(props: DisableDialogProps) {
  const [state, execute] = createMutation(DisableStaff);
  const disable = async (reason: string) => {
    const { id, version, personName } = props.account;
    const { data, error } = await execute({ id, version, reason });
    const outcome = props.change.settle(data?.disableStaff, error);
    if (outcome === 'REFUSED') {
      return { done: false, faults: formFaults(error, { labels: { reason: t('staff:disable.reason') } }) };
    }
    props.onClose();
    const done = outcome === 'DONE';
    if (done) toast.success(t('staff:action.disable.done', { name: personName }));
    return { done, faults: noFaults };
  };
  return (
    <DisableReasonDialog
      open={props.open}
      title={t('staff:action.disable.title', { name: props.account.personName })}
      body={t('staff:action.disable.body')}
      confirmLabel={t('staff:action.disable.confirm')}
      reasonHint={t('staff:disable.reasonHint')}
      busy={state.fetching}
      onClose={props.onClose}
      disable={disable}
    />
  );
}
