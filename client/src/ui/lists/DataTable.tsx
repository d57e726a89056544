import { createEffect, createSignal, For, on, Show } from 'solid-js';
import { t } from '../../lib/i18n';
import { createListKeys } from '../../lib/keyboard';
import { EmptyState } from '../notices/EmptyState';
import { Spinner } from '../progress/Spinner';
import { DataTableError } from './DataTableError';
import { DataTableHead } from './DataTableHead';
import { DataTableRow } from './DataTableRow';
import { DataTableSkeleton } from './DataTableSkeleton';
import { DataTableSort } from './DataTableSort';
import { ExpiredFilters } from './ExpiredFilters';
import { createOverflow } from './table-overflow';
import type { DataTableProps } from './table-types';

/** Rows under a head that stays; on a phone each row is a card with the heads as labels. */
export function DataTable<T>(props: DataTableProps<T>) {
  let body: HTMLTableSectionElement | undefined;
  const [frame, setFrame] = createSignal<HTMLElement>();
  const overflow = createOverflow(frame);
  const rows = () => props.rows ?? [];
  const toggle = (row: T) => {
    const selection = props.selection;
    if (!selection || selection.selectable?.(row) === false) return;
    const next = new Set(selection.selected);
    if (!next.delete(props.rowKey(row))) next.add(props.rowKey(row));
    selection.onChange(next);
  };
  const at = (index: number, act: (row: T) => void) => {
    const row = rows()[index];
    if (row !== undefined) act(row);
  };
  const keys = createListKeys({
    count: () => (props.keys ? rows().length : 0),
    open: (index) => body?.rows[index]?.querySelector<HTMLElement>('[data-row-link]')?.click(),
    select: (index) => at(index, toggle),
  });
  // The focus goes along, so that a screen reader says the row and Enter follows its link.
  createEffect(
    on(
      keys.active,
      (index) => {
        const row = body?.rows[index];
        row?.scrollIntoView({ block: 'nearest' });
        (row?.querySelector<HTMLElement>('[data-row-link]') ?? row)?.focus({ preventScroll: true });
      },
      { defer: true },
    ),
  );
  const nothing = () => rows().length === 0 && props.rows !== undefined && !props.loading && !props.error;
  /** Failed before anything came: there is only the error to show. */
  const hopeless = () => props.rows === undefined && props.error !== undefined;

  return (
    <div class="panel">
      <DataTableError error={props.error} onRetry={props.onRetry} />
      <Show when={!props.expired && props.selection && props.selection.selected.size > 0}>
        <div
          class="no-print flex flex-wrap items-center gap-3 border-b border-line bg-accent-soft px-4 py-2"
          role="status"
        >
          <span class="font-medium">{t('ui:table.selected', { count: props.selection?.selected.size ?? 0 })}</span>
          {props.bulkActions}
        </div>
      </Show>
      <Show when={rows().length > 0}>
        <DataTableSort columns={props.columns} sort={props.sort} onSort={props.onSort} />
      </Show>
      <Show when={props.expired}>
        <ExpiredFilters onClear={props.onClearFilters} />
      </Show>
      <Show when={nothing() && !props.expired}>
        <EmptyState
          title={props.filtered ? t('ui:table.emptyFiltered') : (props.emptyTitle ?? t('ui:table.empty'))}
          hint={props.filtered ? t('ui:table.emptyFilteredHint') : props.emptyHint}
          action={props.filtered ? undefined : props.emptyAction}
        />
      </Show>
      <Show when={!nothing() && !hopeless()}>
        <div
          ref={setFrame}
          class="relative sm:overflow-auto sm:max-h-[calc(100dvh-8rem)]"
          classList={{ 'xl:overflow-visible xl:max-h-none': !overflow() }}
        >
          <Show when={props.loading && props.rows !== undefined}>
            <div class="absolute top-2 right-3 z-20 rounded-md bg-surface px-2 text-sm text-ink-2">
              <Spinner /> {t('ui:table.refreshing')}
            </div>
          </Show>
          {/* The roles are said again because as cards (display: block) a table loses its own. */}
          <table
            role="table"
            class="w-full border-separate border-spacing-0 text-sm max-sm:block"
            aria-busy={props.loading}
          >
            <caption class="sr-only">{props.caption}</caption>
            <DataTableHead table={props} framed={overflow()} />
            <tbody ref={body} role="rowgroup" class="max-sm:block">
              <Show when={props.rows !== undefined} fallback={<DataTableSkeleton table={props} />}>
                <For each={rows()}>
                  {(row, index) => (
                    <DataTableRow
                      table={props}
                      framed={overflow()}
                      row={row}
                      active={keys.active() === index()}
                      onToggle={() => toggle(row)}
                    />
                  )}
                </For>
              </Show>
            </tbody>
          </table>
        </div>
      </Show>
      {props.footer}
    </div>
  );
}
