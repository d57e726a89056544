import type { EntityManager } from '@mikro-orm/postgresql';
import type { Vault } from '../access/vault.js';
import type { HistorySubject } from '../access/words.js';
import type { RequestContext } from '../context.js';
import type { HistoryField } from './history-access.js';
import type { HistoryAction } from './history-actions.js';
import { HistoryEntry } from './history-entry.entity.js';

/** One value that became another; texts as people read them. */
export interface Change<Field extends string = string> {
  /** Name of the field in the API, e.g. `companyPhone`. */
  readonly field: Field;
  readonly before: string | null;
  readonly after: string | null;
}

/** Something that happened to one record. */
export interface Happening {
  readonly subject: HistorySubject;
  readonly subjectId: string;
  readonly action: HistoryAction;
  /** Only of fields of which history-fields.ts says who may read them. */
  readonly changes?: readonly Change<HistoryField>[];
  readonly reason?: string | null;
}

/** Who makes it happen, and when. `accountId` is null for a visitor, a mailed link and the system itself. */
export interface Author {
  readonly services: { readonly vault: Vault };
  readonly now: Date;
  readonly accountId: string | null;
}

/** Whoever is signed in. */
export function authorOf({ services, now, signedIn }: RequestContext): Author {
  return { services, now, accountId: signedIn.accountId };
}

/** Writes what happens into the caller's transaction: it is on record exactly when it has happened. */
export async function recordHistory(
  tx: EntityManager,
  author: Author,
  happenings: readonly Happening[],
): Promise<void> {
  if (happenings.length === 0) return;
  const { services, now: at, accountId } = author;
  await tx.insertMany(
    HistoryEntry,
    happenings.map(({ changes, reason = null, ...happening }) => ({
      ...happening,
      at,
      accountId,
      reason,
      changes: changes && changes.length > 0 ? services.vault.seal(JSON.stringify(changes)) : null,
    })),
  );
}

/** What is not the same before and after; a value left out on both sides is null. */
export function changesBetween<T extends object>(
  before: { readonly [Field in keyof T]?: unknown },
  after: T,
): Change<keyof T & string>[] {
  return (Object.keys(after) as (keyof T & string)[]).flatMap((field) => {
    const [was, is] = [wordOf(before[field]), wordOf(after[field])];
    return was === is ? [] : [{ field, before: was, after: is }];
  });
}

function wordOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return Array.isArray(value) ? value.join(', ') : String(value);
}
