import { lazy, onMount, Show } from 'solid-js';
import { PassesIssued } from '../../domain/figures/PassesIssued';
import { useViewer } from '../../domain/session/viewer-context';
import { t } from '../../lib/i18n';
import { createRefresh } from '../../lib/refresh';
import { EmptyState } from '../../ui/notices/EmptyState';
import { PageTitle } from '../../ui/shell/PageTitle';
import { CardStopProposals } from '../passes/CardStopProposals';
import { opens } from '../session/sections';
import { AdministratorTiles } from './AdministratorTiles';
import { OldestCases } from './OldestCases';
import { ReviewerTiles } from './ReviewerTiles';

// Nobody else waits for it.
const AdministratorOverview = lazy(() =>
  import('../overview/AdministratorOverview').then((m) => ({ default: m.AdministratorOverview })),
);

/** What needs this person now, each role its part. */
export function StaffHome() {
  const { viewer, refetch } = useViewer();
  onMount(refetch);
  createRefresh(refetch);
  return (
    <>
      <PageTitle title={t('home:title')} />
      <Show when={!opens(viewer(), 'WORK_QUEUE') && !opens(viewer(), 'STAFF')}>
        <div class="panel">
          <EmptyState title={t('home:noWork')} hint={t('home:noWorkHint')} />
        </div>
      </Show>
      <Show when={opens(viewer(), 'WORK_QUEUE')}>
        <ReviewerTiles />
        <CardStopProposals />
        <OldestCases />
      </Show>
      <Show when={opens(viewer(), 'STAFF')}>
        <AdministratorOverview />
        <AdministratorTiles />
      </Show>
      <Show when={opens(viewer(), 'PASSES')}>
        <PassesIssued />
      </Show>
    </>
  );
}
