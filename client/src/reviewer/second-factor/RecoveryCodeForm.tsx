import type { CombinedError } from '@urql/core';
import { type JSX, onMount } from 'solid-js';
import { emptyFields } from '../../domain/errors/form-errors';
import { Form } from '../../domain/forms/Form';
import { answerOf, createForm } from '../../domain/forms/form';
import { t } from '../../lib/i18n';
import { Field } from '../../ui/fields/Field';
import { TextInput } from '../../ui/fields/TextInput';

export interface RecoveryCodeFormProps {
  /** What comes back is the refusal, if any. */
  send: (code: string) => Promise<CombinedError | undefined>;
  /** Beside the button. */
  children?: JSX.Element;
}

/** In place of a code of the device, when that is lost. */
export function RecoveryCodeForm(props: RecoveryCodeFormProps) {
  let input: HTMLInputElement | undefined;
  const form = createForm({
    initial: () => ({ code: '' }),
    labels: () => ({ code: t('secondFactor:recovery.label') }),
    check: (values) => emptyFields(values, ['code']),
    send: async ({ code }) => answerOf(await props.send(code)),
  });
  onMount(() => setTimeout(() => input?.focus()));
  return (
    <Form
      form={form}
      label={t('secondFactor:recovery.title')}
      submit={t('session:signIn')}
      submitClass="sm:min-w-32"
      actions={props.children}
    >
      <Field {...form.field('code')} hint={t('secondFactor:recovery.hint')} required>
        <TextInput
          ref={input}
          mono
          {...form.text('code')}
          autocomplete="off"
          autocapitalize="characters"
          autocorrect="off"
          spellcheck={false}
        />
      </Field>
    </Form>
  );
}
