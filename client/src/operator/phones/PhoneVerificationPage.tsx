import { createMutation } from '@urql/solid';
import { createSignal, Show } from 'solid-js';
import { Form } from '../../domain/forms/Form';
import { createForm } from '../../domain/forms/form';
import { SignInLink } from '../../domain/recovery/SignInLink';
import { accountLanguage } from '../../domain/session/account-language';
import { graphql } from '../../gql';
import { hasCode } from '../../lib/errors';
import { language, t } from '../../lib/i18n';
import { ConfirmDialog } from '../../ui/dialogs/ConfirmDialog';
import { Field } from '../../ui/fields/Field';
import { TextInput } from '../../ui/fields/TextInput';
import { FormSection } from '../../ui/forms/FormSection';
import { Notice } from '../../ui/notices/Notice';
import { PageTitle } from '../../ui/shell/PageTitle';
import { CodeForm } from './CodeForm';
import { RefusedHelp } from './RefusedHelp';

const RequestPhoneCode = graphql(`
  mutation RequestPhoneCode($passNumber: String!, $idNumber: String!, $phone: String!, $language: Language!) {
    requestPhoneCode(passNumber: $passNumber, idNumber: $idNumber, phone: $phone, language: $language)
  }
`);

const ConfirmPhone = graphql(`
  mutation ConfirmPhone($passNumber: String!, $idNumber: String!, $phone: String!, $code: String!) {
    confirmPhone(passNumber: $passNumber, idNumber: $idNumber, phone: $phone, code: $code)
  }
`);

/** 通行證手機驗證, without an account: a holder proves on a phone that it is theirs (R-TEL-2). */
export function PhoneVerificationPage() {
  const [, request] = createMutation(RequestPhoneCode);
  const [, confirm] = createMutation(ConfirmPhone);
  const [asking, setAsking] = createSignal(false);
  const [outcome, setOutcome] = createSignal<'sent' | 'refused' | 'verified'>();
  const form = createForm({
    initial: () => ({ passNumber: '', idNumber: '', phone: '' }),
    labels: () => ({
      passNumber: t('phones:field.passNumber'),
      idNumber: t('phones:field.idNumber'),
      phone: t('phones:field.phone'),
    }),
    check: (values) =>
      Object.entries(values).flatMap(([field, value]) =>
        value.trim() === '' ? [{ code: 'REQUIRED' as const, field, params: {} }] : [],
      ),
    send: (values) => request({ ...values, language: accountLanguage(language()) }),
    onDone: () => setOutcome('sent'),
    onRefused: (error) => {
      if (!hasCode(error, 'PHONE_CODE_REFUSED')) return undefined;
      setOutcome('refused');
      return 'shown';
    },
  });
  const send = async () => {
    setOutcome(undefined);
    await form.submit();
    setAsking(false);
  };
  const confirmBody = () =>
    outcome() === 'sent'
      ? t('phones:confirmSent', {
          number: form.values.passNumber.trim().toUpperCase(),
          phone: form.values.phone.trim(),
        })
      : t('phones:confirmBody');
  return (
    <>
      <PageTitle title={t('phones:publicTitle')} description={t('phones:publicBody')} />
      <FormSection title={t('phones:getCode')}>
        <Form
          form={{ ...form, submit: async () => void (form.valid() && setAsking(true)) }}
          label={t('phones:getCode')}
          submit={t('phones:getCode')}
        >
          <Field {...form.field('passNumber')} hint={t('phones:hint.passNumber')} required>
            <TextInput mono autocomplete="off" autocapitalize="characters" {...form.text('passNumber')} />
          </Field>
          <Field {...form.field('idNumber')} hint={t('phones:hint.idNumber')} required>
            <TextInput mono autocomplete="off" autocapitalize="characters" {...form.text('idNumber')} />
          </Field>
          <Field {...form.field('phone')} hint={t('phones:hint.phone')} required>
            <TextInput type="tel" autocomplete="off" {...form.text('phone')} />
          </Field>
        </Form>
        <Show when={outcome() === 'sent'}>
          <Notice tone="success" live>
            {t('phones:sent')}
          </Notice>
        </Show>
        <Show when={outcome() === 'refused'}>
          <RefusedHelp />
        </Show>
      </FormSection>
      <FormSection title={t('phones:confirm')} description={confirmBody()}>
        <CodeForm
          send={(code) => confirm({ ...form.values, code })}
          onDone={() => setOutcome('verified')}
          done={outcome() === 'verified'}
        />
      </FormSection>
      <Notice>
        <ol class="grid list-decimal gap-1 pl-5">
          <li>{t('phones:asOnRecord')}</li>
          <li>{t('phones:once')}</li>
        </ol>
      </Notice>
      <SignInLink />
      <ConfirmDialog
        open={asking()}
        title={t('phones:ask', { number: form.values.passNumber.trim().toUpperCase() })}
        busy={form.busy()}
        onConfirm={() => void send()}
        onCancel={() => setAsking(false)}
      >
        {t('phones:askBody')}
      </ConfirmDialog>
    </>
  );
}
