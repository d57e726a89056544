import type { CombinedError } from '@urql/solid';
import { type JSX, Show } from 'solid-js';
import type { ReviewSubject } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';
import { FormPage } from '../../ui/FormPage';
import { Textarea } from '../../ui/Textarea';
import { formFaults } from '../faults/form-faults';
import { StandardReasons } from './StandardReasons';

export interface ReasonDialogProps {
  open: boolean;
  title: string;
  /** To whom it will be mailed. */
  mailTo: JSX.Element;
  label: string;
  /** Offers the ready reasons for this. */
  subject?: ReviewSubject;
  required?: boolean;
  danger?: boolean;
  confirmLabel: string;
  busy: boolean;
  error: CombinedError | undefined;
  value: string;
  onInput: (value: string) => void;
  onConfirm: () => void;
  onClose: () => void;
}

const limit = 500;

/** The words that go to the applicant, chosen from a list or written; what stands in the field is what is mailed. */
export function ReasonDialog(props: ReasonDialogProps) {
  let field: HTMLTextAreaElement | undefined;
  const faults = () => formFaults(props.error, { labels: { reason: props.label } });
  const add = (reason: string) => {
    const written = props.value.trim();
    props.onInput(written ? `${written}\n${reason}` : reason);
    field?.focus();
  };
  return (
    <Dialog
      open={props.open}
      onClose={() => !props.busy && props.onClose()}
      title={props.title}
      description={props.mailTo}
      size={props.subject ? 'wide' : 'normal'}
      initialFocus={() => field ?? null}
    >
      <FormPage
        label={props.title}
        errors={faults().summary}
        onSubmit={() => props.onConfirm()}
        actions={
          <>
            <Button type="submit" kind={props.danger ? 'danger' : 'primary'} busy={props.busy}>
              {props.confirmLabel}
            </Button>
            <Button disabled={props.busy} onClick={() => props.onClose()}>
              {t('ui:action.cancel')}
            </Button>
          </>
        }
      >
        <div class="grid gap-5" classList={{ 'lg:grid-cols-2': props.subject !== undefined }}>
          <Field
            name="reason"
            label={props.label}
            hint={t('reviews:reason.hint')}
            errors={faults().at('reason')}
            required={props.required}
          >
            <Textarea ref={field} rows={8} limit={limit} value={props.value} onInput={props.onInput} />
          </Field>
          <Show when={props.subject}>{(subject) => <StandardReasons subject={subject()} onAdd={add} />}</Show>
        </div>
      </FormPage>
    </Dialog>
  );
}
