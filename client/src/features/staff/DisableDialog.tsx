import { createMutation } from '@urql/solid';
import { createSignal } from 'solid-js';
import type { StaffAccountPartsFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { reasonLimit } from '../../lib/limits';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';
import { FormPage } from '../../ui/FormPage';
import { Textarea } from '../../ui/Textarea';
import { toast } from '../../ui/toast';
import { formFaults, noFaults } from '../faults/form-faults';
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
  let field: HTMLTextAreaElement | undefined;
  const [state, disable] = createMutation(DisableStaff);
  const [reason, setReason] = createSignal('');
  const [faults, setFaults] = createSignal(noFaults);
  const close = () => {
    if (state.fetching) return;
    setFaults(noFaults);
    props.onClose();
  };
  const submit = async () => {
    if (state.fetching) return;
    const { id, version, personName } = props.account;
    const { data, error } = await disable({ id, version, reason: reason() });
    const outcome = props.change.settle(data?.disableStaff, error);
    setFaults(outcome === 'REFUSED' ? formFaults(error, { labels: { reason: t('staff:disable.reason') } }) : noFaults);
    if (outcome === 'REFUSED') return;
    props.onClose();
    if (outcome === 'CONFLICT') return;
    setReason('');
    toast.success(t('staff:action.disable.done', { name: personName }));
  };
  return (
    <Dialog
      open={props.open}
      onClose={close}
      role="alertdialog"
      title={t('staff:action.disable.title', { name: props.account.personName })}
      description={t('staff:action.disable.body')}
      initialFocus={() => field ?? null}
    >
      <FormPage
        label={t('staff:action.disable.title', { name: props.account.personName })}
        onSubmit={() => void submit()}
        errors={faults().summary}
        actions={
          <>
            <Button type="submit" kind="danger" busy={state.fetching}>
              {t('staff:action.disable.confirm')}
            </Button>
            <Button disabled={state.fetching} onClick={close}>
              {t('ui:action.cancel')}
            </Button>
          </>
        }
      >
        <Field
          name="reason"
          label={t('staff:disable.reason')}
          hint={t('staff:disable.reasonHint')}
          errors={faults().at('reason')}
          required
        >
          <Textarea ref={field} rows={3} limit={reasonLimit} value={reason()} onInput={setReason} />
        </Field>
      </FormPage>
    </Dialog>
  );
}
