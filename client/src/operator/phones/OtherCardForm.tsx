import { useNavigate } from '@solidjs/router';
import { createMutation } from '@urql/solid';
import { Form } from '../../domain/forms/Form';
import { createForm } from '../../domain/forms/form';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { Field } from '../../ui/fields/Field';
import { TextInput } from '../../ui/fields/TextInput';
import { phoneContext } from './card-phone-parts';

const OpenPhoneVerification = graphql(`
  mutation OpenPhoneVerification($number: String!, $idNumber: String!) {
    openPhoneVerification(number: $number, idNumber: $idNumber) {
      ...CardPhoneParts
      number
    }
  }
`);

/** 非所屬通行證: reached by its number and the whole ID number, as for a reinstatement (R-TEL-3). */
export function OtherCardForm() {
  const navigate = useNavigate();
  const [, open] = createMutation(OpenPhoneVerification);
  const form = createForm({
    initial: () => ({ number: '', idNumber: '' }),
    labels: () => ({ number: t('phones:field.passNumber'), idNumber: t('phones:field.idNumber') }),
    send: (values) => open(values, phoneContext),
    onDone: ({ openPhoneVerification: { number } }) => navigate(`/card-phones/${number}`),
  });
  return (
    <Form form={form} label={t('phones:tab.others')} submit={t('phones:open')}>
      <p class="max-w-form">{t('phones:openHint')}</p>
      <Field {...form.field('number')} required>
        <TextInput mono autocomplete="off" {...form.text('number')} />
      </Field>
      <Field {...form.field('idNumber')} required>
        <TextInput mono autocomplete="off" {...form.text('idNumber')} />
      </Field>
    </Form>
  );
}
