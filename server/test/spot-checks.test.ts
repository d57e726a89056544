import { describe, expect, it } from 'vitest';
import { codes, faults } from './support/answers.js';
import { buildAccount, buildCompany, buildShared } from './support/build.js';
import { onPostgres } from './support/database.js';
import { mailsTo } from './support/registration.js';
import { rowsOf } from './support/rows.js';
import { singleEntryPass, submitSingleEntry } from './support/single-entry.js';
import { SPOT_CHECK, useSpotChecks } from './support/spot-checks.js';

const OF_PASS = `query($number: String!) { pass(number: $number) { ${SPOT_CHECK} } }`;
const OWN = '{ viewer { suspensions { id state port { code } to } openWork { suspensions } } }';

const desk = useSpotChecks();

describe('R-ONE-7 checking a pass', () => {
  it('records PASSED with reviewer and time and suspends no company', async () => {
    const number = await singleEntryPass(desk.app, desk.company);
    const { data, errors } = await desk.check(number, 'PASSED');
    expect(errors).toEqual([]);
    expect(data.recordSpotCheck.spotCheck).toEqual({
      result: 'PASSED',
      reason: null,
      checkedAt: '2026-11-10T10:00:00+08:00',
      checkedBy: '林港生',
      suspension: null,
    });
    expect((await desk.app.query(desk.company.operator, OWN)).data.viewer.suspensions).toEqual([]);
    expect(codes(await submitSingleEntry(desk.app, desk.company))).toEqual([]);
  });

  it('suspends the company for the port on FAILED, notifies it by mail and lists the suspension', async () => {
    const number = await singleEntryPass(desk.app, desk.company);
    const { data } = await desk.check(number, 'FAILED', ' 檢附文件非護照影本。 ');
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
    const seen = await desk.app.query(desk.company.operator, OF_PASS, { number });
    expect(seen.data.pass.spotCheck).toEqual(data.recordSpotCheck.spotCheck);
    const own = (await desk.app.query(desk.company.operator, OWN)).data.viewer;
    expect(own).toMatchObject({ suspensions: [{ port: { code: 'KEELUNG' } }], openWork: { suspensions: 1 } });
    const [account] = await rowsOf<{ email: string }>(
      desk.app,
      'select email from account where id = $1',
      desk.company.accountId,
    );
    const [mail] = (await mailsTo(desk.app, account?.email ?? '')).slice(-1);
    expect(mail?.text).toContain('檢附文件非護照影本。');
    expect(mail?.text).toContain('2026/11/10 至 2026/11/16');
    expect(mail?.text).toContain('基隆港');
  });

  it('notifies every active account of the company in its language', async () => {
    const colleague = await buildAccount(desk.app, 'GENERAL', `colleague-${desk.names().operator}`, {
      companyId: desk.company.id,
    });
    await rowsOf(desk.app, `update account set language = 'EN' where id = $1`, colleague);
    const gone = await buildAccount(desk.app, 'GENERAL', `gone-${desk.names().operator}`, {
      companyId: desk.company.id,
    });
    await rowsOf(desk.app, 'update account set disabled_at = now() where id = $1', gone);
    await desk.suspended();
    const [english] = await mailsTo(desk.app, `colleague-${desk.names().operator}@example.com`);
    expect(english?.subject).toBe('Port Pass System: suspended after a spot check');
    expect(await mailsTo(desk.app, `gone-${desk.names().operator}@example.com`)).toEqual([]);
  });

  it('refuses a failure without a reason and stores nothing', async () => {
    const number = await singleEntryPass(desk.app, desk.company);
    expect(faults(await desk.check(number, 'FAILED'))).toEqual([['reason', 'REQUIRED']]);
    expect(faults(await desk.check(number, 'FAILED', '  '))).toEqual([['reason', 'REQUIRED']]);
    expect(await rowsOf(desk.app, 'select 1 from spot_check where company_id = $1', desk.company.id)).toEqual([]);
  });

  it('refuses police and administrators, and hides the pass from reviewers of other branches', async () => {
    const number = await singleEntryPass(desk.app, desk.company, ['TAICHUNG-WEST']);
    const hidden = await desk.check(number, 'PASSED');
    const missing = await desk.check('TXPC115-999999', 'PASSED');
    expect(codes(hidden)).toEqual(['NOT_FOUND']);
    expect(hidden.text).toBe(missing.text);
    for (const role of ['POLICE_CHECK', 'ADMINISTRATOR']) {
      const id = await buildAccount(desk.app, 'STAFF', `${role}-${desk.names().reviewer}`, {
        branchCodes: ['TX'],
        staffRoles: [role],
      });
      expect(codes(await desk.check(number, 'PASSED', undefined, await desk.app.signedIn(id)))).toEqual(['FORBIDDEN']);
    }
    expect(codes(await desk.check(number, 'PASSED', undefined, desk.company.operator))).toEqual(['FORBIDDEN']);
  });

  it('refuses a second check and returns the first result', async () => {
    const number = await singleEntryPass(desk.app, desk.company);
    await desk.check(number, 'FAILED', '護照逾期。');
    const again = await desk.check(number, 'PASSED', undefined, await desk.another('KL'));
    expect(again.errors[0]?.extensions).toMatchObject({ code: 'ALREADY_CHECKED', params: { result: 'FAILED' } });
  });

  it.runIf(onPostgres())('records one of forty checks at the same time', async () => {
    const number = await singleEntryPass(desk.app, desk.company);
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, at) => desk.check(number, at % 2 ? 'PASSED' : 'FAILED', '護照逾期。')),
    );
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(new Set(answers.flatMap(codes))).toEqual(new Set(['ALREADY_CHECKED']));
  });

  it('refuses to check or lift one’s own filing', async () => {
    const number = await singleEntryPass(desk.app, desk.company);
    await rowsOf(
      desk.app,
      `update account set email_key = (select email_key from account where id = $1) where account_name = $2`,
      desk.company.accountId,
      desk.names().reviewer,
    );
    const pending = `{ pass(number: "${number}") { pendingSpotCheck { ownFiling suspensionTo } } }`;
    const shown = { ownFiling: true, suspensionTo: '2026-11-16T23:59:59+08:00' };
    expect((await desk.app.query(desk.reviewer, pending)).data.pass.pendingSpotCheck).toEqual(shown);
    expect((await desk.app.query(desk.company.operator, pending)).data.pass.pendingSpotCheck).toBeNull();
    expect(codes(await desk.check(number, 'PASSED'))).toEqual(['OWN_FILING']);
    const colleague = await desk.another('KL');
    expect((await desk.app.query(colleague, pending)).data.pass.pendingSpotCheck).toEqual({
      ...shown,
      ownFiling: false,
    });
    const { data } = await desk.check(number, 'FAILED', '護照逾期。', colleague);
    const { id } = data.recordSpotCheck.spotCheck.suspension;
    expect(codes(await desk.lift(id, '自己人'))).toEqual(['OWN_FILING']);
    expect((await desk.app.query(colleague, pending)).data.pass.pendingSpotCheck).toBeNull();
  });

  it('R-REG-7 refuses to check a pass filed through a shared account of one’s own', async () => {
    const shared = await buildShared(desk.app, `agent-${desk.names().operator}`, [desk.company.accountId]);
    const agent = await desk.app.signedIn(shared.accountId, { bindingId: shared.bindingIds[0] ?? '' });
    const number = await singleEntryPass(desk.app, { id: desk.company.id, operator: agent });
    await rowsOf(
      desk.app,
      `update account set email_key = (select email_key from account where id = $1) where account_name = $2`,
      desk.company.accountId,
      desk.names().reviewer,
    );
    expect(codes(await desk.check(number, 'PASSED'))).toEqual(['OWN_FILING']);
  });

  it('shows another company nothing and refuses it the filter', async () => {
    const other = await buildCompany(desk.app, '別家有限公司', `B.${desk.names().operator}`);
    const number = await singleEntryPass(desk.app, desk.company);
    await desk.check(number, 'FAILED', '護照逾期。');
    expect((await desk.app.query(other.operator, OF_PASS, { number })).data.pass.spotCheck).toBeNull();
    const filter = '{ passes(filter: { ownership: NON_OWNED, spotChecks: [FAILED] }) { total } }';
    expect(codes(await desk.app.query(other.operator, filter))).toEqual(['FILTER_NOT_ALLOWED']);
    const own = '{ passes(filter: { ownership: OWNED, spotChecks: [FAILED] }) { items { number } } }';
    expect((await desk.app.query(desk.company.operator, own)).data.passes.items).toEqual([{ number }]);
  });
});
