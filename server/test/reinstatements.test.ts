import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Pass } from '../src/passes/pass.entity.js';
import { codes, fieldErrors } from './support/answers.js';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { type BuiltCompany, buildAccount, buildCompany } from './support/build.js';
import { buildGate, buildGateSystem, readChanges } from './support/gates.js';
import { AT_ONCE, deactivatedCard, REINSTATE, reinstate } from './support/reinstatements.js';
import { rowsOf } from './support/rows.js';

let app: TestApp;
let company: BuiltCompany;
let reviewer: TestViewer;
let gate: TestViewer;
let passports = 0;

let reviewerId: string;
beforeAll(async () => {
  app = await startTestApp();
  company = await buildCompany(app, '德海貨櫃股份有限公司', '04595252');
  reviewerId = await buildAccount(app, 'STAFF', 'reviewer-kl', { branchCodes: ['KL'] });
  await buildGate(app, 'KL-E1', 'KEELUNG-EAST');
  gate = await buildGateSystem(app, 'gates-kl', ['KL']);
  return app.stop;
});

let operator: TestViewer;
beforeEach(async () => {
  await at('2026-11-10T10:00:00+08:00');
});

/** Sessions end after hours: whoever acts signs in again. */
async function at(time: string): Promise<void> {
  app.clock.set(time);
  operator = await app.signedIn(company.accountId);
  reviewer = await app.signedIn(reviewerId);
}

const passport = () => `${'ABCDEFGHJK'[passports % 10]}${4_100_000 + 7_919 * passports++}`;
const card = (facts: { validTo?: string; areaCode?: string } = {}) =>
  deactivatedCard(app, company.id, { idNumber: passport(), ...facts });
const mayPass = async (number: string) => {
  const answer = await app.query(gate, `{ mayPass(number: "${number}", gateCode: "KL-E1") { allowed reason } }`);
  return answer.data.mayPass;
};
const PASS = `query($number: String!) { pass(number: $number) { status deactivationReason
  reinstatement { allowed allowedAtOnce effectiveAt pendingUntil error { code until applicationNumber } } } }`;
const shown = async (viewer: TestViewer, number: string) => (await app.query(viewer, PASS, { number })).data.pass;

describe('R-REI-1 reinstating owned passes', () => {
  it('R-NUM-2 takes effect at 06:00 of the day after, under a number of its own', async () => {
    const number = await card();
    expect(await shown(operator, number)).toEqual({
      status: 'DEACTIVATED',
      deactivationReason: 'NO_PASSAGE',
      reinstatement: {
        allowed: true,
        allowedAtOnce: false,
        effectiveAt: '2026-11-11T06:00:00+08:00',
        pendingUntil: null,
        error: null,
      },
    });
    const [result] = await reinstate(app, operator, [` ${number.toLowerCase()} `]);
    expect(result).toMatchObject({
      passNumber: number,
      error: null,
      reinstatement: {
        number: expect.stringMatching(/^OM08-11511-\d{5}$/),
        appliedAt: '2026-11-10T10:00:00+08:00',
        effectiveAt: '2026-11-11T06:00:00+08:00',
        state: 'PENDING',
        by: '林港生',
        byStaff: false,
        atOnceBy: null,
        pass: { number, status: 'REINSTATEMENT_PENDING', holder: { masked: false } },
      },
    });
  });

  it.each([
    ['in the last second of a day', '2026-11-10T23:59:59+08:00', '2026-11-11T06:00:00+08:00'],
    ['in the first second of the next', '2026-11-11T00:00:00+08:00', '2026-11-12T06:00:00+08:00'],
    ['on the last day of February', '2027-02-28T12:00:00+08:00', '2027-03-01T06:00:00+08:00'],
    ['the day before a leap day', '2028-02-28T05:59:59+08:00', '2028-02-29T06:00:00+08:00'],
    ['on New Year’s Eve', '2026-12-31T23:00:00+08:00', '2027-01-01T06:00:00+08:00'],
  ])('R-TIME-1 %s', async (_when, applied, effective) => {
    await at(applied);
    const number = await card();
    const [result] = await reinstate(app, operator, [number]);
    expect(result.reinstatement.effectiveAt).toBe(effective);
  });

  it('R-REI-6 R-GATE-1 gates refuse it until 05:59:59 and open from 06:00:00 on, which they are told beforehand', async () => {
    const number = await card();
    const { cursor } = await readChanges(app, gate);
    await reinstate(app, operator, [number]);
    const { passes } = await readChanges(app, gate, 'usable periods { from until }', { since: cursor });
    expect(passes).toEqual([
      {
        number,
        usable: false,
        periods: [{ from: '2026-11-11T06:00:00+08:00', until: '2029-01-01T00:00:00+08:00' }],
      },
    ]);
    await at('2026-11-11T05:59:59+08:00');
    expect(await mayPass(number)).toEqual({ allowed: false, reason: 'REINSTATEMENT_PENDING' });
    // Nothing runs at six: the state follows the clock.
    await at('2026-11-11T06:00:00+08:00');
    expect(await mayPass(number)).toEqual({ allowed: true, reason: null });
    expect((await shown(operator, number)).status).toBe('VALID');
  });

  it('answers each of many by itself, and leaves those as they are that are refused', async () => {
    const [one, two, done] = [await card(), await card(), await card()];
    await reinstate(app, operator, [done]);
    const other = await buildCompany(app, '永航船務有限公司', '10458570');
    const foreign = await deactivatedCard(app, other.id, { idNumber: passport() });
    const results = await reinstate(app, operator, [one, done, 'KLPS115-999999', two, foreign, one]);
    expect(
      results.map((row: { reinstatement: unknown; error: { code: string } | null }) =>
        row.reinstatement ? 'DONE' : row.error?.code,
      ),
    ).toEqual(['DONE', 'REINSTATEMENT_PENDING', 'NOT_FOUND', 'DONE', 'NOT_FOUND', 'DUPLICATE']);
    expect(results[1].error).toEqual({
      code: 'REINSTATEMENT_PENDING',
      until: '2026-11-11T06:00:00+08:00',
      applicationNumber: null,
    });
    expect(fieldErrors(await app.query(operator, REINSTATE, { numbers: [] }))).toEqual([['numbers', 'REQUIRED']]);
    expect(fieldErrors(await app.query(operator, REINSTATE, { numbers: Array(101).fill(one) }))).toEqual([
      ['numbers', 'TOO_MANY'],
    ]);
  });

  it('gives a repeated call its first answer, and refuses the key for other passes', async () => {
    const [one, two] = [await card(), await card()];
    const first = await reinstate(app, operator, [one], 'key-1');
    await at('2026-11-10T10:05:00+08:00');
    expect(await reinstate(app, operator, [one], 'key-1')).toEqual(first);
    expect(codes(await app.query(operator, REINSTATE, { numbers: [two], key: 'key-1' }))).toEqual([
      'IDEMPOTENCY_KEY_REUSED',
    ]);
    const [row] = await rowsOf<{ n: number }>(
      app,
      'select count(*)::int n from reinstatement r join pass p on p.id = r.pass_id where p.number = $1',
      one,
    );
    expect(row?.n).toBe(1);
  });

  it('R-NUM-3 of forty at once of one pass one is done, and numbers have no gaps', async () => {
    const number = await card();
    const answers = await Promise.all(
      Array.from({ length: 40 }, () => app.query(operator, REINSTATE, { numbers: [number] })),
    );
    const outcomes = answers.map(({ data }) => data?.reinstatePasses[0].error?.code ?? 'DONE');
    expect(outcomes.filter((outcome) => outcome === 'DONE')).toHaveLength(1);
    expect(new Set(outcomes)).toEqual(new Set(['DONE', 'REINSTATEMENT_PENDING']));
    const rows = await rowsOf<{ number: string }>(
      app,
      `select number from reinstatement where number like 'OM08-11511-%' order by number`,
    );
    expect(rows.map((row) => row.number)).toEqual(
      rows.map((_row, index) => `OM08-11511-${String(index + 1).padStart(5, '0')}`),
    );
  });

  it('R-PRD-3 bars the person until it takes effect, with the moment', async () => {
    const idNumber = passport();
    const number = await deactivatedCard(app, company.id, { idNumber });
    await rowsOf(app, `update pass set medium = 'RFID' where number = $1`, number);
    const { personId } = await app.services.orm.em.fork().findOneOrFail(Pass, { number });
    const asked = async (args: string) => {
      const answer = await app.query(operator, `{ eligibility(${args}) { reasons { code until } } }`);
      return answer.data.eligibility.reasons.filter(({ code }: { code: string }) => code.includes('DEACTIVATED'));
    };
    const person = (form: string) => asked(`form: ${form}, personId: "${personId}", portCodes: ["KEELUNG"]`);
    expect(await person('PERIODIC')).toEqual([
      { code: 'PERIODIC_PASS_DEACTIVATED', until: '2028-12-31T23:59:59+08:00' },
    ]);
    expect(await asked(`form: AREA_CHANGE, passNumber: "${number}"`)).toEqual([
      { code: 'PASS_DEACTIVATED', until: null },
    ]);
    await reinstate(app, operator, [number]);
    const until = '2026-11-11T06:00:00+08:00';
    for (const form of ['PERIODIC', 'TEMPORARY']) {
      expect(await person(form)).toEqual([{ code: 'PERIODIC_PASS_DEACTIVATED', until }]);
    }
    expect(await person('FOREIGN_SINGLE_ENTRY')).toEqual([]);
    // R-REI-6: renewal and change of areas wait for it.
    expect(await asked(`form: RENEWAL, passNumber: "${number}"`)).toEqual([
      { code: 'PERIODIC_PASS_DEACTIVATED', until },
    ]);
    expect(await asked(`form: AREA_CHANGE, passNumber: "${number}"`)).toEqual([{ code: 'PASS_DEACTIVATED', until }]);
    await at('2026-11-11T06:00:00+08:00');
    expect(await person('TEMPORARY')).toEqual([]);
    expect(await asked(`form: AREA_CHANGE, passNumber: "${number}"`)).toEqual([]);
  });
});

describe('R-REI-1 R-REI-5 reviewers', () => {
  it('reinstate one or many of their branches: where a card is collected or opens a port', async () => {
    const [own, foreign] = [await card(), await card({ areaCode: 'KAOHSIUNG-PENGLAI' })];
    expect(await shown(reviewer, own)).toMatchObject({ reinstatement: { allowed: true, allowedAtOnce: true } });
    const results = await reinstate(app, reviewer, [own, foreign]);
    expect(results[0].reinstatement).toMatchObject({ by: '林港生', byStaff: true, byCompany: null });
    expect(results[1].error.code).toBe('FORBIDDEN');
    const police = await app.signedIn(
      await buildAccount(app, 'STAFF', 'police-kl', { branchCodes: ['KL'], staffRoles: ['POLICE_CHECK'] }),
    );
    expect(codes(await app.query(police, REINSTATE, { numbers: [own] }))).toEqual(['FORBIDDEN']);
    const mails = (await app.mails()).filter(({ subject }) => subject.includes('停用恢復'));
    expect(mails.at(-1)?.text).toContain('港務公司審核人員林港生');
  });

  it('let it take effect at once, with a reason, also one that is pending', async () => {
    const [pending, plain] = [await card(), await card()];
    await reinstate(app, operator, [pending]);
    await at('2026-11-10T11:00:00+08:00');
    expect(fieldErrors(await app.query(reviewer, AT_ONCE, { numbers: [plain], reason: ' ' }))).toEqual([
      ['reason', 'REQUIRED'],
    ]);
    expect(await mayPass(plain)).toMatchObject({ allowed: false });
    const { data, errors } = await app.query(reviewer, AT_ONCE, { numbers: [pending, plain], reason: '船舶搶修' });
    expect(errors).toEqual([]);
    for (const { reinstatement } of data.reinstateAtOnce) {
      expect(reinstatement).toMatchObject({
        effectiveAt: '2026-11-10T11:00:00+08:00',
        state: 'IN_EFFECT',
        atOnceBy: '林港生',
        atOnceReason: '船舶搶修',
      });
    }
    expect(
      data.reinstateAtOnce.map(({ reinstatement }: { reinstatement: { byStaff: boolean } }) => reinstatement.byStaff),
    ).toEqual([false, true]);
    for (const number of [pending, plain]) expect(await mayPass(number)).toEqual({ allowed: true, reason: null });
    const again = await app.query(reviewer, AT_ONCE, { numbers: [plain], reason: '船舶搶修' });
    expect(again.data.reinstateAtOnce[0].error.code).toBe('NOT_DEACTIVATED');
    // In the second in which it was deactivated, too.
    const fresh = await card();
    await app.query(reviewer, AT_ONCE, { numbers: [fresh], reason: '船舶搶修' });
    app.clock.set('2026-11-10T11:00:00.001+08:00');
    expect(await mayPass(fresh)).toMatchObject({ allowed: true });
  });
});
