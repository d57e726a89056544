import type { CombinedError } from '@urql/core';
import { type JSX, onMount } from 'solid-js';
import { Form } from '../../domain/forms/Form';
import { answerOf, createForm } from '../../domain/forms/form';
import { apiErrors } from '../../lib/errors';
import { t } from '../../lib/i18n';
import { Field } from '../../ui/fields/Field';
import { TextInput } from '../../ui/fields/TextInput';
import { deviceCode, isWholeCode } from './typed-code';

export interface CodeFormProps {
  /** Names the form. */
  label: string;
  hint: string;
  submit: string;
  /** Sends a complete code and answers with the refusal, if any. */
  send: (code: string) => Promise<CombinedError | undefined>;
  /** Takes the focus: nothing else is on the page. */
  focus?: boolean;
  /** Beside the button. */
  children?: JSX.Element;
}

/** One field for the six digits of a device. Complete, they are sent at once; incomplete, they would be one of few tries. */
export function CodeForm(props: CodeFormProps) {
  let input: HTMLInputElement | undefined;
  // Each try counts: the next one begins with a key, not with deleting.
  const select = () =>
    setTimeout(() => {
      input?.focus();
      input?.select();
    });
  onMount(() => props.focus && select());
  const form = createForm({
    initial: () => ({ code: '' }),
    labels: () => ({ code: t('secondFactor:code.label') }),
    check: ({ code }) => (isWholeCode(code) ? [] : [{ field: 'code', text: t('secondFactor:code.incomplete') }]),
    send: async ({ code }) => answerOf(await props.send(deviceCode(code))),
    onRefused: (error) => {
      if (apiErrors(error).some(({ field }) => field === 'code')) select();
      return undefined;
    },
  });
  const type = (code: string) => {
    form.change({ code });
    if (isWholeCode(code)) void form.submit();
  };

  return (
    <Form form={form} label={props.label} submit={props.submit} submitClass="sm:min-w-32" actions={props.children}>
      <Field {...form.field('code')} hint={props.hint} required>
        <TextInput
          ref={input}
          mono
          class="max-w-48 text-xl tracking-[0.25em]"
          value={form.values.code}
          onInput={type}
          inputmode="numeric"
          autocomplete="one-time-code"
          autocapitalize="off"
          autocorrect="off"
          spellcheck={false}
        />
      </Field>
    </Form>
  );
}
