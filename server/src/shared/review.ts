import { type EntityClass, type EntityManager, type FilterQuery, LockMode } from '@mikro-orm/postgresql';
import * as v from 'valibot';
import type { Decision } from './decision.js';
import { ErrorCode, refuse } from './errors.js';
import { isId } from './ids.js';
import { check, requiredText } from './validation.js';

interface Reviewable {
  id: string;
  version: number;
  decision?: Decision | null;
  withdrawnAt?: Date | null;
}

/**
 * Takes a row for a decision: locked, still open, and in the version the reviewer looked at. Of two reviewers at once
 * the second is told so. Refuses with NOT_FOUND, ALREADY_DECIDED (with the decision, or WITHDRAWN), CONFLICT.
 */
export async function decide<T extends Reviewable>(
  tx: EntityManager,
  entity: EntityClass<T>,
  { id, version }: { id: string; version: number },
): Promise<T> {
  const where = { id } as unknown as FilterQuery<T>;
  const row = isId(id) ? await tx.findOne(entity, where, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!row) refuse(ErrorCode.NOT_FOUND);
  const done = row.decision ?? (row.withdrawnAt ? 'WITHDRAWN' : undefined);
  if (done) refuse(ErrorCode.ALREADY_DECIDED, undefined, { decision: done });
  if (row.version !== version) refuse(ErrorCode.CONFLICT, 'version');
  return row as T;
}

/** A reason the applicant will read; required. */
export function reviewReason(reason: string): string {
  return check(v.object({ reason: requiredText(500) }), { reason }).reason;
}
