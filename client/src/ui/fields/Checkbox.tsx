import { createMemo, type JSX, Show, splitProps } from 'solid-js';
import { FieldErrors } from './FieldErrors';
import { useFieldId, wordList } from './field-context';
import { RequiredMark } from './RequiredMark';

export interface CheckboxProps extends Omit<JSX.InputHTMLAttributes<HTMLInputElement>, 'type' | 'onChange' | 'name'> {
  name: string;
  /** Words, possibly with a link in them. */
  label: JSX.Element;
  hint?: JSX.Element;
  errors?: string | readonly string[];
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** One yes or no with its own label and error, for consents and switches. */
export function Checkbox(props: CheckboxProps) {
  const [own, rest] = splitProps(props, ['name', 'label', 'hint', 'errors', 'checked', 'onChange', 'class']);
  const fieldId = useFieldId();
  const id = () => fieldId(own.name);
  const hint = createMemo(() => own.hint);
  const invalid = () => wordList(own.errors).length > 0;
  const describedBy = () =>
    [hint() ? `${id()}-hint` : '', invalid() ? `${id()}-error` : ''].filter(Boolean).join(' ') || undefined;
  return (
    <div class={`grid max-w-form grid-cols-1 gap-1.5 ${own.class ?? ''}`}>
      <FieldErrors id={`${id()}-error`} errors={own.errors} />
      <label class="flex items-start gap-3 py-1.5">
        <input
          {...rest}
          id={id()}
          name={own.name}
          type="checkbox"
          class="tick mt-0.5"
          checked={own.checked}
          aria-describedby={describedBy()}
          aria-invalid={invalid() ? 'true' : undefined}
          onChange={(event) => {
            own.onChange(event.currentTarget.checked);
            // The owner may have refused.
            event.currentTarget.checked = own.checked;
          }}
        />
        <span>
          {own.label}
          <Show when={props.required}>
            <RequiredMark />
          </Show>
        </span>
      </label>
      <Show when={hint()}>
        <div id={`${id()}-hint`} class="pl-8 text-sm text-ink-3">
          {hint()}
        </div>
      </Show>
    </div>
  );
}
