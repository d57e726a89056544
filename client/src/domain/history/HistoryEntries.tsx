import { Match, Show, Switch } from 'solid-js';
import { type FragmentType, readFragment } from '../../gql';
import type { HistorySubject } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { DataTableError } from '../../ui/lists/DataTableError';
import { EmptyState } from '../../ui/notices/EmptyState';
import { Spinner } from '../../ui/progress/Spinner';
import { Timeline, type TimelineEntry } from '../../ui/records/Timeline';
import { createGrowingList } from '../lists/growing-list';
import { MoreRows } from '../lists/MoreRows';
import { HistoryChanges } from './HistoryChanges';
import { HistoryEntryParts, HistoryQuery, writers } from './history-query';
import { actionText, actionTone, authorText } from './history-words';

export interface HistoryEntriesProps {
  subject: HistorySubject;
  id: string;
}

/** What happened to one record, newest first, page after page. */
export function HistoryEntries(props: HistoryEntriesProps) {
  const list = createGrowingList({
    query: HistoryQuery,
    variables: () => ({ subject: props.subject, id: props.id }),
    page: (data) => data.history,
    rowKey: ({ id }) => id,
    context: { additionalTypenames: ['HistoryEntry', ...writers[props.subject]] },
  });
  const entries = () => list.rows() ?? [];
  return (
    <div class="grid gap-4">
      <Show when={entries().length > 0}>
        <Timeline label={t(`history:title.${props.subject}`)} entries={entries().map(timelineEntry)} />
      </Show>
      <Switch>
        <Match when={list.error()}>{(words) => <DataTableError error={words()} onRetry={list.retry} />}</Match>
        <Match when={list.loading()}>
          <p role="status" class="text-ink-3">
            <Spinner label={t('ui:table.loading')} />
          </p>
        </Match>
        <Match when={entries().length === 0}>
          <EmptyState title={t('history:none')} />
        </Match>
      </Switch>
      <MoreRows list={list} />
    </div>
  );
}

function timelineEntry(row: FragmentType<typeof HistoryEntryParts>): TimelineEntry {
  const entry = readFragment(HistoryEntryParts, row);
  const changed = entry.changes === null || entry.changes.length > 0;
  return {
    at: entry.at,
    title: actionText(entry.action),
    who: authorText(entry),
    tone: actionTone[entry.action],
    body:
      changed || entry.reason ? (
        <>
          <Show when={entry.reason}>
            {(reason) => <p class="whitespace-pre-wrap wrap-anywhere">{t('history:reason', { reason: reason() })}</p>}
          </Show>
          <Show when={changed}>
            <Show when={entry.changes} fallback={<p class="text-ink-3">{t('ui:unreadable')}</p>}>
              <HistoryChanges entry={row} />
            </Show>
          </Show>
        </>
      ) : undefined,
  };
}
