import type { JSX } from 'solid-js';
import { t } from '../../lib/i18n';
import { reasonLimit } from '../../lib/text-limits';
import { Button } from '../../ui/buttons/Button';
import { Dialog } from '../../ui/dialogs/Dialog';
import { Field } from '../../ui/fields/Field';
import { Textarea } from '../../ui/fields/Textarea';
import { Form } from '../forms/Form';
import { createForm, type FormOptions } from '../forms/form';

type Reason = { reason: string };

export interface AskReasonDialogProps<R> extends Pick<FormOptions<Reason, R>, 'onDone' | 'onRefused'> {
  open: boolean;
  title: string;
  body: JSX.Element;
  confirmLabel: string;
  /** What the reason is called. */
  label: string;
  reasonHint: string;
  /** Whether it takes something away. */
  danger?: boolean;
  /** Whether it may be left out. */
  optional?: boolean;
  onClose: () => void;
  send: (values: Reason) => ReturnType<FormOptions<Reason, R>['send']>;
}

/** Asks for the reason of a change before it is made; the reason stays in the record. */
export function AskReasonDialog<R>(props: AskReasonDialogProps<R>) {
  let field: HTMLTextAreaElement | undefined;
  const form = createForm<Reason, R>({
    initial: () => ({ reason: '' }),
    labels: () => ({ reason: props.label }),
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
        danger={props.danger}
        label={props.title}
        submit={props.confirmLabel}
        actions={
          <Button disabled={form.busy()} onClick={close}>
            {t('ui:action.cancel')}
          </Button>
        }
      >
        <Field {...form.field('reason')} hint={props.reasonHint} required={!props.optional}>
          <Textarea ref={field} rows={3} limit={reasonLimit} {...form.text('reason')} />
        </Field>
      </Form>
    </Dialog>
  );
}
