import type { CombinedError } from '@urql/core';
import { createSignal } from 'solid-js';
import { emptyFields, faultsOf, formFaults, noFaults } from '../../domain/faults/form-faults';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { FormPage } from '../../ui/FormPage';
import { PasswordInput } from '../../ui/PasswordInput';

export interface BeginFormProps {
  /** What comes back is the refusal, if any. */
  send: (password: string) => Promise<CombinedError | undefined>;
}

/** The password again, of somebody who is signed in already: nobody else at the screen sets up a device of theirs. */
export function BeginForm(props: BeginFormProps) {
  const [password, setPassword] = createSignal('');
  const [busy, setBusy] = createSignal(false);
  const [faults, setFaults] = createSignal(noFaults);
  const labels = () => ({ password: t('session:password') });

  const submit = async () => {
    if (busy()) return;
    const empty = emptyFields({ password: password() }, ['password']);
    if (empty.length > 0) return setFaults(faultsOf(empty, { labels: labels() }));
    setBusy(true);
    const error = await props.send(password());
    setBusy(false);
    if (error) setFaults(formFaults(error, { labels: labels() }));
  };

  return (
    <FormPage
      label={t('session:setUp.title')}
      onSubmit={() => void submit()}
      errors={faults().summary}
      actions={
        <Button type="submit" kind="primary" busy={busy()}>
          {t('secondFactor:setUp.begin')}
        </Button>
      }
    >
      <Field
        name="password"
        label={t('session:password')}
        hint={t('secondFactor:setUp.passwordHint')}
        errors={faults().at('password')}
        required
      >
        <PasswordInput value={password()} onInput={setPassword} autocomplete="current-password" />
      </Field>
    </FormPage>
  );
}
