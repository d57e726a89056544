import type { CombinedError } from '@urql/core';
import { t } from '../../lib/i18n';
import { Field } from '../../ui/fields/Field';
import { TextInput } from '../../ui/fields/TextInput';
import { Form } from '../forms/Form';
import { answerOf, createForm } from '../forms/form';

export interface EmailFormProps {
  label: string;
  submit: string;
  /** Sends; what comes back is the refusal, if any. */
  send: (email: string) => Promise<CombinedError | undefined>;
  onSent: (email: string) => void;
}

/** Asks for an address to which something is mailed. */
export function EmailForm(props: EmailFormProps) {
  const form = createForm({
    initial: () => ({ email: '' }),
    labels: () => ({ email: t('recovery:email') }),
    send: async ({ email }) => answerOf(await props.send(email)),
    onDone: () => props.onSent(form.values.email),
  });
  return (
    <Form form={form} label={props.label} submit={props.submit}>
      <Field {...form.field('email')} hint={t('recovery:emailHint')} required>
        <TextInput type="email" {...form.text('email')} autocomplete="email" />
      </Field>
    </Form>
  );
}
