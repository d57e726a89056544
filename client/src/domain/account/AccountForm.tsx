import { createMutation } from '@urql/solid';
import { createEffect, createSignal, on } from 'solid-js';
import { createStore } from 'solid-js/store';
import { graphql } from '../../gql';
import type { ViewerPartsFragment } from '../../gql/graphql';
import { setLanguage, t } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { FormPage } from '../../ui/FormPage';
import { LeaveGuardDialog } from '../../ui/LeaveGuardDialog';
import { RadioGroup } from '../../ui/RadioGroup';
import { TextInput } from '../../ui/TextInput';
import { toast } from '../../ui/toast';
import { formFaults, noFaults } from '../faults/form-faults';
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
  const [state, update] = createMutation(UpdateAccount);
  const { personName, mobile, language } = props.account;
  const [values, setValues] = createStore({ personName, mobile, language });
  const [changed, setChanged] = createSignal(false);
  const [faults, setFaults] = createSignal(noFaults);
  // The port company's people are invited without a number, and need none.
  const invited = () => props.account.kind === 'STAFF' || props.account.kind === 'ANALYST';
  const change = (part: Partial<typeof values>) => {
    setChanged(true);
    setValues(part);
  };
  // The language may be changed on the bar meanwhile.
  createEffect(
    on(
      () => props.account.language,
      (language) => setValues({ language }),
      { defer: true },
    ),
  );

  const submit = async () => {
    if (state.fetching) return;
    const { data, error } = await update({ input: { ...values } });
    const labels = {
      personName: t('account:personName'),
      mobile: t('account:mobile'),
      language: t('account:language'),
    };
    setFaults(formFaults(error, { labels }));
    if (!data) return;
    setValues({ personName: data.updateAccount.personName, mobile: data.updateAccount.mobile });
    setChanged(false);
    await setLanguage(screenLanguage(data.updateAccount.language));
    toast.success(t('account:saved'));
  };

  return (
    <FormPage
      label={t('account:data')}
      onSubmit={() => void submit()}
      errors={faults().summary}
      actions={
        <Button type="submit" kind="primary" busy={state.fetching}>
          {t('ui:action.save')}
        </Button>
      }
    >
      <LeaveGuardDialog unsaved={changed()} />
      <Field
        name="personName"
        label={t('account:personName')}
        hint={t('account:personNameHint')}
        errors={faults().at('personName')}
        required
      >
        <TextInput value={values.personName} onInput={(value) => change({ personName: value })} autocomplete="name" />
      </Field>
      <Field
        name="mobile"
        label={t('account:mobile')}
        hint={t('account:mobileHint')}
        errors={faults().at('mobile')}
        required={!invited()}
      >
        <TextInput type="tel" value={values.mobile} onInput={(value) => change({ mobile: value })} autocomplete="tel" />
      </Field>
      <RadioGroup
        name="language"
        label={t('account:language')}
        hint={t('account:languageHint')}
        errors={faults().at('language')}
        options={accountLanguages}
        value={values.language}
        onChange={(value) => change({ language: value })}
        inline
      />
    </FormPage>
  );
}
