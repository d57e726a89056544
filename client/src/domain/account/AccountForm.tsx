import { createMutation } from '@urql/solid';
import { createEffect, on } from 'solid-js';
import { graphql } from '../../gql';
import type { ViewerPartsFragment } from '../../gql/graphql';
import { setLanguage, t } from '../../lib/i18n';
import { Field } from '../../ui/Field';
import { RadioGroup } from '../../ui/RadioGroup';
import { TextInput } from '../../ui/TextInput';
import { toast } from '../../ui/toast';
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

/** What one may change of one's own account. */
export function AccountForm(props: { account: ViewerPartsFragment['account'] }) {
  const [, update] = createMutation(UpdateAccount);
  const form = createForm({
    initial: () => {
      const { personName, mobile, language } = props.account;
      return { personName, mobile, language };
    },
    labels: () => ({
      personName: t('account:personName'),
      mobile: t('account:mobile'),
      language: t('account:language'),
    }),
    send: (input) => update({ input }),
    onDone: ({ updateAccount: { personName, mobile, language } }) => {
      form.reset({ personName, mobile, language });
      setLanguage(screenLanguage(language));
      toast.success(t('account:saved'));
    },
  });
  // The port company's people are invited without a number, and need none.
  const invited = () => props.account.kind === 'STAFF' || props.account.kind === 'ANALYST';
  // The language may be changed on the bar meanwhile.
  createEffect(
    on(
      () => props.account.language,
      (language) => form.follow({ language }),
      { defer: true },
    ),
  );
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
        value={form.values.language}
        onChange={(language) => form.change({ language })}
        inline
      />
    </Form>
  );
}
