import type { EntityManager } from '@mikro-orm/postgresql';
import type { Company } from '../companies/company.entity.js';
import { type Author, recordHistory } from '../history/history.js';
import type { HistoryAction } from '../history/history-actions.js';
import type { Pass } from '../passes/pass.entity.js';
import type { Services } from '../services.js';
import { newId } from '../shared/ids.js';
import { SpotCheck, type SpotCheckResult } from './spot-check.entity.js';
import { mailFailed, mailLifted } from './spot-check.mails.js';

/** The reviewer who checks or lifts, and the time. */
interface Checker extends Author {
  readonly services: Services;
  readonly accountId: string;
}

type CheckedPass = Pick<Pass, 'id' | 'number' | 'companyId' | 'portId'>;

/** Inserts a spot check with its history and, if it failed, the mails to the company. Returns its id. */
export async function writeSpotCheck(
  tx: EntityManager,
  checker: Checker,
  {
    pass,
    company,
    result,
    reason,
  }: { pass: CheckedPass; company: Company; result: SpotCheckResult; reason: string | null },
): Promise<string> {
  const { now: checkedAt, accountId: checkedById } = checker;
  const { companyId, portId } = pass;
  const id = newId();
  await tx.insert(SpotCheck, { id, passId: pass.id, companyId, portId, result, reason, checkedAt, checkedById });
  const failed = result === 'FAILED';
  await recordCheckEvents(tx, checker, pass, failed ? 'SPOT_CHECK_FAILED' : 'SPOT_CHECK_PASSED', reason);
  if (failed) await mailFailed(tx, checker.services, { company, pass, checkedAt, reason: reason ?? '' });
  return id;
}

/** Records that a suspension was lifted, with history and mails. */
export async function writeLift(
  tx: EntityManager,
  lifter: Checker,
  { id, pass, company, reason }: { id: string; pass: CheckedPass; company: Company; reason: string },
): Promise<void> {
  const { now: liftedAt, accountId: liftedById } = lifter;
  await tx.nativeUpdate(SpotCheck, { id }, { liftedAt, liftedById, liftReason: reason });
  await recordCheckEvents(tx, lifter, pass, 'SUSPENSION_LIFTED', reason);
  await mailLifted(tx, lifter.services, { company, pass, liftedAt, reason });
}

/** Recorded for the pass and, if it affects the company's rights, for the company. */
function recordCheckEvents(
  tx: EntityManager,
  author: Author,
  pass: CheckedPass,
  action: HistoryAction,
  reason: string | null,
) {
  const event = { action, reason };
  const ofPass = { subject: 'PASS', subjectId: pass.id, ...event } as const;
  if (action === 'SPOT_CHECK_PASSED') return recordHistory(tx, author, [ofPass]);
  const changes = [{ field: 'passNumber', before: null, after: pass.number }] as const;
  const ofCompany = { subject: 'COMPANY', subjectId: pass.companyId, ...event, changes } as const;
  return recordHistory(tx, author, [ofPass, ofCompany]);
}
