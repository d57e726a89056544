import { Navigate } from '@solidjs/router';
import { type Component, type JSX, Match, Show, Switch } from 'solid-js';
import type { AccountKind, SecondFactorDue } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/buttons/Button';
import { PageTitle } from '../../ui/shell/PageTitle';
import { PublicShell } from '../../ui/shell/PublicShell';
import { Starting } from '../../ui/shell/Starting';
import { nextQuery } from './next-address';
import { useHere } from './next-page';
import { SecondFactorPage } from './SecondFactorPage';
import { SessionExpiryDialogs } from './SessionExpiryDialogs';
import { useViewer } from './viewer-context';

export interface RequireSignInProps {
  /** Within the SPA: `/sign-in`. */
  signInPath: string;
  /** Where the consent text is read; without it the pages do not ask for it. */
  consentPath?: string;
  /** Who works here. */
  kinds: readonly AccountKind[];
  /** For those who are signed in and work elsewhere. */
  otherwise: JSX.Element;
  /** Brings what is owed of the second factor; only staff owe one. */
  secondFactor?: Component<{ due: SecondFactorDue }>;
  /** After the product name, as in the shell of the pages. */
  suffix?: string;
  children: JSX.Element;
}

/** Around all pages that need a session. The server guards the data; this only leads to the right page. */
export function RequireSignIn(props: RequireSignInProps) {
  const { viewer, loading, failed, ended, refetch } = useViewer();
  const here = useHere();
  const kind = () => viewer()?.account.kind;
  const belongs = () => props.kinds.some((each) => each === kind());
  const owes = () => {
    const due = viewer()?.secondFactorDue;
    return due && props.secondFactor ? { due, step: props.secondFactor } : undefined;
  };
  const consentPath = () => (viewer()?.consentRequired ? props.consentPath : undefined);
  return (
    <Switch fallback={<Navigate href={`${props.signInPath}${nextQuery(here())}`} />}>
      <Match when={loading()}>
        <Starting />
      </Match>
      <Match when={failed()}>
        <PublicShell home="/" suffix={props.suffix}>
          <PageTitle title={t('session:unreachable')} description={t('ui:errors.network')} />
          <p>
            <Button kind="primary" onClick={refetch}>
              {t('ui:action.retry')}
            </Button>
          </p>
        </PublicShell>
      </Match>
      <Match when={kind() !== undefined && !belongs()}>{props.otherwise}</Match>
      <Match when={owes()}>
        {(step) => (
          <SecondFactorPage due={step().due} step={step().step} signInPath={props.signInPath} suffix={props.suffix} />
        )}
      </Match>
      <Match when={consentPath()}>{(path) => <Navigate href={`${path()}${nextQuery(here())}`} />}</Match>
      <Match when={belongs()}>
        {/* A passer-by at an unattended computer sees nothing of the page; what was typed on it stays. */}
        <div class="contents" classList={{ invisible: ended() }}>
          {props.children}
        </div>
        <Show when={viewer()?.session}>
          <SessionExpiryDialogs signInPath={props.signInPath} secondFactor={props.secondFactor} />
        </Show>
      </Match>
    </Switch>
  );
}
