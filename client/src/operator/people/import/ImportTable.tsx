import { createMemo, createSignal, Show } from 'solid-js';
import { t } from '../../../lib/i18n';
import { Button } from '../../../ui/buttons/Button';
import { Select } from '../../../ui/fields/Select';
import { DataTable } from '../../../ui/lists/DataTable';
import type { Column, Selection } from '../../../ui/lists/table-types';
import { StatusBadge } from '../../../ui/records/StatusBadge';
import type { Tone } from '../../../ui/tone';
import { type CheckedLine, type LineState, linesIn, stateOf } from './check-lines';
import { ImportCell } from './ImportCell';
import { importFields } from './import-columns';

const states: readonly LineState[] = ['NEW', 'UPDATE', 'UNCHANGED', 'INVALID', 'ADDED', 'CHANGED'];

const tones: Record<LineState, Tone> = {
  NEW: 'success',
  UPDATE: 'warning',
  UNCHANGED: 'neutral',
  INVALID: 'danger',
  ADDED: 'success',
  CHANGED: 'success',
};

/** So many rows at first, and with each click more. */
const step = 100;

export interface ImportTableProps {
  caption: string;
  lines: readonly CheckedLine[];
  selection?: Selection<CheckedLine>;
  /** The import is over: what was not imported, was not chosen or could not be. */
  over?: boolean;
}

const ofState = (state: string, count: number) => t('peopleImport:show.of', { state, count });

function stateText(line: CheckedLine, over: boolean | undefined): string {
  const state = stateOf(line);
  if (over && (state === 'NEW' || state === 'UPDATE')) return t('peopleImport:leftOut');
  return t(`peopleImport:state.${state}`);
}

const columnsOf = (over: boolean | undefined): Column<CheckedLine>[] => [
  { key: 'line', header: t('peopleImport:line'), class: 'sm:min-w-14', cell: ({ line }) => line },
  {
    key: 'state',
    header: t('peopleImport:result'),
    nowrap: true,
    cell: (line) => (
      <StatusBadge tone={over && !line.done && line.errors.length === 0 ? 'neutral' : tones[stateOf(line)]}>
        {stateText(line, over)}
      </StatusBadge>
    ),
  },
  ...importFields.map(
    (field): Column<CheckedLine> => ({
      key: field,
      header: t(`people:field.${field}`),
      // Wide enough for a whole number.
      class: field === 'mobile' || field === 'idNumber' ? 'sm:min-w-34' : 'sm:min-w-28',
      cell: (line) => <ImportCell line={line} field={field} />,
    }),
  ),
];

/** Every line of the file, with what is wrong at its cells and what would change. */
export function ImportTable(props: ImportTableProps) {
  const [state, setState] = createSignal<LineState | ''>('');
  const [shown, setShown] = createSignal(step);
  const columns = createMemo(() => columnsOf(props.over));
  const lines = createMemo(() => {
    const only = state();
    return only === '' ? props.lines : linesIn(props.lines, only);
  });
  const options = () =>
    states
      .map((value) => ({ value, count: linesIn(props.lines, value).length }))
      .filter(({ count }) => count > 0)
      .map(({ value, count }) => ({ value, label: ofState(t(`peopleImport:state.${value}`), count) }));
  return (
    <div class="grid grid-cols-1 gap-3">
      <Show when={options().length > 1}>
        <label class="flex flex-wrap items-center gap-2">
          {t('peopleImport:show.label')}
          <Select
            class="w-56"
            dense
            empty={ofState(t('peopleImport:show.all'), props.lines.length)}
            options={options()}
            value={state()}
            onChange={(next) => {
              setState(next);
              setShown(step);
            }}
          />
        </label>
      </Show>
      <DataTable
        caption={props.caption}
        columns={columns()}
        rows={lines().slice(0, shown())}
        rowKey={({ line }) => `${line}`}
        rowName={({ line, cells }) => `${line} ${cells.name}`}
        selection={props.selection}
        filtered={state() !== ''}
      />
      <Show when={lines().length > shown()}>
        <div class="flex flex-wrap items-center gap-3 text-sm text-ink-2">
          <p role="status">{t('ui:more.shown', { shown: shown(), total: lines().length })}</p>
          <Button size="dense" onClick={() => setShown(shown() + step)}>
            {t('ui:more.action')}
          </Button>
        </div>
      </Show>
    </div>
  );
}
