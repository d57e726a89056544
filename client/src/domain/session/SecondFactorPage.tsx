import { type Component, Show } from 'solid-js';
import type { SecondFactorDue } from '../../gql/graphql';
import { formatTime } from '../../lib/dates';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import { PageTitle } from '../../ui/shell/PageTitle';
import { PublicShell } from '../../ui/shell/PublicShell';
import { SecondFactorDueStep } from './SecondFactorDueStep';
import { createSignOut } from './sign-out';
import { useViewer } from './viewer-context';

export interface SecondFactorPageProps {
  due: SecondFactorDue;
  step: Component<{ due: SecondFactorDue }>;
  signInPath: string;
  suffix?: string;
}

/** In place of every page until the second factor has come. */
export function SecondFactorPage(props: SecondFactorPageProps) {
  const { viewer, expiry, held } = useViewer();
  const signOut = createSignOut(props.signInPath);
  const name = () => viewer()?.account.accountName ?? '';
  const until = () => expiry().absolute;
  const codeHint = () => {
    const end = until();
    return end ? t('session:code.hint', { name: name(), time: formatTime(end) }) : '';
  };
  return (
    <PublicShell home="/" suffix={props.suffix}>
      <PageTitle
        title={props.due === 'CODE' ? t('session:code.title') : t('session:setUp.title')}
        description={props.due === 'CODE' ? codeHint() : t('session:setUp.hint', { name: name() })}
        focus={props.due === 'SETUP'}
      />
      <SecondFactorDueStep due={props.due} step={props.step} />
      <Show when={!held()}>
        <p class="border-t border-line pt-5">
          <Button onClick={() => void signOut()}>{t('session:otherAccount')}</Button>
        </p>
      </Show>
    </PublicShell>
  );
}
