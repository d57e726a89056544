import { createMutation } from '@urql/solid';
import { graphql } from '../../gql';
import type { Language, ViewerPartsFragment } from '../../gql/graphql';
import { setLanguage, t } from '../../lib/i18n';
import { phoneText } from '../../lib/phone-text';
import { Field } from '../../ui/fields/Field';
import { RadioGroup } from '../../ui/fields/RadioGroup';
import { TextInput } from '../../ui/fields/TextInput';
import { toast } from '../../ui/notices/toast';
import { Form } from '../forms/Form';
import { createForm } from '../forms/form';
import { accountLanguages, screenLanguage } from '../session/account-language';

const UpdateAccount = graphql(`
  mutation UpdateAccount($input: UpdateAccountInput!) {
    updateAccount(input: $input) {
      id
      personName
      mobile
      language
    }
  }
`);

interface LanguageChoice {
  language: Language;
  insteadOf: Language;
}

/** What one may change of one's own account. */
export function AccountForm(props: { account: ViewerPartsFragment['account'] }) {
  const [, update] = createMutation(UpdateAccount);
  // A choice counts until the account has another language, also one that is chosen on the bar.
  const languageOf = (choice: LanguageChoice | undefined) =>
    choice?.insteadOf === props.account.language ? choice.language : props.account.language;
  const form = createForm({
    initial: () => {
      const { personName, mobile } = props.account;
      return { personName, mobile: phoneText(mobile), language: undefined as LanguageChoice | undefined };
    },
    labels: () => ({
      personName: t('account:personName'),
      mobile: t('account:mobile'),
      language: t('account:language'),
    }),
    send: (values) => update({ input: { ...values, language: languageOf(values.language) } }),
    onDone: ({ updateAccount: { personName, mobile, language } }) => {
      form.reset({ personName, mobile: phoneText(mobile), language: form.values.language });
      setLanguage(screenLanguage(language));
      toast.success(t('account:saved'));
    },
  });
  // The port company's people are invited without a number, and need none.
  const invited = () => props.account.kind === 'STAFF' || props.account.kind === 'ANALYST';
  return (
    <Form form={form} guard label={t('account:data')} submit={t('ui:action.save')}>
      <Field {...form.field('personName')} hint={t('account:personNameHint')} required>
        <TextInput {...form.text('personName')} autocomplete="name" />
      </Field>
      <Field {...form.field('mobile')} hint={t('account:mobileHint')} required={!invited()}>
        <TextInput type="tel" {...form.text('mobile')} autocomplete="tel" />
      </Field>
      <RadioGroup
        {...form.field('language')}
        hint={t('account:languageHint')}
        options={accountLanguages}
        value={languageOf(form.values.language)}
        onChange={(chosen) => form.change({ language: { language: chosen, insteadOf: props.account.language } })}
        inline
      />
    </Form>
  );
}
