import { createMutation } from '@urql/solid';
import { createSignal, onMount, Show } from 'solid-js';
import { graphql } from '../../gql';
import type { ViewerPartsFragment } from '../../gql/graphql';
import { setLanguage, t } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import { Field } from '../../ui/Field';
import { FormPage } from '../../ui/FormPage';
import { PasswordInput } from '../../ui/PasswordInput';
import { TextInput } from '../../ui/TextInput';
import { formFaults, noFaults } from '../faults/form-faults';
import { screenLanguage } from './account-language';
import { useViewer } from './viewer-context';

const SignIn = graphql(`
  mutation SignIn($accountName: String!, $password: String!, $rememberMe: Boolean!) {
    signIn(accountName: $accountName, password: $password, rememberMe: $rememberMe) {
      ...ViewerParts
    }
  }
`);

export interface SignInFormProps {
  /** Offers 記住我: a longer session, for operators only. */
  remember?: boolean;
  /** Filled in already, for signing in again. */
  accountName?: string;
  onSignedIn?: (viewer: ViewerPartsFragment) => void;
}

/** Account name and password. Every refusal reads the same, so that nobody learns which accounts exist. */
export function SignInForm(props: SignInFormProps) {
  let passwordInput: HTMLInputElement | undefined;
  const { adopt } = useViewer();
  const [state, signIn] = createMutation(SignIn);
  const [accountName, setAccountName] = createSignal(props.accountName ?? '');
  const [password, setPassword] = createSignal('');
  const [rememberMe, setRememberMe] = createSignal(false);
  const [faults, setFaults] = createSignal(noFaults);
  const labels = () => ({ accountName: t('session:accountName'), password: t('session:password') });

  // Whose it is stands there already.
  onMount(() => props.accountName && setTimeout(() => passwordInput?.focus()));

  const submit = async () => {
    if (state.fetching) return;
    const { data, error } = await signIn({
      accountName: accountName(),
      password: password(),
      rememberMe: rememberMe(),
    });
    setFaults(formFaults(error, { labels: labels() }));
    if (!data) return;
    await setLanguage(screenLanguage(data.signIn.account.language));
    adopt(data.signIn);
    props.onSignedIn?.(data.signIn);
  };

  return (
    <FormPage
      label={t('session:signIn')}
      onSubmit={() => void submit()}
      errors={faults().summary}
      actions={
        <Button type="submit" kind="primary" busy={state.fetching} class="sm:min-w-32">
          {t('session:signIn')}
        </Button>
      }
    >
      <Field name="accountName" label={t('session:accountName')} errors={faults().at('accountName')} required>
        <TextInput
          value={accountName()}
          onInput={setAccountName}
          autocomplete="username"
          autocapitalize="off"
          autocorrect="off"
          spellcheck={false}
        />
      </Field>
      <Field name="password" label={t('session:password')} errors={faults().at('password')} required>
        <PasswordInput ref={passwordInput} value={password()} onInput={setPassword} autocomplete="current-password" />
      </Field>
      <Show when={props.remember}>
        <Checkbox
          name="rememberMe"
          label={t('session:rememberMe')}
          hint={t('session:rememberMeHint')}
          checked={rememberMe()}
          onChange={setRememberMe}
        />
      </Show>
    </FormPage>
  );
}
