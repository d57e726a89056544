import { createQuery } from '@urql/solid';
import { createMemo, createSignal, Match, mapArray, Show, Switch } from 'solid-js';
import type { HistoryEntryPartsFragment, HistorySubject } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { Button } from '../../ui/Button';
import { DataTableError } from '../../ui/DataTableError';
import { EmptyState } from '../../ui/EmptyState';
import { Spinner } from '../../ui/Spinner';
import { Timeline, type TimelineEntry } from '../../ui/Timeline';
import { errorText } from '../faults/error-text';
import { HistoryChanges } from './HistoryChanges';
import { HistoryQuery, writers } from './history-query';
import { actionText, actionTone, authorText } from './history-words';

export interface HistoryEntriesProps {
  subject: HistorySubject;
  id: string;
}

const pageSize = 10;

/** What happened to one record, newest first, page after page. */
export function HistoryEntries(props: HistoryEntriesProps) {
  let status: HTMLParagraphElement | undefined;
  const [pages, setPages] = createSignal([1]);
  const results = createMemo(
    mapArray(pages, (page) =>
      createQuery({
        query: HistoryQuery,
        variables: () => ({ subject: props.subject, id: props.id, page, size: pageSize }),
        context: { additionalTypenames: ['HistoryEntry', ...writers[props.subject]] },
      }),
    ),
  );
  const entries = createMemo(() => {
    const found = results().flatMap(([{ data }]) => data?.history.items ?? []);
    // What happened meanwhile has pushed some to the next page.
    return found.filter(({ id }, index) => found.findIndex((each) => each.id === id) === index);
  });
  const total = () => results()[0]?.[0].data?.history.total ?? 0;
  const loading = () => results().some(([result]) => result.fetching && !result.data);
  const failed = () => results().find(([result]) => result.error && !result.data);
  const more = () => {
    // The button goes with the last page.
    if ((pages().length + 1) * pageSize >= total()) status?.focus();
    setPages((known) => [...known, known.length + 1]);
  };

  return (
    <div class="grid gap-4">
      <Show when={entries().length > 0}>
        <Timeline label={t(`history:title.${props.subject}`)} entries={entries().map(timelineEntry)} />
      </Show>
      <Switch>
        <Match when={failed()}>
          {(one) => (
            <DataTableError
              error={errorText(one()[0].error)}
              onRetry={() => one()[1]({ requestPolicy: 'network-only' })}
            />
          )}
        </Match>
        <Match when={loading()}>
          <p role="status" class="text-ink-3">
            <Spinner label={t('ui:table.loading')} />
          </p>
        </Match>
        <Match when={entries().length === 0}>
          <EmptyState title={t('history:none')} />
        </Match>
      </Switch>
      <Show when={entries().length > 0}>
        <div class="flex flex-wrap items-center gap-3 text-sm text-ink-2">
          <p ref={status} role="status" tabindex="-1">
            {t('history:shown', { shown: entries().length, total: total() })}
          </p>
          <Show when={pages().length * pageSize < total()}>
            <Button size="dense" busy={loading()} onClick={more}>
              {t('history:more')}
            </Button>
          </Show>
        </div>
      </Show>
    </div>
  );
}

function timelineEntry(entry: HistoryEntryPartsFragment): TimelineEntry {
  const told = entry.changes.length > 0 || entry.reason;
  return {
    at: entry.at,
    title: actionText(entry.action),
    who: authorText(entry),
    tone: actionTone[entry.action],
    body: told ? (
      <>
        <Show when={entry.reason}>
          {(reason) => <p class="whitespace-pre-wrap wrap-anywhere">{t('history:reason', { reason: reason() })}</p>}
        </Show>
        <Show when={entry.changes.length > 0}>
          <HistoryChanges entry={entry} />
        </Show>
      </>
    ) : undefined,
  };
}
