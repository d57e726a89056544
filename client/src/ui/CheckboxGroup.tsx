import { For, Show } from 'solid-js';
import { FieldGroup, type FieldGroupProps } from './FieldGroup';
import { useFieldId } from './field-context';
import type { Option } from './Select';

export interface CheckboxGroupProps<V extends string> extends Omit<FieldGroupProps, 'children'> {
  options: readonly Option<V>[];
  value: readonly V[];
  onChange: (value: V[]) => void;
  inline?: boolean;
}

export function CheckboxGroup<V extends string>(props: CheckboxGroupProps<V>) {
  const fieldId = useFieldId();
  const idOf = (index: number) => (index === 0 ? fieldId(props.name) : `${fieldId(props.name)}-${index}`);
  // In the order of the options, whatever the order of the clicks.
  const change = (value: V, checked: boolean) =>
    props.onChange(
      props.options
        .map((option) => option.value)
        .filter((each) => (each === value ? checked : props.value.includes(each))),
    );
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
                  type="checkbox"
                  name={props.name}
                  value={option.value}
                  disabled={option.disabled}
                  checked={props.value.includes(option.value)}
                  aria-describedby={option.hint ? `${idOf(index())}-option` : undefined}
                  onChange={(event) => change(option.value, event.currentTarget.checked)}
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
