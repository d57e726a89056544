import { createMutation } from '@urql/solid';
import { Show } from 'solid-js';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { SessionDialog } from '../../ui/SessionDialog';
import { SignInForm } from './SignInForm';
import { createSignOut } from './sign-out';
import { useViewer } from './viewer-context';

const ExtendSession = graphql(`
  mutation ExtendSession {
    extendSession {
      idleExpiresAt
      expiresAt
      remembered
    }
  }
`);

export interface SessionWatchProps {
  signInPath: string;
}

/** Warns before the session ends; when it has ended asks to sign in again over the page, so that nothing typed is lost. */
export function SessionWatch(props: SessionWatchProps) {
  const { viewer, expiry, ended, end, learn } = useViewer();
  const [, extend] = createMutation(ExtendSession);
  const signOut = createSignOut(props.signInPath);
  const stay = async () => {
    const { data } = await extend({});
    if (data?.extendSession) learn(data.extendSession);
  };
  return (
    <>
      <SessionDialog
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
        title={t('session:ended')}
        description={t('session:endedHint')}
        initialFocus={() => document.querySelector<HTMLElement>('[role=alertdialog] [type=password]')}
        footer={<Button onClick={() => void signOut()}>{t('session:otherAccount')}</Button>}
      >
        <Show when={ended() && viewer()}>{(known) => <SignInForm accountName={known().account.accountName} />}</Show>
      </Dialog>
    </>
  );
}
