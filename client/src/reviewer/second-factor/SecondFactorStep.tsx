import { lazy, Show, Suspense } from 'solid-js';
import { useViewer } from '../../domain/session/viewer-context';
import { CurrentViewerQuery } from '../../domain/session/viewer-query';
import type { SecondFactorDue } from '../../gql/graphql';
import { PageSkeleton } from '../../ui/PageSkeleton';
import { SignInCode } from './SignInCode';

// Seldom needed, and it draws.
const SetUp = lazy(() => import('./SetUp').then((m) => ({ default: m.SetUp })));

/** What staff owe before anything else. */
export function SecondFactorStep(props: { due: SecondFactorDue }) {
  const { client, adopt } = useViewer();
  const enter = async () => {
    const { data, error } = await client.query(CurrentViewerQuery, {}, { requestPolicy: 'network-only' }).toPromise();
    if (data?.viewer) adopt(data.viewer);
    return error;
  };
  return (
    <Show when={props.due === 'SETUP'} fallback={<SignInCode />}>
      <Suspense fallback={<PageSkeleton />}>
        <SetUp onDone={enter} />
      </Suspense>
    </Show>
  );
}
