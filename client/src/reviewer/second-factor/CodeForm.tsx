import type { CombinedError } from '@urql/core';
import { createSignal, type JSX, onMount } from 'solid-js';
import { type FormFaults, formFaults, noFaults } from '../../domain/faults/form-faults';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { FormPage } from '../../ui/FormPage';
import { TextInput } from '../../ui/TextInput';
import { deviceCode, isWholeCode } from './typed-code';

export interface CodeFormProps {
  /** Names the form. */
  label: string;
  hint: string;
  submit: string;
  /** Sends a whole code; what comes back is the refusal, if any. */
  send: (code: string) => Promise<CombinedError | undefined>;
  /** Begin here: nothing else is on the page. */
  focus?: boolean;
  /** Beside the button. */
  children?: JSX.Element;
}

/** Not sent: it would be one of the few tries there are. */
const incomplete = (): FormFaults => ({
  summary: [{ field: 'code', text: t('secondFactor:code.incomplete') }],
  at: (field) => (field === 'code' ? [t('secondFactor:code.incomplete')] : []),
});

/** One field for the six digits of a device; complete, they are sent at once. */
export function CodeForm(props: CodeFormProps) {
  let input: HTMLInputElement | undefined;
  const [code, setCode] = createSignal('');
  const [busy, setBusy] = createSignal(false);
  const [faults, setFaults] = createSignal(noFaults);
  const labels = () => ({ code: t('secondFactor:code.label') });
  // Each try counts: the next one begins with a key, not with deleting.
  const select = () =>
    setTimeout(() => {
      input?.focus();
      input?.select();
    });
  onMount(() => props.focus && select());

  const submit = async () => {
    if (busy()) return;
    if (!isWholeCode(code())) return setFaults(incomplete());
    setBusy(true);
    const error = await props.send(deviceCode(code()));
    setBusy(false);
    if (!error) return;
    const found = formFaults(error, { labels: labels() });
    setFaults(found);
    if (found.at('code').length > 0) select();
  };
  const type = (typed: string) => {
    setCode(typed);
    if (isWholeCode(typed)) void submit();
  };

  return (
    <FormPage
      label={props.label}
      onSubmit={() => void submit()}
      errors={faults().summary}
      actions={
        <>
          <Button type="submit" kind="primary" busy={busy()} class="sm:min-w-32">
            {props.submit}
          </Button>
          {props.children}
        </>
      }
    >
      <Field name="code" label={t('secondFactor:code.label')} hint={props.hint} errors={faults().at('code')} required>
        <TextInput
          ref={input}
          mono
          class="max-w-48 text-xl tracking-[0.25em]"
          value={code()}
          onInput={type}
          inputmode="numeric"
          autocomplete="one-time-code"
          autocapitalize="off"
          autocorrect="off"
          spellcheck={false}
        />
      </Field>
    </FormPage>
  );
}
