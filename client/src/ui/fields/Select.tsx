import { For, type JSX, Show, splitProps } from 'solid-js';
import IconChevron from '~icons/lucide/chevron-down';
import { t } from '../../lib/i18n';
import { useField } from './field-context';

export interface Option<V extends string = string> {
  value: V;
  label: string;
  disabled?: boolean;
  /** Under the label of a radio or tick box. */
  hint?: string;
}

export interface SelectProps<V extends string>
  extends Omit<JSX.SelectHTMLAttributes<HTMLSelectElement>, 'value' | 'onChange' | 'children'> {
  options: readonly Option<V>[];
  value?: V | '';
  onChange?: (value: V | '') => void;
  /** The empty choice; `false` leaves it out. */
  empty?: string | false;
  dense?: boolean;
}

/** The system's own list: it works with every keyboard, phone and screen reader. */
export function Select<V extends string>(props: SelectProps<V>) {
  const field = useField();
  const [own, rest] = splitProps(props, ['options', 'value', 'onChange', 'empty', 'dense', 'class']);
  const pick = (list: HTMLSelectElement) => {
    if (!own.onChange) return;
    own.onChange(own.options.find((each) => each.value === list.value)?.value ?? '');
    // The owner may have refused.
    list.value = own.value ?? '';
  };
  return (
    <div class={`relative ${own.class ?? ''}`}>
      <select
        id={field?.id}
        name={field?.name}
        required={field?.required}
        aria-describedby={field?.describedBy}
        aria-invalid={field?.invalid ? 'true' : undefined}
        {...rest}
        class="control appearance-none truncate pr-9"
        classList={{ 'control-dense': own.dense }}
        onChange={(event) => pick(event.currentTarget)}
      >
        <Show when={own.empty !== false}>
          <option value="" selected={!own.value}>
            {own.empty || t('ui:field.choose')}
          </option>
        </Show>
        <For each={own.options}>
          {(option) => (
            <option value={option.value} disabled={option.disabled} selected={own.value === option.value}>
              {option.label}
            </option>
          )}
        </For>
      </select>
      <IconChevron
        aria-hidden="true"
        class="pointer-events-none absolute top-1/2 right-3 size-4 -translate-y-1/2 text-ink-3"
      />
    </div>
  );
}
