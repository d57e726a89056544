import type { CombinedError } from '@urql/core';
import { emptyFields } from '../../domain/errors/form-errors';
import { Form } from '../../domain/forms/Form';
import { answerOf, createForm } from '../../domain/forms/form';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import { Field } from '../../ui/fields/Field';
import { PasswordInput } from '../../ui/fields/PasswordInput';
import { TextInput } from '../../ui/fields/TextInput';

export interface Proof {
  password: string;
  code: string;
}

export interface ProofFormProps {
  label: string;
  submit: string;
  danger?: boolean;
  /** What comes back is the refusal, if any. */
  send: (proof: Proof) => Promise<CombinedError | undefined>;
  onCancel: () => void;
}

/** Password and code again, for a change of the second factor. */
export function ProofForm(props: ProofFormProps) {
  const form = createForm({
    initial: (): Proof => ({ password: '', code: '' }),
    labels: () => ({ password: t('session:password'), code: t('secondFactor:code.label') }),
    check: (proof) => emptyFields(proof, ['password', 'code']),
    send: async (proof) => answerOf(await props.send(proof)),
  });
  return (
    <Form
      form={form}
      label={props.label}
      submit={props.submit}
      danger={props.danger}
      actions={
        <Button disabled={form.busy()} onClick={() => props.onCancel()}>
          {t('ui:action.cancel')}
        </Button>
      }
    >
      <Field {...form.field('password')} required>
        <PasswordInput {...form.text('password')} autocomplete="current-password" />
      </Field>
      <Field {...form.field('code')} hint={t('secondFactor:proof.codeHint')} required>
        <TextInput
          mono
          {...form.text('code')}
          autocomplete="one-time-code"
          autocapitalize="off"
          autocorrect="off"
          spellcheck={false}
        />
      </Field>
    </Form>
  );
}
