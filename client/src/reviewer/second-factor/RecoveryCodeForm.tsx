import type { CombinedError } from '@urql/core';
import { createSignal, type JSX, onMount } from 'solid-js';
import { emptyFields, faultsOf, formFaults, noFaults } from '../../domain/faults/form-faults';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { FormPage } from '../../ui/FormPage';
import { TextInput } from '../../ui/TextInput';

export interface RecoveryCodeFormProps {
  /** What comes back is the refusal, if any. */
  send: (code: string) => Promise<CombinedError | undefined>;
  /** Beside the button. */
  children?: JSX.Element;
}

/** In place of a code of the device, when that is lost. */
export function RecoveryCodeForm(props: RecoveryCodeFormProps) {
  let input: HTMLInputElement | undefined;
  const [code, setCode] = createSignal('');
  const [busy, setBusy] = createSignal(false);
  const [faults, setFaults] = createSignal(noFaults);
  const labels = () => ({ code: t('secondFactor:recovery.label') });
  onMount(() => setTimeout(() => input?.focus()));

  const submit = async () => {
    if (busy()) return;
    const empty = emptyFields({ code: code() }, ['code']);
    if (empty.length > 0) return setFaults(faultsOf(empty, { labels: labels() }));
    setBusy(true);
    const error = await props.send(code());
    setBusy(false);
    if (error) setFaults(formFaults(error, { labels: labels() }));
  };

  return (
    <FormPage
      label={t('secondFactor:recovery.title')}
      onSubmit={() => void submit()}
      errors={faults().summary}
      actions={
        <>
          <Button type="submit" kind="primary" busy={busy()} class="sm:min-w-32">
            {t('session:signIn')}
          </Button>
          {props.children}
        </>
      }
    >
      <Field
        name="code"
        label={t('secondFactor:recovery.label')}
        hint={t('secondFactor:recovery.hint')}
        errors={faults().at('code')}
        required
      >
        <TextInput
          ref={input}
          mono
          value={code()}
          onInput={setCode}
          autocomplete="off"
          autocapitalize="characters"
          autocorrect="off"
          spellcheck={false}
        />
      </Field>
    </FormPage>
  );
}
