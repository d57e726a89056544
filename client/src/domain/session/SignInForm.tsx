import { createMutation } from '@urql/solid';
import { createEffect, onMount, Show } from 'solid-js';
import { graphql, readFragment } from '../../gql';
import type { ViewerPartsFragment } from '../../gql/graphql';
import { setLanguage, t } from '../../lib/i18n';
import { Checkbox } from '../../ui/fields/Checkbox';
import { Field } from '../../ui/fields/Field';
import { PasswordInput } from '../../ui/fields/PasswordInput';
import { TextInput } from '../../ui/fields/TextInput';
import { Form } from '../forms/Form';
import { createForm } from '../forms/form';
import { screenLanguage } from './account-language';
import { useViewer } from './viewer-context';
import { ViewerParts } from './viewer-query';

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
  /** Called once something is typed. */
  onTyping?: () => void;
  onSignedIn?: (viewer: ViewerPartsFragment) => void;
}

/** Account name and password. Every refusal reads the same, so that it does not reveal which accounts exist. */
export function SignInForm(props: SignInFormProps) {
  let passwordInput: HTMLInputElement | undefined;
  const { adopt } = useViewer();
  const [, signIn] = createMutation(SignIn);
  const form = createForm({
    initial: () => ({ accountName: props.accountName ?? '', password: '', rememberMe: false }),
    labels: () => ({ accountName: t('session:accountName'), password: t('session:password') }),
    send: (values) => signIn(values),
    onDone: ({ signIn: signedIn }) => {
      const viewer = readFragment(ViewerParts, signedIn);
      setLanguage(screenLanguage(viewer.account.language));
      adopt(signedIn);
      props.onSignedIn?.(viewer);
    },
  });
  createEffect(() => form.unsaved() && props.onTyping?.());
  // Whose it is stands there already.
  onMount(() => props.accountName && setTimeout(() => passwordInput?.focus()));
  return (
    <Form form={form} label={t('session:signIn')} submit={t('session:signIn')} submitClass="sm:min-w-32">
      <Field {...form.field('accountName')} required>
        <TextInput
          {...form.text('accountName')}
          autocomplete="username"
          autocapitalize="off"
          autocorrect="off"
          spellcheck={false}
        />
      </Field>
      <Field {...form.field('password')} required>
        <PasswordInput ref={passwordInput} {...form.text('password')} autocomplete="current-password" />
      </Field>
      <Show when={props.remember}>
        <Checkbox
          name="rememberMe"
          label={t('session:rememberMe')}
          hint={t('session:rememberMeHint')}
          checked={form.values.rememberMe}
          onChange={(rememberMe) => form.change({ rememberMe })}
        />
      </Show>
    </Form>
  );
}
