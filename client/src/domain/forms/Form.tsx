import { type JSX, Show } from 'solid-js';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import { LeaveGuardDialog } from '../../ui/dialogs/LeaveGuardDialog';
import { FormPage } from '../../ui/forms/FormPage';
import { ConflictNotice } from '../../ui/notices/ConflictNotice';
import type { Icon } from '../../ui/tone';
import type { Form as FormState } from './form';
import type { FormConflict } from './record-form';

export interface FormProps<V extends object> {
  form: FormState<V> & { conflict?: () => FormConflict | undefined };
  /** Names the form. */
  label: string;
  /** The words of the button that submits; without them there is nothing to submit now. */
  submit: string | undefined;
  submitIcon?: Icon;
  submitClass?: string;
  submitDisabled?: boolean;
  danger?: boolean;
  /** Leaving warns while something is unsaved. */
  guard?: boolean;
  /** What is typed can be put back while it is not saved. */
  resettable?: boolean;
  requiredNote?: boolean;
  /** In place of submitting: something is shown first. */
  onSubmit?: () => void;
  /** Beside the button that submits. */
  actions?: JSX.Element;
  children: JSX.Element;
}

/** A form of createForm or createRecordForm on screen: errors and conflict on top, fields, buttons. */
export function Form<V extends object>(props: FormProps<V>) {
  const warns = () => props.guard === true && props.form.unsaved();
  return (
    <FormPage
      label={props.label}
      requiredNote={props.requiredNote}
      onSubmit={() => (props.onSubmit ? props.onSubmit() : void props.form.submit())}
      onLeave={(field) => props.form.leave(field)}
      errors={props.form.errors().summary}
      actions={
        <>
          <Show when={props.submit}>
            {(submit) => (
              <Button
                type="submit"
                kind={props.danger ? 'danger' : 'primary'}
                icon={props.submitIcon}
                class={props.submitClass}
                busy={props.form.busy()}
                disabled={props.submitDisabled}
              >
                {submit()}
              </Button>
            )}
          </Show>
          <Show when={props.resettable && props.form.unsaved()}>
            <Button onClick={() => props.form.reset()}>{t('ui:action.reset')}</Button>
          </Show>
          {props.actions}
        </>
      }
    >
      <LeaveGuardDialog unsaved={warns()} />
      <Show when={props.form.conflict?.()}>
        {(conflict) => (
          <ConflictNotice
            differences={conflict().differences}
            onTakeTheirs={() => conflict().takeTheirs()}
            onKeepMine={() => conflict().keepMine()}
          />
        )}
      </Show>
      {props.children}
    </FormPage>
  );
}
