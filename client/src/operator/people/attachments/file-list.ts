import { useClient } from '@urql/solid';
import { createMemo, createSignal, onCleanup } from 'solid-js';
import { createStore, produce } from 'solid-js/store';
import type { AttachmentKind } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { formatBytes } from '../../../ui/files/file-rules';
import { fitPicture } from '../../../ui/files/shrink-picture';
import { uploadWords } from '../../../ui/files/upload-state';
import { describeUpload } from '../../files/send-file';
import { createUploadRules } from '../../files/upload-rules';
import { attachFile } from './attach-file';
import { readFileName } from './file-names';
import { canBeSent, type FileRow, isIncluded, kindOf, outcomeOf, type RowOutcome, type UsualKind } from './file-rows';
import { type FilePerson, matchFiles } from './match-files';

/** So many files at most are matched and sent in one go. */
export const maxFiles = 500;
/** So many are on their way at the same time. */
const sentAtOnce = 3;

const newRow = (file: File, number: number): FileRow => ({
  ...{ id: `file-${number}`, file, named: readFileName(file.name), people: [], person: undefined, kind: undefined },
  ...{ included: undefined, state: 'CHOSEN', fraction: 0, words: undefined },
});

/** The chosen files: whom they are about, which go along, and how far they are. */
export function createFileList() {
  const client = useClient();
  const rulesOf = createUploadRules();
  const [rows, setRows] = createStore<FileRow[]>([]);
  const [usual, setUsual] = createSignal<UsualKind>('DOCUMENT');
  const [sending, setSending] = createSignal(false);
  let stopping = new AbortController();
  onCleanup(() => stopping.abort());
  let made = 0;

  const change = (id: string, changed: Partial<FileRow>) => setRows((row) => row.id === id, changed);
  const outcomes = createMemo(
    () => new Map(rows.map((row) => [row.id, outcomeOf(row, rows, usual(), (kind) => rulesOf(kind))])),
  );
  const outcome = (row: FileRow): RowOutcome => outcomes().get(row.id) ?? 'NOT_FOUND';
  const included = (row: FileRow) => isIncluded(row, outcome(row));
  const isOpen = (row: FileRow) => row.state === 'CHOSEN' || row.state === 'FAILED';
  const ready = () => rows.filter((row) => isOpen(row) && included(row));

  /** Adds files and asks whom they are about. Rejects with the API's error; nothing is added then. */
  const add = async (files: readonly File[]) => {
    const added = files.slice(0, maxFiles - rows.length).map((file, at) => newRow(file, made + at));
    made += added.length;
    const matches = await matchFiles(
      client,
      added.map(({ named }) => named),
    );
    const matched = added.map((row, at) => {
      const { people = [], clear = false } = matches[at] ?? {};
      return { ...row, people, person: clear ? people[0] : undefined };
    });
    setRows(produce((all) => void all.push(...matched)));
    return files.length - added.length;
  };

  const sendOne = async (id: string, signal: AbortSignal) => {
    const row = rows.find((each) => each.id === id);
    const person = row?.person;
    if (!row || !person) return;
    const kind = kindOf(row, usual());
    change(id, { state: 'SENDING', fraction: 0, words: undefined });
    try {
      const rules = rulesOf(kind);
      const file = rules ? await fitPicture(row.file, rules.maxBytes) : row.file;
      if (rules && file.size > rules.maxBytes) {
        const size = { size: formatBytes(file.size), limit: formatBytes(rules.maxBytes) };
        return change(id, { state: 'FAILED', words: t('ui:upload.tooLarge', size) });
      }
      await attachFile(client, { personId: person.id, kind }, file, (fraction) => change(id, { fraction }), signal);
      const sizes = { from: formatBytes(row.file.size), to: formatBytes(file.size) };
      change(id, { state: 'SENT', words: file === row.file ? undefined : t('ui:upload.shrunk', sizes) });
    } catch (error) {
      change(id, { state: 'FAILED', words: uploadWords(error, describeUpload) });
    }
  };

  /** Sends those that are ready, a few at a time, until all are sent or it is stopped. */
  const send = async () => {
    const waiting = ready().map(({ id }) => id);
    stopping = new AbortController();
    const { signal } = stopping;
    setSending(true);
    setRows((row) => waiting.includes(row.id), { state: 'WAITING', words: undefined });
    const work = async () => {
      for (let id = waiting.shift(); id && !signal.aborted; id = waiting.shift()) await sendOne(id, signal);
    };
    await Promise.all(Array.from({ length: sentAtOnce }, work));
    setRows((row) => row.state === 'WAITING', 'state', 'CHOSEN');
    setSending(false);
  };

  return {
    rows,
    usual,
    setUsual,
    sending,
    outcome,
    included,
    isOpen,
    kindOf: (row: FileRow) => kindOf(row, usual()),
    rulesOf,
    ready,
    add,
    send,
    stop: () => stopping.abort(),
    clear: () => setRows([]),
    include: (row: FileRow, yes: boolean) => change(row.id, { included: yes && canBeSent(outcome(row)) }),
    choosePerson: (row: FileRow, person: FilePerson) => change(row.id, { person, included: undefined }),
    chooseKind: (row: FileRow, kind: AttachmentKind) => change(row.id, { kind, included: undefined }),
  };
}

export type FileList = ReturnType<typeof createFileList>;
