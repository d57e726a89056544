import { createMemo, type JSX, Show } from 'solid-js';
import { FieldErrors } from './FieldErrors';
import { useFieldId, wordList } from './field-context';
import { RequiredMark } from './RequiredMark';

export interface FieldGroupProps {
  name: string;
  label: string;
  hint?: JSX.Element;
  errors?: string | readonly string[];
  required?: boolean;
  class?: string;
  children: JSX.Element;
}

/** Several controls that answer one question: a fieldset whose legend is the question. */
export function FieldGroup(props: FieldGroupProps) {
  const fieldId = useFieldId();
  const id = () => fieldId(props.name);
  const hint = createMemo(() => props.hint);
  const describedBy = () => {
    const parts = [hint() ? `${id()}-hint` : '', wordList(props.errors).length > 0 ? `${id()}-error` : ''];
    return parts.filter(Boolean).join(' ') || undefined;
  };
  return (
    <fieldset class={`m-0 min-w-0 max-w-form border-0 p-0 ${props.class ?? ''}`} aria-describedby={describedBy()}>
      <legend class="mb-1.5 p-0 font-medium">
        {props.label}
        <Show when={props.required}>
          <RequiredMark />
        </Show>
      </legend>
      <div class="grid grid-cols-1 gap-1.5">
        <Show when={hint()}>
          <div id={`${id()}-hint`} class="text-sm text-ink-3">
            {hint()}
          </div>
        </Show>
        <FieldErrors id={`${id()}-error`} errors={props.errors} />
        {props.children}
      </div>
    </fieldset>
  );
}
