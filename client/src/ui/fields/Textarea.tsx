import { type JSX, Show, splitProps } from 'solid-js';
import { countGraphemes } from '../../lib/graphemes';
import { t } from '../../lib/i18n';
import { useField } from './field-context';
import { IdNumberWarning } from './IdNumberWarning';

export interface TextareaProps extends Omit<JSX.TextareaHTMLAttributes<HTMLTextAreaElement>, 'value' | 'onInput'> {
  value?: string;
  onInput?: (value: string) => void;
  /** Shows how many characters are left. Typing more is possible and reported, so that pasted text is not cut. */
  limit?: number;
  /** ID numbers are what it is for: no warning that the text holds one. */
  idNumbersExpected?: boolean;
}

export function Textarea(props: TextareaProps) {
  const field = useField();
  const [own, rest] = splitProps(props, ['value', 'onInput', 'limit', 'idNumbersExpected', 'class']);
  const left = () => (own.limit ?? 0) - countGraphemes(own.value ?? '');
  return (
    <div class="grid gap-1">
      <textarea
        id={field?.id}
        name={field?.name}
        required={field?.required}
        aria-describedby={field?.describedBy}
        aria-invalid={field?.invalid ? 'true' : undefined}
        rows={4}
        {...rest}
        class={`control resize-y ${own.class ?? ''}`}
        value={own.value ?? ''}
        onInput={(event) => own.onInput?.(event.currentTarget.value)}
      />
      <Show when={!own.idNumbersExpected}>
        <IdNumberWarning text={own.value} />
      </Show>
      <Show when={own.limit !== undefined}>
        <p class="text-sm" classList={{ 'text-ink-3': left() >= 0, 'text-danger font-medium': left() < 0 }}>
          {left() >= 0
            ? t('ui:field.charactersLeft', { count: left() })
            : t('ui:field.charactersOver', { count: -left() })}
        </p>
      </Show>
    </div>
  );
}
