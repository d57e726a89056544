import { createMutation } from '@urql/solid';
import { createSignal } from 'solid-js';
import type { GateSystemPartsFragment } from '../../gql/graphql';
import { hasCode } from '../../lib/errors';
import { t } from '../../lib/i18n';
import { reasonLimit } from '../../lib/limits';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';
import { FormPage } from '../../ui/FormPage';
import { Textarea } from '../../ui/Textarea';
import { toast } from '../../ui/toast';
import { formFaults, noFaults } from '../faults/form-faults';
import { DisableGateSystem } from './gate-system-documents';

export interface DisableSystemDialogProps {
  open: boolean;
  system: GateSystemPartsFragment;
  onConflict: () => void;
  onClose: () => void;
}

/** Ends a gate system at once, for a reason that stays in the record. */
export function DisableSystemDialog(props: DisableSystemDialogProps) {
  let field: HTMLTextAreaElement | undefined;
  const [state, disable] = createMutation(DisableGateSystem);
  const [reason, setReason] = createSignal('');
  const [faults, setFaults] = createSignal(noFaults);
  const title = () => t('gateSystems:action.disable.title', { name: props.system.name });
  const close = () => {
    if (state.fetching) return;
    setFaults(noFaults);
    props.onClose();
  };
  const submit = async () => {
    if (state.fetching) return;
    const { id, version, name } = props.system;
    const { data, error } = await disable({ id, version, reason: reason() });
    setFaults(formFaults(error, { labels: { reason: t('gateSystems:action.disable.reason') } }));
    if (hasCode(error, 'CONFLICT')) props.onConflict();
    if (!data) return;
    setReason('');
    props.onClose();
    toast.success(t('gateSystems:action.disable.done', { name }));
  };
  return (
    <Dialog
      open={props.open}
      onClose={close}
      role="alertdialog"
      title={title()}
      description={t('gateSystems:action.disable.body')}
      initialFocus={() => field ?? null}
    >
      <FormPage
        label={title()}
        onSubmit={() => void submit()}
        errors={faults().summary}
        actions={
          <>
            <Button type="submit" kind="danger" busy={state.fetching}>
              {t('gateSystems:action.disable.button')}
            </Button>
            <Button disabled={state.fetching} onClick={close}>
              {t('ui:action.cancel')}
            </Button>
          </>
        }
      >
        <Field
          name="reason"
          label={t('gateSystems:action.disable.reason')}
          hint={t('gateSystems:action.disable.reasonHint')}
          errors={faults().at('reason')}
          required
        >
          <Textarea ref={field} rows={3} limit={reasonLimit} value={reason()} onInput={setReason} />
        </Field>
      </FormPage>
    </Dialog>
  );
}
