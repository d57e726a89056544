import { beforeAll, beforeEach, expect } from 'vitest';
import { startTestApp, type TestApp, type TestViewer } from './app.js';
import { type BuiltCompany, buildCompany, buildStaff } from './build.js';
import { singleEntryPass } from './single-entry.js';

export const SPOT_CHECK = `spotCheck { result reason checkedAt checkedBy
  suspension { id state port { code } passNumber from to reason liftedAt liftedBy liftReason company { name } } }`;
const CHECK = `mutation Check($number: String!, $result: SpotCheckResult!, $reason: String) {
  recordSpotCheck(passNumber: $number, result: $result, reason: $reason) { number ${SPOT_CHECK} } }`;
const LIFT = `mutation Lift($id: ID!, $reason: String!) { liftSuspension(id: $id, reason: $reason) {
  state liftedAt liftedBy liftReason } }`;

/** A company and a reviewer of Keelung, new for each test, at ten in the morning of 10 November 2026. */
export function useSpotChecks() {
  const context = {} as { app: TestApp; company: BuiltCompany; reviewer: TestViewer };
  let turn = 0;

  beforeAll(async () => {
    context.app = await startTestApp();
    return context.app.stop;
  });

  beforeEach(async () => {
    context.app.clock.set('2026-11-10T10:00:00+08:00');
    context.company = await buildCompany(context.app, `第${++turn}貨櫃股份有限公司`, `D.${turn}`);
    context.reviewer = await reviewer('KL');
  });

  let reviewers = 0;
  const reviewer = (branch: 'KL' | 'TX' | 'HL') => buildStaff(context.app, `checker-${++reviewers}`, [branch]);
  const check = (number: string, result: 'PASSED' | 'FAILED', reason?: string, viewer = context.reviewer) =>
    context.app.query(viewer, CHECK, { number, result, reason });
  const lift = (id: string, reason: string, viewer = context.reviewer) =>
    context.app.query(viewer, LIFT, { id, reason });

  return Object.assign(context, {
    /** Another reviewer. */
    another: reviewer,
    check,
    lift,
    /** A suspension of the company for the port of this area. */
    async suspended(areaCode = 'KEELUNG-EAST'): Promise<{ id: string }> {
      const number = await singleEntryPass(context.app, context.company, [areaCode]);
      const { data, errors } = await check(number, 'FAILED', '檢附文件非護照影本。');
      expect(errors).toEqual([]);
      return data.recordSpotCheck.spotCheck.suspension;
    },
    /** The account names of the last reviewer built and of the company's operator. */
    names: () => ({ reviewer: `checker-${reviewers}`, operator: `op-D.${turn}`, company: `第${turn}貨櫃` }),
    /** Sessions end with the time the clock skips. */
    async signInAgain() {
      Object.assign(context.company.operator, await context.app.signedIn(context.company.accountId));
      context.reviewer = await reviewer('KL');
    },
  });
}
