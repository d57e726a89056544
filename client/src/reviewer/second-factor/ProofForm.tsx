import type { CombinedError } from '@urql/core';
import { createSignal } from 'solid-js';
import { emptyFields, faultsOf, formFaults, noFaults } from '../../domain/faults/form-faults';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { FormPage } from '../../ui/FormPage';
import { PasswordInput } from '../../ui/PasswordInput';
import { TextInput } from '../../ui/TextInput';

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
  const [password, setPassword] = createSignal('');
  const [code, setCode] = createSignal('');
  const [busy, setBusy] = createSignal(false);
  const [faults, setFaults] = createSignal(noFaults);
  const labels = () => ({ password: t('session:password'), code: t('secondFactor:code.label') });

  const submit = async () => {
    if (busy()) return;
    const proof = { password: password(), code: code() };
    const empty = emptyFields(proof, ['password', 'code']);
    if (empty.length > 0) return setFaults(faultsOf(empty, { labels: labels() }));
    setBusy(true);
    const error = await props.send(proof);
    setBusy(false);
    if (error) setFaults(formFaults(error, { labels: labels() }));
  };

  return (
    <FormPage
      label={props.label}
      onSubmit={() => void submit()}
      errors={faults().summary}
      actions={
        <>
          <Button type="submit" kind={props.danger ? 'danger' : 'primary'} busy={busy()}>
            {props.submit}
          </Button>
          <Button disabled={busy()} onClick={() => props.onCancel()}>
            {t('ui:action.cancel')}
          </Button>
        </>
      }
    >
      <Field name="password" label={t('session:password')} errors={faults().at('password')} required>
        <PasswordInput value={password()} onInput={setPassword} autocomplete="current-password" />
      </Field>
      <Field
        name="code"
        label={t('secondFactor:code.label')}
        hint={t('secondFactor:proof.codeHint')}
        errors={faults().at('code')}
        required
      >
        <TextInput
          mono
          value={code()}
          onInput={setCode}
          autocomplete="one-time-code"
          autocapitalize="off"
          autocorrect="off"
          spellcheck={false}
        />
      </Field>
    </FormPage>
  );
}
