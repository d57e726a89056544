import { type JSX, Show } from 'solid-js';
import { t } from '../../lib/i18n';
import { Button } from '../buttons/Button';
import { LeaveGuardDialog } from '../dialogs/LeaveGuardDialog';
import type { SummaryError } from './ErrorSummary';
import { FormPage } from './FormPage';

export interface ChangeFormProps {
  label: string;
  submitLabel: string;
  busy: boolean;
  errors: SummaryError[];
  /** Something is typed that is not saved: it can be put back, and leaving warns. */
  unsaved: boolean;
  onSubmit: () => void;
  onReset: () => void;
  children: JSX.Element;
}

/** A form over what there is already: saved, or put back as it was. */
export function ChangeForm(props: ChangeFormProps) {
  return (
    <FormPage
      label={props.label}
      onSubmit={() => props.onSubmit()}
      errors={props.errors}
      actions={
        <>
          <Button type="submit" kind="primary" busy={props.busy}>
            {props.submitLabel}
          </Button>
          <Show when={props.unsaved}>
            <Button onClick={() => props.onReset()}>{t('ui:action.reset')}</Button>
          </Show>
        </>
      }
    >
      <LeaveGuardDialog unsaved={props.unsaved} />
      {props.children}
    </FormPage>
  );
}
