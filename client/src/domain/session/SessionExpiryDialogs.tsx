import { createMutation } from '@urql/solid';
import { type Component, Match, Suspense, Switch } from 'solid-js';
import { graphql } from '../../gql';
import type { SecondFactorDue } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import { Dialog } from '../../ui/dialogs/Dialog';
import { FieldScope } from '../../ui/fields/field-context';
import { Spinner } from '../../ui/progress/Spinner';
import { SessionWarning } from '../../ui/shell/SessionWarning';
import { SecondFactorDueStep } from './SecondFactorDueStep';
import { SignInForm } from './SignInForm';
import { createSignOut } from './sign-out';
import { useViewer } from './viewer-context';

const ExtendSession = graphql(`
  mutation ExtendSession {
    extendSession {
      idleExpiresAt
      expiresAt
    }
  }
`);

export interface SessionExpiryDialogsProps {
  signInPath: string;
  secondFactor?: Component<{ due: SecondFactorDue }>;
}

/** Warns before the session ends; when it has ended asks to sign in again over the page, so that nothing typed is lost. */
export function SessionExpiryDialogs(props: SessionExpiryDialogsProps) {
  const { viewer, expiry, ended, owed, held, end, learn } = useViewer();
  const [, extend] = createMutation(ExtendSession);
  const signOut = createSignOut(props.signInPath);
  const stay = async () => {
    const { data } = await extend({});
    if (data?.extendSession) learn(data.extendSession);
  };
  const owes = () => {
    const due = owed();
    return due && props.secondFactor ? { due, step: props.secondFactor } : undefined;
  };
  const title = () => {
    if (!owed()) return t('session:ended');
    return owed() === 'CODE' ? t('session:code.title') : t('session:setUp.title');
  };
  return (
    <>
      <SessionWarning
        expiry={ended() ? {} : expiry()}
        onStay={() => void stay()}
        onLeave={() => void signOut()}
        onOver={end}
      />
      <Dialog
        open={ended()}
        onClose={() => undefined}
        closable={false}
        role="alertdialog"
        title={title()}
        description={t('session:endedHint')}
        initialFocus={() => document.querySelector<HTMLElement>('[role=alertdialog] [type=password]')}
        footer={held() ? undefined : <Button onClick={() => void signOut()}>{t('session:otherAccount')}</Button>}
      >
        <FieldScope.Provider value="again-">
          <Suspense fallback={<Spinner />}>
            <Switch>
              <Match when={owes()}>{(step) => <SecondFactorDueStep due={step().due} step={step().step} />}</Match>
              <Match when={ended() && viewer()}>
                {(known) => <SignInForm accountName={known().account.accountName} />}
              </Match>
            </Switch>
          </Suspense>
        </FieldScope.Provider>
      </Dialog>
    </>
  );
}
