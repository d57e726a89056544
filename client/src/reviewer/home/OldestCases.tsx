import { A } from '@solidjs/router';
import { createQuery } from '@urql/solid';
import { createUniqueId, For, Show } from 'solid-js';
import { errorText } from '../../domain/errors/error-text';
import { graphql, readFragment } from '../../gql';
import { t } from '../../lib/i18n';
import { createReload } from '../../lib/reload';
import { DataTableError } from '../../ui/lists/DataTableError';
import { EmptyState } from '../../ui/notices/EmptyState';
import { Skeleton } from '../../ui/progress/Skeleton';
import { ClaimMark } from '../queue/work/ClaimMark';
import { onReleased } from '../queue/work/released-claims';
import { WorkKindLabel } from '../queue/work/WorkKindLabel';
import { waitingText } from '../queue/work/waiting';
import { workDetail } from '../queue/work/work-detail';
import { WorkParts, workContext } from '../queue/work/work-documents';
import { workPath } from '../queue/work/work-kind';

const OldestCasesQuery = graphql(`
  query OldestCases {
    workQueue(size: 5) {
      total
      items {
        ...WorkParts
      }
    }
  }
`);

/** The head of the queue: the way straight into the work. */
export function OldestCases() {
  const title = createUniqueId();
  const [result, read] = createQuery({
    query: OldestCasesQuery,
    context: workContext,
  });
  const reload = createReload(result, read);
  onReleased(reload);
  return (
    <section aria-labelledby={title} class="panel">
      <div class="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-line px-5 py-3">
        <h2 id={title} class="text-lg font-semibold">
          {t('home:oldest')}
        </h2>
        <Show when={result.data?.workQueue.total}>
          {(total) => (
            <A class="link" href="/queue">
              {t('home:all', { count: total() })}
            </A>
          )}
        </Show>
      </div>
      <DataTableError error={errorText(result.error)} onRetry={reload} />
      <Show
        when={readFragment(WorkParts, result.data?.workQueue.items)}
        fallback={
          <Show when={!result.error}>
            <Skeleton class="m-5 h-24 w-auto" />
          </Show>
        }
      >
        {(cases) => (
          <Show when={cases().length > 0} fallback={<EmptyState title={t('work:empty')} />}>
            <ol aria-labelledby={title} class="grid py-1">
              <For each={cases()}>
                {(each) => (
                  <li>
                    <A
                      href={workPath(each)}
                      class="flex flex-wrap items-baseline justify-between gap-x-4 px-5 py-2 hover:bg-hover"
                    >
                      <span class="min-w-0">
                        <span class="block font-medium text-link wrap-anywhere">{each.company.name}</span>
                        <span class="flex flex-wrap items-center gap-x-3 text-sm text-ink-3">
                          <WorkKindLabel kind={each.kind} />
                          {each.form ? workDetail(each) : each.filedBy}
                        </span>
                      </span>
                      <span class="flex flex-none flex-wrap items-center gap-2 text-sm text-ink-2">
                        <ClaimMark work={each} />
                        {waitingText(each.submittedAt)}
                      </span>
                    </A>
                  </li>
                )}
              </For>
            </ol>
          </Show>
        )}
      </Show>
    </section>
  );
}
