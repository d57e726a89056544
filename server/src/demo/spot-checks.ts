import type { EntityManager } from '@mikro-orm/postgresql';
import type { BranchCode } from '../access/words.js';
import { Company } from '../companies/company.entity.js';
import { standardReasons } from '../decisions/standard-reasons.js';
import { Pass } from '../passes/pass.entity.js';
import type { Services } from '../services.js';
import { newId } from '../shared/ids.js';
import { transactionDatabase } from '../shared/sql.js';
import { draw, populationOf } from '../spot-checks/sample.draw.js';
import { SpotCheckSample, SpotCheckSamplePass } from '../spot-checks/sample.entity.js';
import type { SpotCheckResult } from '../spot-checks/spot-check.entity.js';
import { writeLift, writeSpotCheck } from '../spot-checks/spot-check.record.js';
import type { DemoWorld } from './people.js';
import { onDay } from './times.js';

interface SpotCheckPlan {
  readonly branchCode: BranchCode;
  readonly firm: 'A' | 'B';
  readonly daysAgo: number;
  readonly result: SpotCheckResult;
  /** Days after the check at which its suspension was lifted. */
  readonly liftedAfter?: number;
}

/** Oldest first: one suspension is over, one was lifted, one runs. */
const CHECKS: readonly SpotCheckPlan[] = [
  { branchCode: 'KL', firm: 'A', daysAgo: 45, result: 'PASSED' },
  { branchCode: 'KH', firm: 'B', daysAgo: 41, result: 'FAILED' },
  { branchCode: 'TX', firm: 'A', daysAgo: 33, result: 'PASSED' },
  { branchCode: 'KL', firm: 'A', daysAgo: 20, result: 'FAILED', liftedAfter: 2 },
  { branchCode: 'KH', firm: 'A', daysAgo: 15, result: 'PASSED' },
  { branchCode: 'TX', firm: 'B', daysAgo: 2, result: 'FAILED' },
];

const SAMPLE_DAYS = 14;
const SAMPLE_PERCENT = 40;

interface Checkers {
  readonly keelung: string;
  readonly kaohsiung: string;
}

/** Spot checks of the last weeks, and a sample at Keelung of which the first passes are checked. */
export async function insertSpotChecks(
  em: EntityManager,
  services: Services,
  { firms, now }: DemoWorld,
  checkers: Checkers,
): Promise<void> {
  const [reason = ''] = standardReasons('SPOT_CHECK', 'ZH_HANT');
  const checkerOf = (branchCode: string) => (branchCode === 'KL' ? checkers.keelung : checkers.kaohsiung);
  for (const { branchCode, firm, daysAgo, result, liftedAfter } of CHECKS) {
    const checkedAt = onDay(now, daysAgo, 16, 40);
    const { companyId } = firms[firm];
    const of = { kind: 'SINGLE_ENTRY', branchCode, companyId, issuedAt: { $lt: checkedAt } } as const;
    const pass = await em.findOne(Pass, of, { orderBy: { issuedAt: 'desc', number: 'desc' } });
    if (!pass) continue;
    const company = await em.findOneOrFail(Company, companyId);
    const checker = { services, accountId: checkerOf(branchCode), now: checkedAt };
    const found = { pass, company, result, reason: result === 'FAILED' ? reason : null };
    const id = await writeSpotCheck(em, checker, found);
    if (liftedAfter === undefined) continue;
    const lifter = { ...checker, now: onDay(now, daysAgo - liftedAfter, 10, 5) };
    await writeLift(em, lifter, { id, pass, company, reason: '業者已補正有效護照影本，同意提前解除停權。' });
  }
  await insertSample(em, services, now, checkers.keelung);
}

async function insertSample(em: EntityManager, services: Services, now: Date, drawnById: string): Promise<void> {
  const drawnAt = onDay(now, 1, 9, 30);
  const of = {
    branchCode: 'KL',
    seed: 'a-seed-for-the-demo',
    sharePercent: SAMPLE_PERCENT,
    issuedFrom: onDay(now, SAMPLE_DAYS, 0),
    issuedBefore: onDay(now, 1, 9, 29),
    drawnAt,
  } as const;
  const database = transactionDatabase(em);
  const population = await populationOf(database, of);
  const passIds = await draw(database, of, population);
  const [first] = passIds;
  if (!first) return;
  const sampleId = newId();
  await em.insert(SpotCheckSample, { id: sampleId, ...of, population, drawnById });
  await em.insertMany(
    SpotCheckSamplePass,
    passIds.map((passId, position) => ({ sampleId, passId, position })),
  );
  const pass = await em.findOneOrFail(Pass, first);
  const company = await em.findOneOrFail(Company, pass.companyId);
  const checker = { services, accountId: drawnById, now: onDay(now, 1, 9, 50) };
  await writeSpotCheck(em, checker, { pass, company, result: 'PASSED', reason: null });
}
