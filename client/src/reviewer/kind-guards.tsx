import type { RouteSectionProps } from '@solidjs/router';
import { type JSX, Show } from 'solid-js';
import { useViewer } from '../features/session/viewer-context';
import type { AccountKind } from '../gql/graphql';
import { NotFoundPage } from './pages/not-found/NotFoundPage';

/** Pages that the API would refuse to this kind of account are not there for it. */
function Only(props: { kind: AccountKind; children: JSX.Element }) {
  const { viewer } = useViewer();
  return (
    <Show when={viewer()?.account.kind === props.kind} fallback={<NotFoundPage />}>
      {props.children}
    </Show>
  );
}

export const StaffOnly = (props: RouteSectionProps) => <Only kind="STAFF">{props.children}</Only>;

export const AnalystsOnly = (props: RouteSectionProps) => <Only kind="ANALYST">{props.children}</Only>;
