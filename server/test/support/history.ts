import type { HistorySubject } from '../../src/access/words.js';
import type { TestApp, TestViewer } from './app.js';

const HISTORY = `query History($subject: HistorySubject!, $id: ID!) { history(subject: $subject, id: $id, size: 50) {
  total items { at action by byKind reason changes { field before after masked } } } }`;

/** An entry of a history: `changes` as `[field, before, after]`, and the masked fields. */
export interface HistoryRow {
  readonly at: string;
  readonly action: string;
  readonly by: string | null;
  readonly byKind: string;
  readonly reason: string | null;
  readonly changes: (string | null)[][];
  readonly masked: string[];
}

interface Change {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly masked: boolean;
}

/** The history of a record as a viewer reads it, newest first. */
export async function historyOf(
  app: TestApp,
  viewer: TestViewer,
  subject: HistorySubject,
  id: string,
): Promise<HistoryRow[]> {
  const { data, errors } = await app.query(viewer, HISTORY, { subject, id });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  const { items, total } = data.history;
  if (items.length !== total) throw new Error(`${items.length} of ${total} entries`);
  return items.map(({ changes, ...entry }: Omit<HistoryRow, 'changes'> & { changes: Change[] }) => ({
    ...entry,
    changes: changes.map(({ field, before, after }) => [field, before, after]),
    masked: changes.filter((change) => change.masked).map(({ field }) => field),
  }));
}

/** The whole answer, for comparing one with another. */
export const historyAnswer = async (app: TestApp, viewer: TestViewer, subject: HistorySubject, id: string) => {
  const { status, text } = await app.query(viewer, HISTORY, { subject, id });
  return `${status} ${text}`;
};

export const actionsOf = (entries: readonly HistoryRow[]): string[] => entries.map(({ action }) => action);

/** Runs `work` while no history can be written. */
export async function withoutHistory(app: TestApp, work: () => Promise<void>): Promise<void> {
  await app.asOwner('alter table history_entry add constraint refuse_all check (false) not valid');
  try {
    await work();
  } finally {
    await app.asOwner('alter table history_entry drop constraint refuse_all');
  }
}
