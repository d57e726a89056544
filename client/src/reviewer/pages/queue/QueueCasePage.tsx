import { useParams } from '@solidjs/router';
import { createQuery } from '@urql/solid';
import { createMemo, Show } from 'solid-js';
import type { CaseSource } from '../../../features/reviews/case-queue';
import { ReviewCasePage } from '../../../features/reviews/ReviewCasePage';
import { onReleased } from '../../../features/work/released';
import { workContext } from '../../../features/work/work-documents';
import { kindOfPath, workPath } from '../../../features/work/work-kind';
import type { WorkPartsFragment } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { createReload } from '../../../lib/reload';
import { NotFoundPage } from '../not-found/NotFoundPage';
import { createQueueListState } from './queue-list-state';
import { workQueue } from './queue-query';

const itemOf = (work: WorkPartsFragment) => ({
  id: work.id,
  path: workPath(work),
  title: work.company.name,
  detail: `${t(`work:kind.${work.kind}`)} ${work.filedBy}`,
  submittedAt: work.submittedAt,
  open: true,
  work,
});

/** A case of the queue. */
export function QueueCasePage() {
  const params = useParams<{ kind: string; id: string }>();
  const list = createQueueListState();
  const [result, read] = createQuery({ query: workQueue, variables: list.queueVariables, context: workContext });
  const reload = createReload(result, read);
  onReleased(reload);
  const source = createMemo<CaseSource>(() => ({
    path: '/queue',
    title: t('work:title'),
    part: t(`work:tab.${list.tab()}`),
    items: result.data?.workQueue.items.map(itemOf),
    total: result.data?.workQueue.total ?? 0,
    page: list.queueVariables().page,
    reload,
  }));
  return (
    <Show when={kindOfPath(params.kind)} fallback={<NotFoundPage />}>
      {(kind) => <ReviewCasePage kind={kind()} id={params.id} source={source()} />}
    </Show>
  );
}
