import type { CombinedError } from '@urql/core';
import { createSignal } from 'solid-js';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { FormPage } from '../../ui/FormPage';
import { TextInput } from '../../ui/TextInput';
import { formFaults, noFaults } from '../faults/form-faults';

export interface EmailFormProps {
  label: string;
  submit: string;
  /** Sends; what comes back is the refusal, if any. */
  send: (email: string) => Promise<CombinedError | undefined>;
  onSent: (email: string) => void;
}

/** Asks for an address to which something is mailed. */
export function EmailForm(props: EmailFormProps) {
  const [email, setEmail] = createSignal('');
  const [busy, setBusy] = createSignal(false);
  const [faults, setFaults] = createSignal(noFaults);
  const submit = async () => {
    if (busy()) return;
    setBusy(true);
    const error = await props.send(email());
    setBusy(false);
    setFaults(formFaults(error, { labels: { email: t('recovery:email') } }));
    if (!error) props.onSent(email());
  };
  return (
    <FormPage
      label={props.label}
      onSubmit={() => void submit()}
      errors={faults().summary}
      actions={
        <Button type="submit" kind="primary" busy={busy()}>
          {props.submit}
        </Button>
      }
    >
      <Field
        name="email"
        label={t('recovery:email')}
        hint={t('recovery:emailHint')}
        errors={faults().at('email')}
        required
      >
        <TextInput type="email" value={email()} onInput={setEmail} autocomplete="email" />
      </Field>
    </FormPage>
  );
}
