import { Form } from '../../domain/forms/Form';
import { createForm, type FormOptions } from '../../domain/forms/form';
import { t } from '../../lib/i18n';
import { reasonLimit } from '../../lib/text-limits';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';
import { Textarea } from '../../ui/Textarea';

type Reason = { reason: string };

export interface DisableReasonDialogProps<R> extends Pick<FormOptions<Reason, R>, 'onDone' | 'onRefused'> {
  open: boolean;
  title: string;
  body: string;
  confirmLabel: string;
  reasonHint: string;
  onClose: () => void;
  send: (values: Reason) => ReturnType<FormOptions<Reason, R>['send']>;
}

/** Asks why an account is to be put out; the reason stays in the record. */
export function DisableReasonDialog<R>(props: DisableReasonDialogProps<R>) {
  let field: HTMLTextAreaElement | undefined;
  const form = createForm<Reason, R>({
    initial: () => ({ reason: '' }),
    labels: () => ({ reason: t('staff:disable.reason') }),
    send: (values) => props.send(values),
    onDone: (result) => {
      form.reset();
      props.onClose();
      props.onDone?.(result);
    },
    onRefused: (error) => props.onRefused?.(error),
  });
  const close = () => {
    if (form.busy()) return;
    // What is written stays for the next time, what was wrong with it does not.
    form.reset({ ...form.values });
    props.onClose();
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
      <Form
        form={form}
        danger
        label={props.title}
        submit={props.confirmLabel}
        actions={
          <Button disabled={form.busy()} onClick={close}>
            {t('ui:action.cancel')}
          </Button>
        }
      >
        <Field {...form.field('reason')} hint={props.reasonHint} required>
          <Textarea ref={field} rows={3} limit={reasonLimit} {...form.text('reason')} />
        </Field>
      </Form>
    </Dialog>
  );
}
