import { createSignal, Match, Switch } from 'solid-js';
import { t } from '../../lib/i18n';
import { LinkButton } from '../../ui/buttons/LinkButton';
import { Notice } from '../../ui/notices/Notice';
import { takeFocus } from '../../ui/take-focus';
import { readLinkToken } from './link-token';
import { ResetPasswordForm } from './ResetPasswordForm';

export interface NewPasswordProps {
  /** When it is set. */
  done: string;
  /** How to come by another link. */
  again: string;
}

/** A new password by a mailed link, good once. */
export function NewPassword(props: NewPasswordProps) {
  const token = readLinkToken();
  const [state, setState] = createSignal<'open' | 'done' | 'notValid'>(token === '' ? 'notValid' : 'open');
  return (
    <Switch>
      <Match when={state() === 'open'}>
        <ResetPasswordForm token={token} onDone={() => setState('done')} onLinkNotValid={() => setState('notValid')} />
      </Match>
      <Match when={state() === 'done'}>
        <div ref={takeFocus}>
          <Notice tone="success" title={props.done}>
            {t('recovery:reset.doneBody')}
          </Notice>
        </div>
        <p>
          <LinkButton kind="primary" href="/sign-in">
            {t('recovery:toSignIn')}
          </LinkButton>
        </p>
      </Match>
      <Match when={state() === 'notValid'}>
        <Notice tone="warning" title={t('errors:linkNotValid')} live>
          {props.again}
        </Notice>
        <p>
          <LinkButton kind="primary" href="/forgot-password">
            {t('recovery:password.link')}
          </LinkButton>
        </p>
      </Match>
    </Switch>
  );
}
