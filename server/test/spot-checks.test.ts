import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { codes, faults } from './support/answers.js';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { type BuiltCompany, buildAccount, buildCompany, buildStaff } from './support/build.js';
import { onPostgres } from './support/database.js';
import { meeting } from './support/races.js';
import { mailsTo } from './support/registration.js';
import { rowsOf } from './support/rows.js';
import { singleEntryPass, submitSingleEntry } from './support/single-entry.js';

const SPOT_CHECK = `spotCheck { result reason checkedAt checkedBy
  suspension { id state port { code } passNumber from to reason liftedAt liftedBy liftReason company { name } } }`;
const CHECK = `mutation Check($number: String!, $result: SpotCheckResult!, $reason: String) {
  recordSpotCheck(passNumber: $number, result: $result, reason: $reason) { number ${SPOT_CHECK} } }`;
const LIFT = `mutation Lift($id: ID!, $reason: String!) { liftSuspension(id: $id, reason: $reason) {
  state liftedAt liftedBy liftReason } }`;
const OF_PASS = `query($number: String!) { pass(number: $number) { ${SPOT_CHECK} } }`;
const OWN = '{ viewer { suspensions { id state port { code } to } openWork { suspensions } } }';

let app: TestApp;
let company: BuiltCompany;
let reviewer: TestViewer;
let companies = 0;
const UBNS = [
  '04595252',
  '10458570',
  '12345675',
  '22099131',
  '53212539',
  '20828393',
  '97179430',
  '84149961',
  '70827383',
];

beforeAll(async () => {
  app = await startTestApp();
  return app.stop;
});

beforeEach(async () => {
  app.clock.set('2026-11-10T10:00:00+08:00');
  company = await buildCompany(app, `第${++companies}貨櫃股份有限公司`, UBNS[companies] ?? `A.${companies}`);
  reviewer = await buildStaff(app, `checker-${companies}`, ['KL']);
});

const check = (number: string, result: 'PASSED' | 'FAILED', reason?: string, viewer = reviewer) =>
  app.query(viewer, CHECK, { number, result, reason });
const failed = async (areaCode = 'KEELUNG-EAST', viewer = reviewer) => {
  const number = await singleEntryPass(app, company, [areaCode]);
  const { data, errors } = await check(number, 'FAILED', '檢附文件非護照影本。', viewer);
  expect(errors).toEqual([]);
  return data.recordSpotCheck.spotCheck.suspension as { id: string };
};
/** Sessions end with the time the clock skips. */
const signInAgain = async () => Object.assign(company.operator, await app.signedIn(company.accountId));

describe('R-ONE-7 checking a pass', () => {
  it('PASSED is on record with who and when, and suspends nobody', async () => {
    const number = await singleEntryPass(app, company);
    const { data, errors } = await check(number, 'PASSED');
    expect(errors).toEqual([]);
    expect(data.recordSpotCheck.spotCheck).toEqual({
      result: 'PASSED',
      reason: null,
      checkedAt: '2026-11-10T10:00:00+08:00',
      checkedBy: '林港生',
      suspension: null,
    });
    expect((await app.query(company.operator, OWN)).data.viewer.suspensions).toEqual([]);
    expect(codes(await submitSingleEntry(app, company))).toEqual([]);
  });

  it('FAILED suspends the company for that port, tells it by mail, and shows it in its list', async () => {
    const number = await singleEntryPass(app, company);
    const { data } = await check(number, 'FAILED', ' 檢附文件非護照影本。 ');
    expect(data.recordSpotCheck.spotCheck).toMatchObject({
      result: 'FAILED',
      reason: '檢附文件非護照影本。',
      suspension: {
        state: 'RUNNING',
        port: { code: 'KEELUNG' },
        passNumber: number,
        from: '2026-11-10T10:00:00+08:00',
        to: '2026-11-16T23:59:59+08:00',
        liftedAt: null,
      },
    });
    const seen = await app.query(company.operator, OF_PASS, { number });
    expect(seen.data.pass.spotCheck).toEqual(data.recordSpotCheck.spotCheck);
    const own = (await app.query(company.operator, OWN)).data.viewer;
    expect(own).toMatchObject({ suspensions: [{ port: { code: 'KEELUNG' } }], openWork: { suspensions: 1 } });
    const [account] = await rowsOf<{ email: string }>(
      app,
      'select email from account where id = $1',
      company.accountId,
    );
    const [mail] = (await mailsTo(app, account?.email ?? '')).slice(-1);
    expect(mail?.text).toContain('檢附文件非護照影本。');
    expect(mail?.text).toContain('2026/11/10 至 2026/11/16');
    expect(mail?.text).toContain('基隆港');
  });

  it('every account of the company that may be entered is told, each in its language; nobody else', async () => {
    const colleague = await buildAccount(app, 'GENERAL', `colleague-${companies}`, { companyId: company.id });
    await rowsOf(app, `update account set language = 'EN' where id = $1`, colleague);
    const gone = await buildAccount(app, 'GENERAL', `gone-${companies}`, { companyId: company.id });
    await rowsOf(app, 'update account set disabled_at = now() where id = $1', gone);
    await failed();
    const [english] = await mailsTo(app, `colleague-${companies}@example.com`);
    expect(english?.subject).toBe('Port Pass System: suspended after a spot check');
    expect(await mailsTo(app, `gone-${companies}@example.com`)).toEqual([]);
  });

  it('a failure needs a reason; nothing is written without', async () => {
    const number = await singleEntryPass(app, company);
    expect(faults(await check(number, 'FAILED'))).toEqual([['reason', 'REQUIRED']]);
    expect(faults(await check(number, 'FAILED', '  '))).toEqual([['reason', 'REQUIRED']]);
    expect(await rowsOf(app, 'select 1 from spot_check where company_id = $1', company.id)).toEqual([]);
  });

  it('only a reviewer of the port’s branch: for others the pass is not there, police and administrators may not', async () => {
    const number = await singleEntryPass(app, company, ['TAICHUNG-WEST']);
    const hidden = await check(number, 'PASSED');
    const missing = await check('TXPC115-999999', 'PASSED');
    expect(codes(hidden)).toEqual(['NOT_FOUND']);
    expect(hidden.text).toBe(missing.text);
    for (const role of ['POLICE_CHECK', 'ADMINISTRATOR']) {
      const id = await buildAccount(app, 'STAFF', `${role}-${companies}`, { branchCodes: ['TX'], staffRoles: [role] });
      expect(codes(await check(number, 'PASSED', undefined, await app.signedIn(id)))).toEqual(['FORBIDDEN']);
    }
    expect(codes(await check(number, 'PASSED', undefined, company.operator))).toEqual(['FORBIDDEN']);
  });

  it('a pass is checked once; the second reviewer is told what the first found', async () => {
    const number = await singleEntryPass(app, company);
    await check(number, 'FAILED', '護照逾期。');
    const again = await check(number, 'PASSED', undefined, await buildStaff(app, `second-${companies}`, ['KL']));
    expect(again.errors[0]?.extensions).toMatchObject({ code: 'ALREADY_CHECKED', params: { result: 'FAILED' } });
  });

  it.runIf(onPostgres)('of forty at once one is recorded', async () => {
    const number = await singleEntryPass(app, company);
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, at) => check(number, at % 2 ? 'PASSED' : 'FAILED', '護照逾期。')),
    );
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(new Set(answers.flatMap(codes))).toEqual(new Set(['ALREADY_CHECKED']));
  });

  it('nobody checks a pass they applied for themselves', async () => {
    const number = await singleEntryPass(app, company);
    await rowsOf(
      app,
      `update account set email_key = (select email_key from account where id = $1) where account_name = $2`,
      company.accountId,
      `checker-${companies}`,
    );
    const pending = '{ pass(number: "' + number + '") { pendingSpotCheck { ownFiling suspensionTo } } }';
    const shown = { ownFiling: true, suspensionTo: '2026-11-16T23:59:59+08:00' };
    expect((await app.query(reviewer, pending)).data.pass.pendingSpotCheck).toEqual(shown);
    expect((await app.query(company.operator, pending)).data.pass.pendingSpotCheck).toBeNull();
    expect(codes(await check(number, 'PASSED'))).toEqual(['OWN_FILING']);
    const colleague = await buildStaff(app, `colleague-of-${companies}`, ['KL']);
    expect((await app.query(colleague, pending)).data.pass.pendingSpotCheck).toEqual({ ...shown, ownFiling: false });
    await check(number, 'PASSED', undefined, colleague);
    expect((await app.query(colleague, pending)).data.pass.pendingSpotCheck).toBeNull();
  });

  it('another company sees nothing of it, and may not filter by it', async () => {
    const other = await buildCompany(app, `別家${companies}有限公司`, `B.${companies}${companies}`);
    const number = await singleEntryPass(app, company);
    await check(number, 'FAILED', '護照逾期。');
    expect((await app.query(other.operator, OF_PASS, { number })).data.pass.spotCheck).toBeNull();
    const filter = '{ passes(filter: { ownership: NON_OWNED, spotChecks: [FAILED] }) { total } }';
    expect(codes(await app.query(other.operator, filter))).toEqual(['FILTER_NOT_ALLOWED']);
    const own = '{ passes(filter: { ownership: OWNED, spotChecks: [FAILED] }) { items { number } } }';
    expect((await app.query(company.operator, own)).data.passes.items).toEqual([{ number }]);
  });
});

describe('R-ONE-7 a suspended company', () => {
  it('is refused for every area of that port, at its place, with date; other ports are open', async () => {
    await failed();
    const refused = await submitSingleEntry(app, company, ['SUAO-ALL', 'KEELUNG-EAST', 'KEELUNG-WEST']);
    expect(faults(refused)).toEqual([
      ['areaCodes.1', 'COMPANY_SUSPENDED'],
      ['areaCodes.2', 'COMPANY_SUSPENDED'],
    ]);
    expect(refused.errors[0]?.extensions['params']).toEqual({
      portZh: '基隆港',
      portEn: 'Port of Keelung',
      until: '2026-11-17T00:00:00+08:00',
    });
    expect(codes(await submitSingleEntry(app, company, ['SUAO-ALL']))).toEqual([]);
  });

  it('may apply again with the first second of the eighth day, not a second before', async () => {
    await failed();
    for (const [now, expected] of [
      ['2026-11-10T10:00:01+08:00', ['COMPANY_SUSPENDED']],
      ['2026-11-16T23:59:59+08:00', ['COMPANY_SUSPENDED']],
      ['2026-11-17T00:00:00+08:00', []],
    ] as const) {
      app.clock.set(now);
      await signInAgain();
      expect(codes(await submitSingleEntry(app, company)), now).toEqual(expected);
    }
  });

  it('another company is not concerned', async () => {
    await failed();
    const other = await buildCompany(app, `無關${companies}有限公司`, `C.${companies}${companies}`);
    expect(codes(await submitSingleEntry(app, other))).toEqual([]);
  });

  it.runIf(onPostgres)('an application that meets a check being recorded waits for it and is refused', async () => {
    await singleEntryPass(app, company);
    // What recording a failed check does, up to its commit.
    const hold = {
      text: `with locked as (select id from company where id = ? for no key update)
        insert into spot_check (id, pass_id, company_id, port_id, result, reason, checked_at, checked_by_id)
        select gen_random_uuid(), p.id, p.company_id, p.port_id, 'FAILED', 'x', ?, a.id
        from locked c join pass p on p.company_id = c.id, account a where a.account_name = ?`,
      values: [company.id, app.clock.now(), `checker-${companies}`],
      kept: true,
    };
    const [answer] = await meeting(app, hold, [() => submitSingleEntry(app, company)]);
    expect(answer && codes(answer)).toEqual(['COMPANY_SUSPENDED']);
  });
});

describe('R-ONE-7 lifting a suspension early', () => {
  it('opens the port at once, says who and when, and is mailed', async () => {
    const { id } = await failed();
    app.clock.set('2026-11-12T09:30:00+08:00');
    await signInAgain();
    reviewer = await buildStaff(app, `lifter-${companies}`, ['KL']);
    const { data, errors } = await app.query(reviewer, LIFT, { id, reason: '已補正有效護照。' });
    expect(errors).toEqual([]);
    expect(data.liftSuspension).toEqual({
      state: 'LIFTED',
      liftedAt: '2026-11-12T09:30:00+08:00',
      liftedBy: '林港生',
      liftReason: '已補正有效護照。',
    });
    expect(codes(await submitSingleEntry(app, company))).toEqual([]);
    const [mail] = (await mailsTo(app, `op-${UBNS[companies] ?? `A.${companies}`}@example.com`)).slice(-1);
    expect(mail?.text).toContain('已於 2026-11-12 09:30 解除');
    expect(codes(await app.query(reviewer, LIFT, { id, reason: '再一次' }))).toEqual(['SUSPENSION_NOT_RUNNING']);
  });

  it('one that is over cannot be lifted; one of another branch or none is not there', async () => {
    const { id } = await failed();
    const elsewhere = await buildStaff(app, `elsewhere-${companies}`, ['TX']);
    for (const wrong of [id, '01890000-0000-7000-8000-000000000000', 'x']) {
      expect(codes(await app.query(elsewhere, LIFT, { id: wrong, reason: 'x' }))).toEqual(['NOT_FOUND']);
    }
    expect(faults(await app.query(reviewer, LIFT, { id, reason: ' ' }))).toEqual([['reason', 'REQUIRED']]);
    app.clock.set('2026-11-17T00:00:00+08:00');
    reviewer = await buildStaff(app, `late-${companies}`, ['KL']);
    expect(codes(await app.query(reviewer, LIFT, { id, reason: 'x' }))).toEqual(['SUSPENSION_NOT_RUNNING']);
  });

  it('two failed checks are two suspensions: lifting one leaves the other', async () => {
    const number = await singleEntryPass(app, company);
    const { id } = await failed();
    await check(number, 'FAILED', '護照逾期。');
    await app.query(reviewer, LIFT, { id, reason: '誤判' });
    expect(codes(await submitSingleEntry(app, company))).toEqual(['COMPANY_SUSPENDED']);
  });

  it('lists them: the company its own, a reviewer those of the branches, by state, port and company', async () => {
    const LIST = `query($filter: SuspensionFilter) { suspensions(filter: $filter, size: 100) { total items { id state } } }`;
    const list = async (viewer: TestViewer, filter: object = {}) =>
      (await app.query(viewer, LIST, { filter })).data.suspensions;
    const { id } = await failed();
    expect(await list(company.operator)).toEqual({ total: 1, items: [{ id, state: 'RUNNING' }] });
    const name = { company: `第${companies}貨櫃` };
    expect((await list(reviewer, name)).items).toEqual([{ id, state: 'RUNNING' }]);
    expect((await list(reviewer, { ...name, portCodes: ['SUAO'] })).items).toEqual([]);
    expect((await list(reviewer, { ...name, states: ['LIFTED', 'ENDED'] })).items).toEqual([]);
    app.clock.set('2026-11-17T00:00:00+08:00');
    await signInAgain();
    expect((await list(company.operator, { states: ['ENDED'] })).items).toEqual([{ id, state: 'ENDED' }]);
    expect((await list(company.operator, { states: ['RUNNING'] })).total).toBe(0);
    const elsewhere = await buildStaff(app, `other-branch-${companies}`, ['HL']);
    expect((await list(elsewhere)).total).toBe(0);
  });
});
