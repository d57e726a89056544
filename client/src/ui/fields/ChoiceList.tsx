import { For, Show } from 'solid-js';
import { FieldGroup, type FieldGroupProps } from './FieldGroup';
import { useFieldId } from './field-context';
import type { Option } from './Select';

export interface ChoiceGroupProps<V extends string> extends Omit<FieldGroupProps, 'children'> {
  options: readonly Option<V>[];
  inline?: boolean;
}

interface ChoiceListProps<V extends string> {
  type: 'radio' | 'checkbox';
  group: ChoiceGroupProps<V>;
  chosen: (value: V) => boolean;
  onChoose: (value: V, checked: boolean) => void;
}

/** The boxes of one question. They always show what the owner holds, also where it refuses a change. */
export function ChoiceList<V extends string>(props: ChoiceListProps<V>) {
  let list: HTMLDivElement | undefined;
  const fieldId = useFieldId();
  // The first choice carries the field's id: that is where the error summary goes.
  const idOf = (index: number) => (index === 0 ? fieldId(props.group.name) : `${fieldId(props.group.name)}-${index}`);
  const choose = (value: V, checked: boolean) => {
    props.onChoose(value, checked);
    for (const [index, box] of list?.querySelectorAll('input').entries() ?? []) {
      const option = props.group.options[index];
      if (option) box.checked = props.chosen(option.value);
    }
  };
  return (
    <FieldGroup
      name={props.group.name}
      label={props.group.label}
      hint={props.group.hint}
      errors={props.group.errors}
      required={props.group.required}
      class={props.group.class}
    >
      <div ref={list} class={props.group.inline ? 'flex flex-wrap gap-x-6' : 'grid'}>
        <For each={props.group.options}>
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
                  type={props.type}
                  name={props.group.name}
                  value={option.value}
                  // A group of boxes has no such thing: each of them would be required.
                  required={props.type === 'radio' && props.group.required}
                  disabled={option.disabled}
                  checked={props.chosen(option.value)}
                  aria-describedby={option.hint ? `${idOf(index())}-option` : undefined}
                  onChange={(event) => choose(option.value, event.currentTarget.checked)}
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
