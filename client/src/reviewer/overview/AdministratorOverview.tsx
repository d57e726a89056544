import { A } from '@solidjs/router';
import { createQuery } from '@urql/solid';
import { createUniqueId, For, type JSX, Show } from 'solid-js';
import { errorText } from '../../domain/errors/error-text';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { createRefresh } from '../../lib/refresh';
import { DataTableError } from '../../ui/lists/DataTableError';
import { EmptyState } from '../../ui/notices/EmptyState';
import { Skeleton } from '../../ui/progress/Skeleton';
import { DateText } from '../../ui/records/DateText';
import { GateHealthBadge } from '../gate-health/GateHealthBadge';
import { overviewLines } from './overview-lines';

const OverviewQuery = graphql(`
  query AdministratorOverview {
    administratorOverview {
      gates {
        state
        count
      }
      failedMessages
      expiringTokens {
        accessToken {
          id
          label
          expiresAt
        }
        holderKind
        holderId
        holderName
        replaced
      }
      neverSignedIn
      signedInLongAgo
      failedJobs {
        queue
        count
        lastAt
      }
    }
  }
`);

/** What an administrator should see to, each line leading to its page. */
export function AdministratorOverview() {
  const [result, read] = createQuery({ query: OverviewQuery, requestPolicy: 'cache-and-network' });
  const reload = () => read({ requestPolicy: 'network-only' });
  createRefresh(reload);
  const overview = () => result.data?.administratorOverview;
  return (
    <>
      <DataTableError error={errorText(result.error)} onRetry={reload} />
      <Show when={overview()} fallback={<Show when={!result.error}>{<Skeleton class="h-40 w-auto" />}</Show>}>
        {(found) => (
          <div class="grid items-start gap-5 xl:grid-cols-2">
            <Panel title={t('overview:gates.title')} href="/gate-health" more={t('overview:gates.all')}>
              <Lines
                of={found().gates.filter(({ count }) => count > 0)}
                empty={t('overview:gates.empty')}
                href={({ state }) => `/gate-health?state=${state}`}
              >
                {({ state, count }) => (
                  <>
                    <GateHealthBadge state={state} />
                    <span class="font-semibold">{t('overview:gates.count', { count })}</span>
                  </>
                )}
              </Lines>
            </Panel>
            <Panel title={t('overview:toDo.title')}>
              <Lines of={overviewLines(found())} empty={t('overview:toDo.empty')} href={({ href }) => href}>
                {({ label, count }) => (
                  <>
                    <span>{label}</span>
                    <span class="font-semibold">{count}</span>
                  </>
                )}
              </Lines>
            </Panel>
            <Panel title={t('overview:tokens.title')}>
              <Lines
                of={found().expiringTokens}
                empty={t('overview:tokens.empty')}
                href={({ holderKind, holderId }) => `/${holderKind === 'GATE' ? 'gate-systems' : 'staff'}/${holderId}`}
              >
                {({ accessToken, holderName, replaced }) => (
                  <>
                    <span class="min-w-0 wrap-anywhere">
                      {holderName} <span class="text-ink-3">{accessToken.label}</span>
                      <Show when={replaced}>
                        <span class="block text-sm text-ink-3">{t('overview:tokens.replaced')}</span>
                      </Show>
                    </span>
                    <DateText value={accessToken.expiresAt} roc={false} />
                  </>
                )}
              </Lines>
            </Panel>
            <Panel title={t('overview:jobs.title')}>
              <Lines of={found().failedJobs} empty={t('overview:jobs.empty')}>
                {({ queue, count, lastAt }) => (
                  <>
                    <span>
                      <span class="font-mono">{queue}</span> {t('overview:jobs.count', { count })}
                    </span>
                    <DateText value={lastAt} roc={false} />
                  </>
                )}
              </Lines>
            </Panel>
          </div>
        )}
      </Show>
    </>
  );
}

function Panel(props: { title: string; href?: string; more?: string; children: JSX.Element }) {
  const title = createUniqueId();
  return (
    <section aria-labelledby={title} class="panel">
      <div class="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-line px-5 py-3">
        <h2 id={title} class="text-lg font-semibold">
          {props.title}
        </h2>
        <Show when={props.href}>
          {(href) => (
            <A class="link" href={href()}>
              {props.more}
            </A>
          )}
        </Show>
      </div>
      {props.children}
    </section>
  );
}

interface LinesProps<T> {
  of: readonly T[];
  empty: string;
  /** The page that a line leads to; jobs have none. */
  href?: (line: T) => string;
  children: (line: T) => JSX.Element;
}

function Lines<T>(props: LinesProps<T>) {
  const look = 'flex flex-wrap items-baseline justify-between gap-x-4 px-5 py-2';
  return (
    <Show when={props.of.length > 0} fallback={<EmptyState title={props.empty} />}>
      <ul class="grid py-1">
        <For each={props.of}>
          {(line) => (
            <li>
              <Show when={props.href?.(line)} fallback={<div class={look}>{props.children(line)}</div>}>
                {(href) => (
                  <A href={href()} class={`${look} text-link hover:bg-hover`}>
                    {props.children(line)}
                  </A>
                )}
              </Show>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}
