import { createMemo, type JSX, Show } from 'solid-js';
import { t } from '../../lib/i18n';
import { FieldErrors } from './FieldErrors';
import { FieldContext, useFieldId, wordList } from './field-context';
import { RequiredMark } from './RequiredMark';

export interface FieldProps {
  /** The field's path in the input, `email`; the error summary links to it. */
  name: string;
  label: string;
  hint?: JSX.Element;
  errors?: string | readonly string[];
  required?: boolean;
  /** Says that it may be left empty, where most around it may not. */
  optional?: boolean;
  class?: string;
  /** One control of this kit: it takes its id and aria attributes from here. */
  children: JSX.Element;
}

/** Label above, hint under the label, the error in words between hint and control. */
export function Field(props: FieldProps) {
  const fieldId = useFieldId();
  const id = () => fieldId(props.name);
  const hint = createMemo(() => props.hint);
  const context: FieldContext = {
    get id() {
      return id();
    },
    get name() {
      return props.name;
    },
    get describedBy() {
      const parts = [hint() ? `${id()}-hint` : '', wordList(props.errors).length > 0 ? `${id()}-error` : ''];
      return parts.filter(Boolean).join(' ') || undefined;
    },
    get invalid() {
      return wordList(props.errors).length > 0;
    },
    get required() {
      return props.required ?? false;
    },
  };
  return (
    <FieldContext.Provider value={context}>
      <div class={`grid max-w-form grid-cols-1 gap-1.5 ${props.class ?? ''}`}>
        <label for={id()} class="justify-self-start font-medium">
          {props.label}
          <Show when={props.required}>
            <RequiredMark />
          </Show>
          <Show when={props.optional}>
            <span class="font-normal text-ink-3">{t('ui:field.optional')}</span>
          </Show>
        </label>
        <Show when={hint()}>
          <div id={`${id()}-hint`} class="text-sm text-ink-3">
            {hint()}
          </div>
        </Show>
        <FieldErrors id={`${id()}-error`} errors={props.errors} />
        {props.children}
      </div>
    </FieldContext.Provider>
  );
}
