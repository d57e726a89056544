import { lazy, Show, Suspense } from 'solid-js';
import { useViewer } from '../../domain/session/viewer-context';
import { CurrentViewerQuery } from '../../domain/session/viewer-query';
import type { SecondFactorDue } from '../../gql/graphql';
import { PageSkeleton } from '../../ui/progress/PageSkeleton';

const SignInCode = lazy(() => import('./SignInCode').then((m) => ({ default: m.SignInCode })));
// Seldom needed, and it draws.
const SetUp = lazy(() => import('./SetUp').then((m) => ({ default: m.SetUp })));

/** Loads the form for the code before the session ends, even if the server is replaced meanwhile. */
export const loadSignInCode = () => SignInCode.preload().catch(() => undefined);

/** What staff owe before anything else. */
export function SecondFactorStep(props: { due: SecondFactorDue }) {
  const { client, adopt } = useViewer();
  const enter = async () => {
    const { data, error } = await client.query(CurrentViewerQuery, {}, { requestPolicy: 'network-only' }).toPromise();
    if (data?.viewer) adopt(data.viewer);
    return error;
  };
  return (
    <Suspense fallback={<PageSkeleton />}>
      <Show when={props.due === 'SETUP'} fallback={<SignInCode />}>
        <SetUp onDone={enter} />
      </Show>
    </Suspense>
  );
}
