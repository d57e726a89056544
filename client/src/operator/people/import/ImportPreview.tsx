import { createMemo, createSignal, For, Show } from 'solid-js';
import { t } from '../../../lib/i18n';
import { Checkbox } from '../../../ui/fields/Checkbox';
import { DataTable } from '../../../ui/lists/DataTable';
import type { Column } from '../../../ui/lists/table-types';
import { StatusBadge } from '../../../ui/records/StatusBadge';
import { type CheckedLine, lineErrorText } from './check-lines';
import { type ImportField, importFields } from './import-columns';

function Cell(props: { line: CheckedLine; field: ImportField }) {
  const errors = () => props.line.errors.filter(({ field }) => field === props.field);
  return (
    <>
      <span class="block wrap-anywhere" classList={{ 'font-mono': props.field === 'idNumber' }}>
        {props.line.cells[props.field] || <span class="text-ink-3">—</span>}
      </span>
      <For each={errors()}>
        {(error) => <span class="block text-xs font-medium text-danger">{lineErrorText(error)}</span>}
      </For>
    </>
  );
}

const previewColumns = (): Column<CheckedLine>[] => [
  { key: 'line', header: t('peopleImport:line'), class: 'min-w-14', cell: ({ line }) => line },
  {
    key: 'state',
    header: t('peopleImport:result'),
    cell: ({ errors }) => (
      <Show when={errors.length > 0} fallback={<StatusBadge tone="success">{t('peopleImport:ready')}</StatusBadge>}>
        <StatusBadge tone="danger">{t('peopleImport:invalid')}</StatusBadge>
      </Show>
    ),
  },
  ...importFields.map(
    (field): Column<CheckedLine> => ({
      key: field,
      header: t(`people:field.${field}`),
      class: 'min-w-28',
      cell: (line) => <Cell line={line} field={field} />,
    }),
  ),
];

/** Every line of the file with what is wrong at its cells. */
export function ImportPreview(props: { lines: readonly CheckedLine[] }) {
  const [invalidOnly, setInvalidOnly] = createSignal(false);
  const invalid = () => props.lines.filter(({ errors }) => errors.length > 0);
  const columns = createMemo(previewColumns);
  return (
    <div class="grid gap-3">
      <Show when={invalid().length > 0}>
        <Checkbox
          name="invalidOnly"
          label={t('peopleImport:invalidOnly')}
          checked={invalidOnly()}
          onChange={setInvalidOnly}
        />
      </Show>
      <DataTable
        caption={t('peopleImport:preview')}
        columns={columns()}
        rows={invalidOnly() ? invalid() : props.lines}
        rowKey={({ line }) => `${line}`}
      />
    </div>
  );
}
