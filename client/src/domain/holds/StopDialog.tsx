import { type JSX, Show } from 'solid-js';
import { t } from '../../lib/i18n';
import { reasonLimit } from '../../lib/text-limits';
import { Button } from '../../ui/buttons/Button';
import { Dialog } from '../../ui/dialogs/Dialog';
import { Field } from '../../ui/fields/Field';
import { Textarea } from '../../ui/fields/Textarea';
import { FormPage } from '../../ui/forms/FormPage';
import type { Form } from '../forms/form';

export interface StopDialogProps<V extends { reason: string }> {
  open: boolean;
  title: string;
  /** What happens, and who is notified. */
  description: JSX.Element;
  reasonLabel: string;
  confirmLabel: string;
  danger?: boolean;
  /** No reason is asked for: it stands with what is confirmed. */
  optional?: boolean;
  form: Form<V>;
  /** Above the reason. */
  children?: JSX.Element;
  onClose: () => void;
}

/** Asks for the reason, which goes on record and to the company by mail. */
export function StopDialog<V extends { reason: string }>(props: StopDialogProps<V>) {
  const close = () => !props.form.busy() && props.onClose();
  return (
    <Dialog open={props.open} onClose={close} title={props.title} description={props.description}>
      <FormPage
        label={props.title}
        errors={props.form.errors().summary}
        onSubmit={() => void props.form.submit()}
        actions={
          <>
            <Button type="submit" kind={props.danger ? 'danger' : 'primary'} busy={props.form.busy()}>
              {props.confirmLabel}
            </Button>
            <Button disabled={props.form.busy()} onClick={close}>
              {t('ui:action.cancel')}
            </Button>
          </>
        }
      >
        <div class="grid grid-cols-1 gap-5">
          {props.children}
          <Show when={!props.optional}>
            <Field name="reason" label={props.reasonLabel} errors={props.form.errors().at('reason')} required>
              <Textarea
                rows={3}
                limit={reasonLimit}
                value={props.form.values.reason}
                onInput={(reason) => props.form.change({ reason } as Partial<V>)}
              />
            </Field>
          </Show>
        </div>
      </FormPage>
    </Dialog>
  );
}
