import type { CombinedError } from '@urql/core';
import { emptyFields } from '../../domain/errors/form-errors';
import { Form } from '../../domain/forms/Form';
import { answerOf, createForm } from '../../domain/forms/form';
import { t } from '../../lib/i18n';
import { Field } from '../../ui/fields/Field';
import { PasswordInput } from '../../ui/fields/PasswordInput';

export interface BeginFormProps {
  /** What comes back is the refusal, if any. */
  send: (password: string) => Promise<CombinedError | undefined>;
}

/** The password again, although one is signed in: no other at the screen sets up a device of theirs. */
export function BeginForm(props: BeginFormProps) {
  const form = createForm({
    initial: () => ({ password: '' }),
    labels: () => ({ password: t('session:password') }),
    check: (values) => emptyFields(values, ['password']),
    send: async ({ password }) => answerOf(await props.send(password)),
  });
  return (
    <Form form={form} label={t('session:setUp.title')} submit={t('secondFactor:setUp.begin')}>
      <Field {...form.field('password')} hint={t('secondFactor:setUp.passwordHint')} required>
        <PasswordInput {...form.text('password')} autocomplete="current-password" />
      </Field>
    </Form>
  );
}
