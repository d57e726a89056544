import { createSignal } from 'solid-js';
import { type FormFaults, noFaults } from '../../domain/faults/form-faults';
import { t } from '../../lib/i18n';
import { reasonLimit } from '../../lib/text-limits';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';
import { FormPage } from '../../ui/FormPage';
import { Textarea } from '../../ui/Textarea';

export interface DisableReasonDialogProps {
  open: boolean;
  title: string;
  body: string;
  confirmLabel: string;
  reasonHint: string;
  busy: boolean;
  onClose: () => void;
  /** Disables for this reason: what was refused stays open, with the faults; nothing is refused if it is done. */
  disable: (reason: string) => Promise<{ done: boolean; faults: FormFaults }>;
}

/** Asks why an account is to be put out; the reason stays in the record. */
export function DisableReasonDialog(props: DisableReasonDialogProps) {
  let field: HTMLTextAreaElement | undefined;
  const [reason, setReason] = createSignal('');
  const [faults, setFaults] = createSignal<FormFaults>(noFaults);
  const close = () => {
    if (props.busy) return;
    setFaults(noFaults);
    props.onClose();
  };
  const submit = async () => {
    if (props.busy) return;
    const { done, faults: refused } = await props.disable(reason());
    setFaults(refused);
    if (done) setReason('');
  };
  return (
    <Dialog
      open={props.open}
      onClose={close}
      role="alertdialog"
      title={props.title}
      description={props.body}
      initialFocus={() => field ?? null}
    >
      <FormPage
        label={props.title}
        onSubmit={() => void submit()}
        errors={faults().summary}
        actions={
          <>
            <Button type="submit" kind="danger" busy={props.busy}>
              {props.confirmLabel}
            </Button>
            <Button disabled={props.busy} onClick={close}>
              {t('ui:action.cancel')}
            </Button>
          </>
        }
      >
        <Field
          name="reason"
          label={t('staff:disable.reason')}
          hint={props.reasonHint}
          errors={faults().at('reason')}
          required
        >
          <Textarea ref={field} rows={3} limit={reasonLimit} value={reason()} onInput={setReason} />
        </Field>
      </FormPage>
    </Dialog>
  );
}
