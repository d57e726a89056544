import { createSignal, Show } from 'solid-js';
import { attachmentKinds, attachmentKindText } from '../../../domain/people/person-parts';
import { t } from '../../../lib/i18n';
import { Button } from '../../../ui/buttons/Button';
import { Select } from '../../../ui/fields/Select';
import { formatBytes } from '../../../ui/files/file-rules';
import { DataTable } from '../../../ui/lists/DataTable';
import type { Column } from '../../../ui/lists/table-types';
import { FilePersonCell } from './FilePersonCell';
import { FileStateCell } from './FileStateCell';
import type { FileList } from './file-list';
import { canBeSent, type FileRow } from './file-rows';

/** So many rows at first, and with each click more. */
const step = 100;

function IncludeCell(props: { list: FileList; row: FileRow }) {
  return (
    <Show when={props.list.isOpen(props.row) && canBeSent(props.list.outcome(props.row))}>
      <input
        type="checkbox"
        class="tick align-middle"
        aria-label={t('peopleFiles:includeOf', { file: props.row.file.name })}
        disabled={props.list.sending()}
        checked={props.list.included(props.row)}
        onChange={(event) => props.list.include(props.row, event.currentTarget.checked)}
      />
    </Show>
  );
}

function KindCell(props: { list: FileList; row: FileRow }) {
  const kind = () => props.list.kindOf(props.row);
  return (
    <Show when={props.list.isOpen(props.row)} fallback={attachmentKindText(kind())}>
      <Select
        dense
        empty={false}
        aria-label={t('peopleFiles:kindOf', { file: props.row.file.name })}
        disabled={props.list.sending()}
        value={kind()}
        options={attachmentKinds.map((value) => ({ value, label: attachmentKindText(value) }))}
        onChange={(chosen) => chosen !== '' && props.list.chooseKind(props.row, chosen)}
      />
    </Show>
  );
}

const columnsOf = (list: FileList): Column<FileRow>[] => [
  {
    key: 'include',
    header: t('peopleFiles:include'),
    class: 'sm:min-w-16',
    cell: (row) => <IncludeCell list={list} row={row} />,
  },
  {
    key: 'file',
    header: t('peopleFiles:file'),
    class: 'sm:min-w-48',
    cell: ({ file }) => (
      <span>
        <span class="block wrap-anywhere">{file.name}</span>
        <span class="text-xs text-ink-3">{formatBytes(file.size)}</span>
      </span>
    ),
  },
  {
    key: 'person',
    header: t('peopleFiles:person'),
    class: 'sm:min-w-48',
    cell: (row) => <FilePersonCell list={list} row={row} />,
  },
  {
    key: 'kind',
    header: t('people:attachment.kindLabel'),
    class: 'sm:min-w-52',
    cell: (row) => <KindCell list={list} row={row} />,
  },
  {
    key: 'state',
    header: t('peopleFiles:outcomeHeader'),
    class: 'sm:min-w-44',
    cell: (row) => <FileStateCell list={list} row={row} />,
  },
];

/** Every chosen file with its person and kind, to be corrected by hand. */
export function FileTable(props: { list: FileList }) {
  const [shown, setShown] = createSignal(step);
  const columns = columnsOf(props.list);
  return (
    <div class="grid grid-cols-1 gap-3">
      <DataTable
        caption={t('peopleFiles:files')}
        columns={columns}
        rows={props.list.rows.slice(0, shown())}
        rowKey={({ id }) => id}
        rowName={({ file }) => file.name}
      />
      <Show when={props.list.rows.length > shown()}>
        <div class="flex flex-wrap items-center gap-3 text-sm text-ink-2">
          <p>{t('ui:more.shown', { shown: shown(), total: props.list.rows.length })}</p>
          <Button size="dense" onClick={() => setShown(shown() + step)}>
            {t('ui:more.action')}
          </Button>
        </div>
      </Show>
    </div>
  );
}
