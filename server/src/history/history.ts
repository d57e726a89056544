import type { EntityManager } from '@mikro-orm/postgresql';
import { historyRow } from '../access/sealed-columns.js';
import type { Vault } from '../access/vault.js';
import type { HistorySubject } from '../access/words.js';
import type { RequestContext } from '../context.js';
import { type Sql, sql } from '../shared/sql.js';
import type { HistoryField } from './history-access.js';
import type { HistoryAction } from './history-actions.js';
import { HistoryEntry } from './history-entry.entity.js';
import { refuseRepetition } from './repetition.js';

/** A value that changed, as text for the reader. */
export interface Change<Field extends string = string> {
  /** Name of the field in the API, e.g. `companyPhone`. */
  readonly field: Field;
  readonly before: string | null;
  readonly after: string | null;
}

/** An event in the history of one record. */
export interface HistoryEvent {
  readonly subject: HistorySubject;
  readonly subjectId: string;
  readonly action: HistoryAction;
  /** Only fields listed in history-access.ts, which says who may read them. */
  readonly changes?: readonly Change<HistoryField>[];
  readonly reason?: string | null;
}

/** Who acts, and when. `accountId` is null for a visitor, a mailed link and the system itself. */
export interface Author {
  readonly services: { readonly vault: Vault };
  readonly now: Date;
  readonly accountId: string | null;
}

/** The viewer as author. */
export function authorOf({ services, now, signedIn }: RequestContext): Author {
  return { services, now, accountId: signedIn.accountId };
}

/**
 * Writes history entries in the caller's transaction, so that they commit with the change or not at all. Refuses with
 * RATE_LIMITED what one account has done too often to one record.
 */
export async function recordHistory(tx: EntityManager, author: Author, events: readonly HistoryEvent[]): Promise<void> {
  if (events.length === 0) return;
  const { services, now: at, accountId } = author;
  await refuseRepetition(tx, author, events);
  await tx.insertMany(
    HistoryEntry,
    events.map(({ changes, reason = null, ...event }) => ({
      ...event,
      at,
      accountId,
      reason,
      changes:
        changes && changes.length > 0
          ? services.vault.seal('history_entry.changes', historyRow({ ...event, at }), JSON.stringify(changes))
          : null,
    })),
  );
}

/**
 * The statement that writes one event into the history of many records, for those that SQL changes at once.
 * @param subjectIds a query with their ids
 */
export function historyOfMany(
  { now, accountId }: Author,
  { subject, action }: Pick<HistoryEvent, 'subject' | 'action'>,
  subjectIds: Sql,
): Sql {
  return sql`insert into history_entry (at, subject, subject_id, account_id, action)
    select ${now}::timestamptz, ${subject}, s.id, ${accountId}::uuid, ${action} from (${subjectIds}) s (id) order by s.id`;
}

/** Values that differ before and after; one left out on both sides is null. */
export function changesBetween<T extends object>(
  before: { readonly [Field in keyof T]?: unknown },
  after: T,
): Change<keyof T & string>[] {
  return (Object.keys(after) as (keyof T & string)[]).flatMap((field) => {
    const [was, is] = [textOf(before[field]), textOf(after[field])];
    return was === is ? [] : [{ field, before: was, after: is }];
  });
}

function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return Array.isArray(value) ? value.join(', ') : String(value);
}
