import { type EntityClass, type EntityManager, type FilterQuery, LockMode } from '@mikro-orm/postgresql';
import * as v from 'valibot';
import { ErrorCode, refuse } from '../shared/errors.js';
import { isId } from '../shared/ids.js';
import { accepted, type Checked, check, optionalText, requiredText, tryCheck } from '../shared/validation.js';
import { refuseStale } from '../shared/versions.js';
import type { Decision } from './decision.js';

interface Reviewable {
  id: string;
  version: number;
  decision?: Decision | null;
  withdrawnAt?: Date | null;
}

/** The row as the reviewer read it: of two concurrent decisions only one succeeds. */
export interface ReviewedVersion {
  readonly id: string;
  readonly version: number;
}

interface RecordedDecision {
  readonly decision: Decision;
  readonly decidedAt: Date;
  readonly decidedById: string;
  readonly reason: string | null;
}

/**
 * Records a decision on a row that is still open and unchanged since the reviewer read it, and returns the row, locked.
 * Refuses with NOT_FOUND, ALREADY_DECIDED (with the decision, or WITHDRAWN), CONFLICT.
 */
export async function decide<T extends Reviewable>(
  tx: EntityManager,
  entity: EntityClass<T>,
  { id, version }: ReviewedVersion,
  decision: RecordedDecision,
): Promise<T> {
  const where = { id } as unknown as FilterQuery<T>;
  const row = isId(id) ? await tx.findOne(entity, where, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!row) refuse(ErrorCode.NOT_FOUND);
  const done = row.decision ?? (row.withdrawnAt ? 'WITHDRAWN' : undefined);
  if (done) refuse(ErrorCode.ALREADY_DECIDED, undefined, { decision: done });
  refuseStale(row, version);
  return Object.assign(row as T, decision);
}

const MAX_REASON = 500;

const reasonShape = v.object({ reason: requiredText(MAX_REASON) });

/** A reason mailed to the applicant; required. Its errors are reported at `<prefix>.reason`. */
export function tryReviewReason(reason: string, prefix = ''): Checked<{ reason: string }> {
  return tryCheck(reasonShape, { reason }, prefix);
}

/** A reason mailed to the applicant. Refuses with REQUIRED, TOO_LONG or INVALID at `reason`. */
export function reviewReason(reason: string): string {
  return accepted(tryReviewReason(reason)).reason;
}

/** An optional note mailed to the applicant. Refuses with TOO_LONG or INVALID at its field. */
export function reviewNote(note: string | null, field = 'note'): string | null {
  const shape = v.object({ [field]: optionalText(MAX_REASON) });
  return check(shape, { [field]: note })[field] ?? null;
}
