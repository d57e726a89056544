import { createMutation } from '@urql/solid';
import { createSignal, Show } from 'solid-js';
import { Form } from '../../domain/forms/Form';
import { createForm } from '../../domain/forms/form';
import { accountLanguage } from '../../domain/session/account-language';
import { graphql } from '../../gql';
import { hasCode } from '../../lib/errors';
import { language, t } from '../../lib/i18n';
import { LinkButton } from '../../ui/buttons/LinkButton';
import { Field } from '../../ui/fields/Field';
import { TextInput } from '../../ui/fields/TextInput';
import { FormSection } from '../../ui/forms/FormSection';
import { Notice } from '../../ui/notices/Notice';
import { CodeForm } from '../phones/CodeForm';
import { HolderRecord } from './HolderRecord';

const RequestHolderCode = graphql(`
  mutation RequestHolderCode($passNumber: String!, $idNumber: String!, $language: Language!) {
    requestHolderCode(passNumber: $passNumber, idNumber: $idNumber, language: $language)
  }
`);

const OpenHolderRecord = graphql(`
  mutation OpenHolderRecord($passNumber: String!, $idNumber: String!, $code: String!) {
    openHolderRecord(passNumber: $passNumber, idNumber: $idNumber, code: $code) {
      token
      until
    }
  }
`);

/** One look at the record: a code, and what is read with it. */
export function HolderLookUp(props: { onEnd: () => void }) {
  const [, request] = createMutation(RequestHolderCode);
  const [, open] = createMutation(OpenHolderRecord);
  const [outcome, setOutcome] = createSignal<'sent' | 'refused'>();
  const [opened, setOpened] = createSignal<{ token: string; until: string }>();
  const form = createForm({
    initial: () => ({ passNumber: '', idNumber: '' }),
    labels: () => ({ passNumber: t('phones:field.passNumber'), idNumber: t('phones:field.idNumber') }),
    check: (values) =>
      Object.entries(values).flatMap(([field, value]) =>
        value.trim() === '' ? [{ code: 'REQUIRED' as const, field, params: {} }] : [],
      ),
    send: (values) => {
      setOutcome(undefined);
      return request({ ...values, language: accountLanguage(language()) });
    },
    onDone: () => setOutcome('sent'),
    onRefused: (error) => {
      if (!hasCode(error, 'PHONE_CODE_REFUSED')) return undefined;
      setOutcome('refused');
      return 'shown';
    },
  });
  const send = async (code: string) => {
    const answer = await open({ ...form.values, code });
    if (answer.data) setOpened(answer.data.openHolderRecord);
    return answer;
  };
  return (
    <Show
      when={opened()}
      fallback={
        <>
          <FormSection title={t('holder:getCode')} description={t('holder:once')}>
            <Form form={form} label={t('holder:getCode')} submit={t('holder:getCode')}>
              <Field {...form.field('passNumber')} hint={t('phones:hint.passNumber')} required>
                <TextInput mono autocomplete="off" autocapitalize="characters" {...form.text('passNumber')} />
              </Field>
              <Field {...form.field('idNumber')} hint={t('phones:hint.idNumber')} required>
                <TextInput mono autocomplete="off" autocapitalize="characters" {...form.text('idNumber')} />
              </Field>
            </Form>
            <Show when={outcome() === 'sent'}>
              <Notice tone="success" live>
                {t('holder:sent')}
              </Notice>
            </Show>
            <Show when={outcome() === 'refused'}>
              <Notice tone="warning" title={t('holder:refused.title')} live>
                <p>{t('holder:refused.body')}</p>
                <p>{t('phones:refused.late')}</p>
                <p>
                  <LinkButton href="/phone-verification">{t('holder:refused.verify')}</LinkButton>
                </p>
              </Notice>
            </Show>
          </FormSection>
          <FormSection
            title={t('holder:confirm')}
            description={outcome() === 'sent' ? t('holder:confirmSent') : t('holder:confirmBody')}
          >
            <CodeForm send={send} onDone={() => undefined} done={false} />
          </FormSection>
        </>
      }
    >
      {(record) => <HolderRecord token={record().token} until={record().until} onEnd={props.onEnd} />}
    </Show>
  );
}
