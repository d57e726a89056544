import { Show } from 'solid-js';
import { Form } from '../../domain/forms/Form';
import { type Answer, createForm } from '../../domain/forms/form';
import { t } from '../../lib/i18n';
import { Field } from '../../ui/fields/Field';
import { TextInput } from '../../ui/fields/TextInput';
import { Notice } from '../../ui/notices/Notice';

export interface CodeFormProps {
  /** Sends the six digits. */
  send: (code: string) => Promise<Answer<unknown>>;
  onDone: () => void;
  done: boolean;
}

/** 確認驗證碼: the six digits of the SMS, in one field. */
export function CodeForm(props: CodeFormProps) {
  const form = createForm({
    initial: () => ({ code: '' }),
    labels: () => ({ code: t('phones:field.code') }),
    send: ({ code }) => props.send(code),
    onDone: () => {
      form.reset();
      props.onDone();
    },
  });
  return (
    <>
      <Form form={form} label={t('phones:confirm')} submit={t('phones:sendCode')}>
        <Field {...form.field('code')} hint={t('phones:codeHint')} required>
          <TextInput mono inputmode="numeric" autocomplete="one-time-code" {...form.text('code')} />
        </Field>
      </Form>
      <Show when={props.done}>
        <Notice tone="success" live>
          {t('phones:verified')}
        </Notice>
      </Show>
    </>
  );
}
