import { type JSX, Show, splitProps } from 'solid-js';
import { useField } from './field-context';
import { IdNumberWarning } from './IdNumberWarning';

export interface TextInputProps extends Omit<JSX.InputHTMLAttributes<HTMLInputElement>, 'value' | 'onInput'> {
  value?: string;
  onInput?: (value: string) => void;
  /** For numbers that are read digit by digit. */
  mono?: boolean;
  dense?: boolean;
  /** Stored in clear as it is written: warns of an ID number in it. */
  freeText?: boolean;
}

export function TextInput(props: TextInputProps) {
  const field = useField();
  const [own, rest] = splitProps(props, ['value', 'onInput', 'mono', 'dense', 'class', 'type', 'freeText']);
  return (
    <>
      <input
        id={field?.id}
        name={field?.name}
        required={field?.required}
        aria-describedby={field?.describedBy}
        aria-invalid={field?.invalid ? 'true' : undefined}
        {...rest}
        type={own.type ?? 'text'}
        class={`control ${own.class ?? ''}`}
        classList={{ 'font-mono': own.mono, 'control-dense': own.dense }}
        value={own.value ?? ''}
        onInput={(event) => own.onInput?.(event.currentTarget.value)}
      />
      <Show when={own.freeText}>
        <IdNumberWarning text={own.value} />
      </Show>
    </>
  );
}
