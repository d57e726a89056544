import { describe, expect, it } from 'vitest';
import { Pass } from '../src/passes/pass.entity.js';
import { codes, fieldErrors } from './support/answers.js';
import { buildAccount, buildCompany } from './support/build.js';
import { readChanges } from './support/gates.js';
import { AT_ONCE, deactivatedCard, REINSTATE, reinstate, useReinstatements } from './support/reinstatements.js';
import { rowsOf } from './support/rows.js';

const { cast, at, passport, card, mayPass, shown } = useReinstatements();

describe('R-REI-1 reinstating owned passes', () => {
  it('R-NUM-2 takes effect at 06:00 of the day after, under a number of its own', async () => {
    const number = await card();
    expect(await shown(cast.operator, number)).toEqual({
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
    const [result] = await reinstate(cast.app, cast.operator, [` ${number.toLowerCase()} `]);
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
    const [result] = await reinstate(cast.app, cast.operator, [number]);
    expect(result.reinstatement.effectiveAt).toBe(effective);
  });

  it('R-REI-6 R-GATE-1 gates refuse it until 05:59:59 and open from 06:00:00 on, which they are told beforehand', async () => {
    const number = await card();
    const { cursor } = await readChanges(cast.app, cast.gate);
    await reinstate(cast.app, cast.operator, [number]);
    const { passes } = await readChanges(cast.app, cast.gate, 'usable periods { from until }', { since: cursor });
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
    expect((await shown(cast.operator, number)).status).toBe('VALID');
  });

  it('answers each of many by itself, and leaves those as they are that are refused', async () => {
    const [one, two, done] = [await card(), await card(), await card()];
    await reinstate(cast.app, cast.operator, [done]);
    const other = await buildCompany(cast.app, '永航船務有限公司', '10458570');
    const foreign = await deactivatedCard(cast.app, other.id, { idNumber: passport() });
    const results = await reinstate(cast.app, cast.operator, [one, done, 'KLPS115-999999', two, foreign, one]);
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
    expect(fieldErrors(await cast.app.query(cast.operator, REINSTATE, { numbers: [] }))).toEqual([
      ['numbers', 'REQUIRED'],
    ]);
    expect(fieldErrors(await cast.app.query(cast.operator, REINSTATE, { numbers: Array(101).fill(one) }))).toEqual([
      ['numbers', 'TOO_MANY'],
    ]);
  });

  it('gives a repeated call its first answer, and refuses the key for other passes', async () => {
    const [one, two] = [await card(), await card()];
    const first = await reinstate(cast.app, cast.operator, [one], 'key-1');
    await at('2026-11-10T10:05:00+08:00');
    expect(await reinstate(cast.app, cast.operator, [one], 'key-1')).toEqual(first);
    expect(codes(await cast.app.query(cast.operator, REINSTATE, { numbers: [two], key: 'key-1' }))).toEqual([
      'IDEMPOTENCY_KEY_REUSED',
    ]);
    const [row] = await rowsOf<{ n: number }>(
      cast.app,
      'select count(*)::int n from reinstatement r join pass p on p.id = r.pass_id where p.number = $1',
      one,
    );
    expect(row?.n).toBe(1);
  });

  it('R-NUM-3 of forty at once of one pass one is done, and numbers have no gaps', async () => {
    const number = await card();
    const answers = await Promise.all(
      Array.from({ length: 40 }, () => cast.app.query(cast.operator, REINSTATE, { numbers: [number] })),
    );
    const outcomes = answers.map(({ data }) => data?.reinstatePasses[0].error?.code ?? 'DONE');
    expect(outcomes.filter((outcome) => outcome === 'DONE')).toHaveLength(1);
    expect(new Set(outcomes)).toEqual(new Set(['DONE', 'REINSTATEMENT_PENDING']));
    const rows = await rowsOf<{ number: string }>(
      cast.app,
      `select number from reinstatement where number like 'OM08-11511-%' order by number`,
    );
    expect(rows.map((row) => row.number)).toEqual(
      rows.map((_row, index) => `OM08-11511-${String(index + 1).padStart(5, '0')}`),
    );
  });

  it('R-PRD-3 bars the person until it takes effect, with the moment', async () => {
    const idNumber = passport();
    const number = await deactivatedCard(cast.app, cast.company.id, { idNumber });
    await rowsOf(cast.app, `update pass set medium = 'RFID' where number = $1`, number);
    const { personId } = await cast.app.services.orm.em.fork().findOneOrFail(Pass, { number });
    const asked = async (args: string) => {
      const answer = await cast.app.query(cast.operator, `{ eligibility(${args}) { reasons { code until } } }`);
      return answer.data.eligibility.reasons.filter(({ code }: { code: string }) => code.includes('DEACTIVATED'));
    };
    const person = (form: string) => asked(`form: ${form}, personId: "${personId}", portCodes: ["KEELUNG"]`);
    expect(await person('PERIODIC')).toEqual([
      { code: 'PERIODIC_PASS_DEACTIVATED', until: '2028-12-31T23:59:59+08:00' },
    ]);
    expect(await asked(`form: AREA_CHANGE, passNumber: "${number}"`)).toEqual([
      { code: 'PASS_DEACTIVATED', until: null },
    ]);
    await reinstate(cast.app, cast.operator, [number]);
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
    expect(await shown(cast.reviewer, own)).toMatchObject({ reinstatement: { allowed: true, allowedAtOnce: true } });
    const results = await reinstate(cast.app, cast.reviewer, [own, foreign]);
    expect(results[0].reinstatement).toMatchObject({ by: '林港生', byStaff: true, byCompany: null });
    expect(results[1].error.code).toBe('FORBIDDEN');
    const police = await cast.app.signedIn(
      await buildAccount(cast.app, 'STAFF', 'police-kl', { branchCodes: ['KL'], staffRoles: ['POLICE_CHECK'] }),
    );
    expect(codes(await cast.app.query(police, REINSTATE, { numbers: [own] }))).toEqual(['FORBIDDEN']);
    const mails = (await cast.app.mails()).filter(({ subject }) => subject.includes('停用恢復'));
    expect(mails.at(-1)?.text).toContain('港務公司審核人員林港生');
  });

  it('let it take effect at once, with a reason, also one that is pending', async () => {
    const [pending, plain] = [await card(), await card()];
    await reinstate(cast.app, cast.operator, [pending]);
    await at('2026-11-10T11:00:00+08:00');
    expect(fieldErrors(await cast.app.query(cast.reviewer, AT_ONCE, { numbers: [plain], reason: ' ' }))).toEqual([
      ['reason', 'REQUIRED'],
    ]);
    expect(await mayPass(plain)).toMatchObject({ allowed: false });
    const { data, errors } = await cast.app.query(cast.reviewer, AT_ONCE, {
      numbers: [pending, plain],
      reason: '船舶搶修',
    });
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
    const again = await cast.app.query(cast.reviewer, AT_ONCE, { numbers: [plain], reason: '船舶搶修' });
    expect(again.data.reinstateAtOnce[0].error.code).toBe('NOT_DEACTIVATED');
    // In the second in which it was deactivated, too.
    const fresh = await card();
    await cast.app.query(cast.reviewer, AT_ONCE, { numbers: [fresh], reason: '船舶搶修' });
    cast.app.clock.set('2026-11-10T11:00:00.001+08:00');
    expect(await mayPass(fresh)).toMatchObject({ allowed: true });
  });
});
