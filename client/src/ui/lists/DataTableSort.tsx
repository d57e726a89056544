import { Show } from 'solid-js';
import IconDown from '~icons/lucide/arrow-down-wide-narrow';
import IconUp from '~icons/lucide/arrow-up-narrow-wide';
import { t } from '../../lib/i18n';
import { IconButton } from '../buttons/IconButton';
import { Select } from '../fields/Select';
import type { Column, TableSort } from './table-types';

export interface DataTableSortProps<T> {
  columns: readonly Column<T>[];
  sort?: TableSort;
  onSort?: (by: string) => void;
}

/** On a phone the heads are gone; this takes their place for sorting. */
export function DataTableSort<T>(props: DataTableSortProps<T>) {
  const options = () =>
    props.columns.flatMap((column) => (column.sort ? [{ value: column.sort, label: column.header }] : []));
  return (
    <Show when={props.onSort && options().length > 0}>
      <div class="no-print flex items-center gap-2 border-b border-line bg-sunken px-4 py-2 sm:hidden">
        <Select
          class="grow"
          dense
          aria-label={t('ui:table.sort')}
          options={options()}
          value={props.sort?.by ?? ''}
          empty={t('ui:table.sortNone')}
          onChange={(by) => by && props.onSort?.(by)}
        />
        <Show when={props.sort}>
          {(sort) => (
            <IconButton
              icon={sort().descending ? IconDown : IconUp}
              label={sort().descending ? t('ui:table.descending') : t('ui:table.ascending')}
              onClick={() => props.onSort?.(sort().by)}
            />
          )}
        </Show>
      </div>
    </Show>
  );
}
