import { type JSX, Show } from 'solid-js';
import type { Form } from '../../domain/forms/form';
import type { DecisionStep, Language, ReviewSubject } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { shortcutsOn } from '../../lib/keyboard';
import { reasonLimit } from '../../lib/text-limits';
import { Button } from '../../ui/buttons/Button';
import { Dialog } from '../../ui/dialogs/Dialog';
import { Field } from '../../ui/fields/Field';
import { Textarea } from '../../ui/fields/Textarea';
import { FormPage } from '../../ui/forms/FormPage';
import { StandardReasons } from './StandardReasons';

export interface ReasonDialogProps {
  open: boolean;
  title: string;
  /** To whom it will be mailed. */
  mailTo: JSX.Element;
  /** Of the text; without a label there is no text field. */
  label?: string;
  /** Offers the ready reasons for this, in the reader's language. */
  subject?: ReviewSubject;
  step?: DecisionStep;
  language?: Language;
  required?: boolean;
  danger?: boolean;
  confirmLabel: string;
  form: Form<{ reason: string }>;
  /** It cannot be done now; `notice` explains why. What was written stays. */
  blocked?: boolean;
  notice?: JSX.Element;
  onClose: () => void;
  /** The document that it is about stays in view. */
  beside?: boolean;
  /** The mail as it will be. */
  preview?: JSX.Element;
}

/** Asks for the reason that is mailed to the applicant: chosen from a list, written, or both. */
export function ReasonDialog(props: ReasonDialogProps) {
  let field: HTMLTextAreaElement | undefined;
  const confirm = () => {
    if (!props.blocked) void props.form.submit();
  };
  const add = (reason: string) => {
    const written = props.form.values.reason.trim();
    props.form.change({ reason: written ? `${written}\n${reason}` : reason });
    field?.focus();
  };
  let reasons: readonly string[] = [];
  /** A digit in the empty field, or with Alt anywhere in it, takes the reason of that number. */
  const chooseByDigit = (event: KeyboardEvent): boolean => {
    const digit = /^Digit([1-9])$/.exec(event.code)?.[1] ?? (/^[1-9]$/.test(event.key) ? event.key : undefined);
    const reason = digit === undefined ? undefined : reasons[Number(digit) - 1];
    const plain = !event.altKey && shortcutsOn() && props.form.values.reason === '';
    if (!reason || event.ctrlKey || event.metaKey || event.isComposing || !(event.altKey || plain)) return false;
    event.preventDefault();
    add(reason);
    return true;
  };
  const confirmByKey = (event: KeyboardEvent) => {
    if (chooseByDigit(event)) return;
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return;
    event.preventDefault();
    confirm();
  };
  return (
    <Dialog
      open={props.open}
      onClose={() => !props.form.busy() && props.onClose()}
      title={props.title}
      description={props.mailTo}
      size={props.label ? 'wide' : 'normal'}
      beside={props.beside}
      initialFocus={() => field ?? null}
    >
      <FormPage
        label={props.title}
        errors={props.form.errors().summary}
        onSubmit={confirm}
        actions={
          <>
            <Button
              type="submit"
              kind={props.danger ? 'danger' : 'primary'}
              busy={props.form.busy()}
              disabled={props.blocked}
            >
              {props.confirmLabel}
            </Button>
            <Button disabled={props.form.busy()} onClick={() => props.onClose()}>
              {t('ui:action.cancel')}
            </Button>
          </>
        }
      >
        {props.notice}
        <div class="grid grid-cols-1 gap-5" classList={{ 'lg:grid-cols-2': props.label !== undefined }}>
          <Show when={props.label}>
            {(label) => (
              <div class="grid grid-cols-1 content-start gap-5">
                <Field
                  name="reason"
                  label={label()}
                  hint={t('cases:reason.hint')}
                  errors={props.form.errors().at('reason')}
                  required={props.required}
                >
                  <Textarea
                    ref={field}
                    rows={6}
                    limit={reasonLimit}
                    {...props.form.text('reason')}
                    onKeyDown={confirmByKey}
                  />
                </Field>
                <Show when={props.subject}>
                  {(subject) => (
                    <StandardReasons
                      subject={subject()}
                      step={props.step}
                      language={props.language}
                      onAdd={add}
                      onReasons={(found) => {
                        reasons = found;
                      }}
                    />
                  )}
                </Show>
              </div>
            )}
          </Show>
          {props.preview}
        </div>
      </FormPage>
    </Dialog>
  );
}
