import { For, Index, Show } from 'solid-js';
import { t } from '../../lib/i18n';
import { Skeleton } from '../progress/Skeleton';
import type { DataTableProps } from './table-types';

/** The shape of what is coming, so that nothing jumps when it is there. */
export function DataTableSkeleton<T>(props: { table: DataTableProps<T> }) {
  return (
    <Show when={!props.table.error}>
      <Index each={Array.from({ length: 5 })}>
        {(_, index) => (
          <tr role="row" class="*:border-b *:border-line last:*:border-b-0 max-sm:block max-sm:p-4 max-sm:*:border-b-0">
            <Show when={props.table.selection}>
              <td role="cell" class="w-10 px-3 py-2.5 max-sm:hidden" />
            </Show>
            <For each={props.table.columns}>
              {(_column, position) => (
                <td role="cell" class="px-3 py-2.5 max-sm:block max-sm:px-0 max-sm:py-1.5">
                  <Skeleton class={(position() + index) % 3 === 0 ? 'w-3/4' : 'w-1/2'} />
                  <Show when={index === 0 && position() === 0}>
                    <span class="sr-only">{t('ui:table.loading')}</span>
                  </Show>
                </td>
              )}
            </For>
          </tr>
        )}
      </Index>
    </Show>
  );
}
