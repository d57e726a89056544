import { useParams } from '@solidjs/router';
import { createQuery } from '@urql/solid';
import { createMemo, Match, Switch } from 'solid-js';
import { readFragment } from '../../gql';
import type { WorkPartsFragment } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { createReload } from '../../lib/reload';
import { NotFoundPage } from '../not-found/NotFoundPage';
import { ApplicationCasePage } from './application/ApplicationCasePage';
import { createQueueListState } from './queue-list-state';
import { workQueue } from './queue-query';
import { ReviewCasePage } from './review/ReviewCasePage';
import type { CaseSource } from './work/case-queue';
import { onReleased } from './work/released-claims';
import { workDetail } from './work/work-detail';
import { WorkParts, workContext } from './work/work-documents';
import { kindOfPath, workKey, workPath } from './work/work-kind';

const itemOf = (work: WorkPartsFragment) => ({
  id: workKey(work),
  path: workPath(work),
  title: work.company.name,
  detail: workDetail(work),
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
    items: readFragment(WorkParts, result.data?.workQueue.items)?.map(itemOf),
    total: result.data?.workQueue.total ?? 0,
    page: list.queueVariables().page,
    reload,
  }));
  const kind = () => kindOfPath(params.kind);
  const reviewKind = () => {
    const named = kind();
    return named === 'REGISTRATION' || named === 'CERTIFICATE' ? named : undefined;
  };
  return (
    <Switch fallback={<NotFoundPage />}>
      <Match when={kind() === 'APPLICATION'}>
        <ApplicationCasePage number={params.id} source={source()} />
      </Match>
      <Match when={reviewKind()}>
        {(reviewed) => <ReviewCasePage kind={reviewed()} id={params.id} source={source()} />}
      </Match>
    </Switch>
  );
}
