import { createMutation } from '@urql/solid';
import { createSignal, Show } from 'solid-js';
import { Form } from '../../domain/forms/Form';
import { createForm } from '../../domain/forms/form';
import { shownPhone } from '../../domain/phones/shown-phone';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { phoneText } from '../../lib/phone-text';
import { LinkButton } from '../../ui/buttons/LinkButton';
import { ConfirmDialog } from '../../ui/dialogs/ConfirmDialog';
import { Field } from '../../ui/fields/Field';
import { TextInput } from '../../ui/fields/TextInput';
import { FormSection } from '../../ui/forms/FormSection';
import { Notice } from '../../ui/notices/Notice';
import { CodeForm } from './CodeForm';
import { phoneContext } from './card-phone-parts';

const SendCardPhoneCode = graphql(`
  mutation SendCardPhoneCode($number: String!, $newPhone: String) {
    sendCardPhoneCode(number: $number, newPhone: $newPhone) {
      phone
      until
    }
  }
`);

const ConfirmCardPhone = graphql(`
  mutation ConfirmCardPhone($number: String!, $code: String!) {
    confirmCardPhone(number: $number, code: $code) {
      ...CardPhoneParts
    }
  }
`);

export interface VerifyCardPhoneProps {
  number: string;
  /** Nothing where it may not be read in full. */
  idNumber: string | null | undefined;
  /** The phone on record; nothing if there is none. */
  phone: string | undefined;
  canChange: boolean;
}

/** 驗證手機號碼: to the phone on record, or a changed one, which is written to the person once it is verified. */
export function VerifyCardPhone(props: VerifyCardPhoneProps) {
  const [, send] = createMutation(SendCardPhoneCode);
  const [, confirm] = createMutation(ConfirmCardPhone);
  const [asking, setAsking] = createSignal(false);
  const [outcome, setOutcome] = createSignal<'sent' | 'verified'>();
  const form = createForm({
    initial: () => ({ newPhone: '' }),
    labels: () => ({ newPhone: t('phones:field.newPhone') }),
    send: ({ newPhone }) => send({ number: props.number, newPhone: newPhone.trim() || undefined }, phoneContext),
    onDone: () => setOutcome('sent'),
  });
  const get = async () => {
    setOutcome(undefined);
    await form.submit();
    setAsking(false);
  };
  const target = () => form.values.newPhone.trim() || shownPhone(props.phone);
  return (
    <>
      <FormSection title={t('phones:verifyPhone')}>
        <Show
          when={props.phone !== undefined || props.canChange}
          fallback={
            <Notice tone="warning">
              <p>{t('phones:reminder.blank')}</p>
              <p>
                <LinkButton href="/people">{t('shell:menu.people')}</LinkButton>
              </p>
            </Notice>
          }
        >
          <Form
            form={{ ...form, submit: async () => void setAsking(true) }}
            label={t('phones:getCode')}
            submit={t('phones:getCode')}
          >
            <p>
              {t('phones:field.defaultPhone')}: <strong>{props.phone ? phoneText(props.phone) : '—'}</strong>
            </p>
            <Show when={props.canChange}>
              <Field {...form.field('newPhone')} hint={t('phones:hint.newPhone')}>
                <TextInput type="tel" autocomplete="off" {...form.text('newPhone')} />
              </Field>
            </Show>
          </Form>
          <Show when={outcome() === 'sent'}>
            <Notice tone="success" live>
              {t('phones:sent')}
            </Notice>
          </Show>
        </Show>
      </FormSection>
      <FormSection title={t('phones:confirm')}>
        <CodeForm
          send={(code) => confirm({ number: props.number, code }, phoneContext)}
          onDone={() => setOutcome('verified')}
          done={outcome() === 'verified'}
        />
      </FormSection>
      <ConfirmDialog
        open={asking()}
        title={t('phones:askOf', { idNumber: props.idNumber ?? props.number, phone: target() })}
        busy={form.busy()}
        onConfirm={() => void get()}
        onCancel={() => setAsking(false)}
      >
        {t('phones:askBody')}
      </ConfirmDialog>
    </>
  );
}
