import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import type { RequestContext } from '../context.js';
import { type Database, sql, transactionDatabase } from '../shared/sql.js';
import type { AuditAction } from './audit-entry.entity.js';

interface Entry {
  readonly action: AuditAction;
  readonly subjectId: string | null;
}

/**
 * Writes audit rows in one statement, outside any transaction of the request: those of a refused attempt must remain
 * (R-ACC-4).
 */
export function audit(context: RequestContext, entries: readonly Entry[]): Promise<void> {
  return write(context.services.database, context, entries);
}

/** Writes audit rows of what a command reads by changing it: both are done, or neither. */
export function auditWithin(tx: EntityManager, context: RequestContext, entries: readonly Entry[]): Promise<void> {
  return write(transactionDatabase(tx), context, entries);
}

async function write(database: Database, context: RequestContext, entries: readonly Entry[]): Promise<void> {
  if (entries.length === 0) return;
  const { accountId, address } = context.signedIn;
  await database.change(sql`
    insert into audit_entry (at, account_id, action, operation, screen, address, subject_id)
    select ${context.now}::timestamptz, ${accountId}::uuid, e.action, ${context.operation.rootFields},
      ${context.operation.name}, ${address}, e.subject_id
    from unnest(${entries.map((entry) => entry.action)}::text[], ${entries.map((entry) => entry.subjectId)}::uuid[])
      as e (action, subject_id)`);
}

/**
 * Resolves once the read of this subject's ID number is recorded; all reads of one list share a statement. Fails if it
 * cannot be recorded, and then the value must not be shown (R-ACC-4).
 */
export function recordIdNumberRead(context: RequestContext, subjectId: string): Promise<void> {
  return context.once(readsLoader).load(subjectId);
}

function readsLoader(context: RequestContext): DataLoader<string, void> {
  return new DataLoader(async (subjectIds) => {
    await audit(
      context,
      subjectIds.map((subjectId) => ({ action: 'ID_NUMBER_READ', subjectId })),
    );
    return subjectIds.map(() => undefined);
  });
}
