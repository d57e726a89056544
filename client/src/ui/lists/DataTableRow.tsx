import { A } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { t } from '../../lib/i18n';
import type { Column, DataTableProps } from './table-types';

export interface DataTableRowProps<T> {
  table: DataTableProps<T>;
  row: T;
  /** The table is wider than its frame, which scrolls. */
  framed: boolean;
  /** The keyboard stands here. */
  active: boolean;
  onToggle: () => void;
}

const frame =
  'group hover:bg-hover *:border-b *:border-line last:*:border-b-0 ' +
  'max-sm:block max-sm:border-b max-sm:border-line max-sm:px-4 max-sm:py-3 max-sm:*:border-b-0 max-sm:last:border-b-0 ' +
  'data-[selected=true]:bg-accent-soft data-[active=true]:bg-hover ' +
  'max-sm:data-[active=true]:shadow-[inset_3px_0_0_var(--accent)] sm:data-[active=true]:*:first:shadow-[inset_3px_0_0_var(--accent)]';

export function DataTableRow<T>(props: DataTableRowProps<T>) {
  const key = () => props.table.rowKey(props.row);
  const selected = () => props.table.selection?.selected.has(key()) ?? false;
  const linked = (column: Column<T>) =>
    props.table.rowHref !== undefined &&
    (props.table.columns.find((each) => each.link) ?? props.table.columns[0])?.key === column.key;
  return (
    <tr
      role="row"
      tabindex="-1"
      class={frame}
      classList={{ 'bg-surface': props.framed }}
      data-selected={selected()}
      data-active={props.active}
    >
      <Show when={props.table.selection}>
        {(selection) => (
          <td role="cell" class="no-print w-10 px-3 py-2 align-top max-sm:float-right max-sm:p-1">
            <Show when={selection().selectable?.(props.row) !== false}>
              <input
                type="checkbox"
                class="tick align-middle"
                aria-label={t('ui:table.selectRow', { name: props.table.rowName?.(props.row) ?? key() })}
                checked={selected()}
                onChange={(event) => {
                  props.onToggle();
                  // The owner may have refused.
                  event.currentTarget.checked = selected();
                }}
              />
            </Show>
          </td>
        )}
      </Show>
      <For each={props.table.columns}>
        {(column) => (
          <td
            role="cell"
            class={`px-3 py-2 align-top max-sm:flex max-sm:gap-3 max-sm:px-0 max-sm:py-1 ${column.class ?? ''}`}
            classList={{
              'text-right max-sm:text-left': column.align === 'end',
              'sm:whitespace-nowrap': column.nowrap || column.headerHidden,
              'max-sm:hidden': column.wideOnly,
              'no-print': column.headerHidden,
              'sm:sticky sm:right-0 sm:border-l sm:bg-inherit': props.framed && column.sticky,
            }}
          >
            <Show when={!column.headerHidden}>
              <span class="w-24 flex-none text-ink-3 sm:hidden">{column.header}</span>
            </Show>
            <Show
              when={linked(column)}
              fallback={<div class="min-w-0 max-sm:wrap-anywhere">{column.cell(props.row)}</div>}
            >
              <A
                href={props.table.rowHref?.(props.row) ?? ''}
                data-row-link
                class="link min-w-0 font-medium max-sm:wrap-anywhere"
              >
                {column.cell(props.row)}
              </A>
            </Show>
          </td>
        )}
      </For>
    </tr>
  );
}
