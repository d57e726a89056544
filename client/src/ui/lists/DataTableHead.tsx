import { For, Show } from 'solid-js';
import IconDown from '~icons/lucide/chevron-down';
import IconUp from '~icons/lucide/chevron-up';
import IconBoth from '~icons/lucide/chevrons-up-down';
import { t } from '../../lib/i18n';
import { DataTableSelectAll } from './DataTableSelectAll';
import type { Column, DataTableProps } from './table-types';

const cell =
  'sticky top-0 z-10 first:rounded-tl-[5px] last:rounded-tr-[5px] border-b border-line bg-sunken px-3 py-2 text-xs font-semibold text-ink-2';

export function DataTableHead<T>(props: { table: DataTableProps<T>; framed: boolean }) {
  const order = (column: Column<T>) => {
    if (!column.sort || !props.table.onSort) return undefined;
    if (props.table.sort?.by !== column.sort) return 'none';
    return props.table.sort.descending ? 'descending' : 'ascending';
  };
  return (
    <thead role="rowgroup" class="max-sm:hidden">
      <tr role="row">
        <Show when={props.table.selection}>
          <th
            role="columnheader"
            scope="col"
            class={`${cell} no-print w-10`}
            classList={{ 'xl:top-(--sticky-top)': !props.framed }}
          >
            <DataTableSelectAll table={props.table} />
          </th>
        </Show>
        <For each={props.table.columns}>
          {(column) => (
            <th
              role="columnheader"
              scope="col"
              aria-sort={order(column)}
              class={`${cell} ${column.align === 'end' ? 'text-right' : 'text-left'} ${column.class ?? ''}`}
              classList={{
                'xl:top-(--sticky-top)': !props.framed,
                'no-print': column.headerHidden,
                'right-0 z-20 border-l': props.framed && column.sticky,
              }}
            >
              <Show
                when={order(column)}
                fallback={<span classList={{ 'sr-only': column.headerHidden }}>{column.header}</span>}
              >
                {(now) => (
                  <button
                    type="button"
                    class="-mx-1 inline-flex items-center gap-1 rounded-sm px-1 py-0.5 text-left hover:text-ink"
                    classList={{ 'text-accent': now() !== 'none' }}
                    title={t('ui:table.sortBy', { column: column.header })}
                    onClick={() => column.sort && props.table.onSort?.(column.sort)}
                  >
                    {column.header}
                    <Show
                      when={now() !== 'none'}
                      fallback={<IconBoth aria-hidden="true" class="size-3.5 text-ink-3" />}
                    >
                      <Show when={now() === 'descending'} fallback={<IconUp aria-hidden="true" class="size-4" />}>
                        <IconDown aria-hidden="true" class="size-4" />
                      </Show>
                    </Show>
                  </button>
                )}
              </Show>
            </th>
          )}
        </For>
      </tr>
    </thead>
  );
}
