import { For, Show } from 'solid-js';
import { FieldGroup, type FieldGroupProps } from './FieldGroup';
import { useFieldId } from './field-context';
import type { Option } from './Select';

export interface RadioGroupProps<V extends string> extends Omit<FieldGroupProps, 'children'> {
  options: readonly Option<V>[];
  value: V | undefined;
  onChange: (value: V) => void;
  inline?: boolean;
}

export function RadioGroup<V extends string>(props: RadioGroupProps<V>) {
  const fieldId = useFieldId();
  // The first choice carries the field's id: that is where the error summary goes.
  const idOf = (index: number) => (index === 0 ? fieldId(props.name) : `${fieldId(props.name)}-${index}`);
  return (
    <FieldGroup
      name={props.name}
      label={props.label}
      hint={props.hint}
      errors={props.errors}
      required={props.required}
      class={props.class}
    >
      <div class={props.inline ? 'flex flex-wrap gap-x-6' : 'grid'}>
        <For each={props.options}>
          {(option, index) => (
            <div>
              <label
                class="flex items-start gap-3 py-1.5"
                classList={{ 'text-ink-3': option.disabled }}
                for={idOf(index())}
              >
                <input
                  id={idOf(index())}
                  class="tick mt-0.5"
                  type="radio"
                  name={props.name}
                  value={option.value}
                  required={props.required}
                  disabled={option.disabled}
                  checked={props.value === option.value}
                  aria-describedby={option.hint ? `${idOf(index())}-option` : undefined}
                  onChange={() => props.onChange(option.value)}
                />
                <span>{option.label}</span>
              </label>
              <Show when={option.hint}>
                <p id={`${idOf(index())}-option`} class="-mt-1 pb-1.5 pl-8 text-sm text-ink-3">
                  {option.hint}
                </p>
              </Show>
            </div>
          )}
        </For>
      </div>
    </FieldGroup>
  );
}
