import { createEffect } from 'solid-js';
import { t } from '../../lib/i18n';
import type { DataTableProps } from './table-types';

/** Selects and unselects the rows on this page that can be selected. */
export function DataTableSelectAll<T>(props: { table: DataTableProps<T> }) {
  const selectable = () =>
    (props.table.rows ?? [])
      .filter((row) => props.table.selection?.selectable?.(row) !== false)
      .map(props.table.rowKey);
  const chosen = () => selectable().filter((key) => props.table.selection?.selected.has(key)).length;
  const all = () => selectable().length > 0 && chosen() === selectable().length;
  const some = () => chosen() > 0 && !all();
  const toggle = (checked: boolean) => {
    const next = new Set(props.table.selection?.selected);
    for (const key of selectable()) {
      if (checked) next.add(key);
      else next.delete(key);
    }
    props.table.selection?.onChange(next);
  };
  return (
    <input
      type="checkbox"
      class="tick align-middle"
      aria-label={t('ui:table.selectAll')}
      title={t('ui:table.selectAll')}
      checked={all()}
      ref={(box) => createEffect(() => (box.indeterminate = some()))}
      disabled={selectable().length === 0}
      onChange={(event) => {
        toggle(event.currentTarget.checked);
        // The owner may have refused.
        event.currentTarget.checked = all();
        event.currentTarget.indeterminate = some();
      }}
    />
  );
}
