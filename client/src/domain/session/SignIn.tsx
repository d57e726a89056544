import { A, Navigate, useSearchParams } from '@solidjs/router';
import { For, Match, Show, Switch } from 'solid-js';
import { t } from '../../lib/i18n';
import { Notice } from '../../ui/notices/Notice';
import { PageTitle } from '../../ui/shell/PageTitle';
import { useNext } from './next-page';
import { SignInForm } from './SignInForm';
import { useViewer } from './viewer-context';

export interface SignInProps {
  title: string;
  description?: string;
  /** Offers 記住我. */
  remember?: boolean;
  /** Called once something is typed. */
  onTyping?: () => void;
  /** For those who cannot sign in. */
  links: readonly { href: string; label: string }[];
}

/** The page before all others; leads on to the requested one. */
export function SignIn(props: SignInProps) {
  const { viewer, lapsed } = useViewer();
  const [search] = useSearchParams();
  const next = useNext();
  return (
    <Show when={!viewer()} fallback={<Navigate href={next()} />}>
      <PageTitle title={props.title} description={props.description} />
      <Switch>
        <Match when={lapsed()}>
          <Notice tone="warning" live>
            {t('session:lapsed')}
          </Notice>
        </Match>
        <Match when={search['signed-out'] !== undefined}>
          <Notice tone="success" live>
            {t('session:signedOut')}
          </Notice>
        </Match>
        <Match when={search.next !== undefined}>
          <Notice>{t('session:needed')}</Notice>
        </Match>
      </Switch>
      <SignInForm remember={props.remember} onTyping={props.onTyping} />
      <p class="max-w-form text-sm text-ink-3">{t('session:lockHint')}</p>
      <ul class="flex flex-wrap gap-x-6 gap-y-2 border-t border-line pt-5">
        <For each={props.links}>
          {({ href, label }) => (
            <li>
              <A class="link py-1" href={href}>
                {label}
              </A>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}
