import type { JSX } from 'solid-js';
import { Show } from 'solid-js';
import { t } from '../../lib/i18n';
import { ErrorSummary, type SummaryError } from './ErrorSummary';

export interface FormPageProps {
  onSubmit: () => void;
  /** A field was left that has this name. */
  onLeave?: (field: string) => void;
  /** Field and form errors together; a new array after every attempt brings the focus back to the summary. */
  errors?: readonly SummaryError[];
  /** The buttons, the primary one first. */
  actions: JSX.Element;
  /** Says above the form what the asterisk means. */
  requiredNote?: boolean;
  label?: string;
  children: JSX.Element;
}

/** One column, error summary on top, buttons below. The browser's own bubbles are off: they are not in our words. */
export function FormPage(props: FormPageProps) {
  return (
    <form
      novalidate
      aria-label={props.label}
      class="grid grid-cols-1 gap-6"
      onFocusOut={({ target }) => {
        if (target instanceof HTMLInputElement && target.name) props.onLeave?.(target.name);
      }}
      onSubmit={(event) => {
        event.preventDefault();
        props.onSubmit();
      }}
    >
      <ErrorSummary errors={props.errors ?? []} />
      <Show when={props.requiredNote}>
        <p class="text-sm text-ink-3">
          <span class="text-danger">*</span> {t('ui:field.required')}
        </p>
      </Show>
      {props.children}
      <div class="no-print flex max-w-form flex-wrap gap-3 pt-2 max-sm:flex-col">{props.actions}</div>
    </form>
  );
}
