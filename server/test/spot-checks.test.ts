import { describe, expect, it } from 'vitest';
import { codes, fieldErrors } from './support/answers.js';
import { buildAccount, buildCompany, buildShared } from './support/build.js';
import { onPostgres } from './support/database.js';
import { mailsTo } from './support/registration.js';
import { rowsOf } from './support/rows.js';
import { singleEntryPass, submitSingleEntry } from './support/single-entry.js';
import { SPOT_CHECK, useSpotChecks } from './support/spot-checks.js';

const OF_PASS = `query($number: String!) { pass(number: $number) { ${SPOT_CHECK} } }`;
const OWN = '{ viewer { suspensions { id state port { code } to } openWork { suspensions } } }';

const context = useSpotChecks();

describe('R-ONE-7 checking a pass', () => {
  it('records PASSED with reviewer and time and suspends no company', async () => {
    const number = await singleEntryPass(context.app, context.company);
    const { data, errors } = await context.check(number, 'PASSED');
    expect(errors).toEqual([]);
    expect(data.recordSpotCheck.spotCheck).toEqual({
      result: 'PASSED',
      reason: null,
      checkedAt: '2026-11-10T10:00:00+08:00',
      checkedBy: '林港生',
      suspension: null,
    });
    expect((await context.app.query(context.company.operator, OWN)).data.viewer.suspensions).toEqual([]);
    expect(codes(await submitSingleEntry(context.app, context.company))).toEqual([]);
  });

  it('suspends the company for the port on FAILED, notifies it by mail and lists the suspension', async () => {
    const number = await singleEntryPass(context.app, context.company);
    const { data } = await context.check(number, 'FAILED', ' 檢附文件非護照影本。 ');
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
    const seen = await context.app.query(context.company.operator, OF_PASS, { number });
    expect(seen.data.pass.spotCheck).toEqual(data.recordSpotCheck.spotCheck);
    const own = (await context.app.query(context.company.operator, OWN)).data.viewer;
    expect(own).toMatchObject({ suspensions: [{ port: { code: 'KEELUNG' } }], openWork: { suspensions: 1 } });
    const [account] = await rowsOf<{ email: string }>(
      context.app,
      'select email from account where id = $1',
      context.company.accountId,
    );
    const [mail] = (await mailsTo(context.app, account?.email ?? '')).slice(-1);
    expect(mail?.text).toContain('檢附文件非護照影本。');
    expect(mail?.text).toContain('2026/11/10 至 2026/11/16');
    expect(mail?.text).toContain('基隆港');
  });

  it('notifies every active account of the company in its language', async () => {
    const colleague = await buildAccount(context.app, 'GENERAL', `colleague-${context.names().operator}`, {
      companyId: context.company.id,
    });
    await rowsOf(context.app, `update account set language = 'EN' where id = $1`, colleague);
    const disabled = await buildAccount(context.app, 'GENERAL', `gone-${context.names().operator}`, {
      companyId: context.company.id,
    });
    await rowsOf(context.app, 'update account set disabled_at = now() where id = $1', disabled);
    await context.suspended();
    const [english] = await mailsTo(context.app, `colleague-${context.names().operator}@example.com`);
    expect(english?.subject).toBe('Port Pass System: suspended after a spot check');
    expect(await mailsTo(context.app, `gone-${context.names().operator}@example.com`)).toEqual([]);
  });

  it('refuses a failure without a reason and stores nothing', async () => {
    const number = await singleEntryPass(context.app, context.company);
    expect(fieldErrors(await context.check(number, 'FAILED'))).toEqual([['reason', 'REQUIRED']]);
    expect(fieldErrors(await context.check(number, 'FAILED', '  '))).toEqual([['reason', 'REQUIRED']]);
    expect(await rowsOf(context.app, 'select 1 from spot_check where company_id = $1', context.company.id)).toEqual([]);
  });

  it('refuses police and administrators, and hides the pass from reviewers of other branches', async () => {
    const number = await singleEntryPass(context.app, context.company, ['TAICHUNG-WEST']);
    const hidden = await context.check(number, 'PASSED');
    const missing = await context.check('TXPC115-999999', 'PASSED');
    expect(codes(hidden)).toEqual(['NOT_FOUND']);
    expect(hidden.text).toBe(missing.text);
    for (const role of ['POLICE_CHECK', 'ADMINISTRATOR']) {
      const id = await buildAccount(context.app, 'STAFF', `${role}-${context.names().reviewer}`, {
        branchCodes: ['TX'],
        staffRoles: [role],
      });
      expect(codes(await context.check(number, 'PASSED', undefined, await context.app.signedIn(id)))).toEqual([
        'FORBIDDEN',
      ]);
    }
    expect(codes(await context.check(number, 'PASSED', undefined, context.company.operator))).toEqual(['FORBIDDEN']);
  });

  it('refuses a second check and returns the first result', async () => {
    const number = await singleEntryPass(context.app, context.company);
    await context.check(number, 'FAILED', '護照逾期。');
    const again = await context.check(number, 'PASSED', undefined, await context.another('KL'));
    expect(again.errors[0]?.extensions).toMatchObject({ code: 'ALREADY_CHECKED', params: { result: 'FAILED' } });
  });

  it.runIf(onPostgres())('records one of forty checks at the same time', async () => {
    const number = await singleEntryPass(context.app, context.company);
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, at) => context.check(number, at % 2 ? 'PASSED' : 'FAILED', '護照逾期。')),
    );
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(new Set(answers.flatMap(codes))).toEqual(new Set(['ALREADY_CHECKED']));
  });

  it('refuses to check or lift one’s own filing', async () => {
    const number = await singleEntryPass(context.app, context.company);
    await rowsOf(
      context.app,
      `update account set email_key = (select email_key from account where id = $1) where account_name = $2`,
      context.company.accountId,
      context.names().reviewer,
    );
    const pending = `{ pass(number: "${number}") { pendingSpotCheck { submittedByViewer suspensionTo } } }`;
    const shown = { submittedByViewer: true, suspensionTo: '2026-11-16T23:59:59+08:00' };
    expect((await context.app.query(context.reviewer, pending)).data.pass.pendingSpotCheck).toEqual(shown);
    expect((await context.app.query(context.company.operator, pending)).data.pass.pendingSpotCheck).toBeNull();
    expect(codes(await context.check(number, 'PASSED'))).toEqual(['SUBMITTED_BY_VIEWER']);
    const colleague = await context.another('KL');
    expect((await context.app.query(colleague, pending)).data.pass.pendingSpotCheck).toEqual({
      ...shown,
      submittedByViewer: false,
    });
    const { data } = await context.check(number, 'FAILED', '護照逾期。', colleague);
    const { id } = data.recordSpotCheck.spotCheck.suspension;
    expect(codes(await context.lift(id, '自己人'))).toEqual(['SUBMITTED_BY_VIEWER']);
    expect((await context.app.query(colleague, pending)).data.pass.pendingSpotCheck).toBeNull();
  });

  it('R-REG-7 refuses to check a pass filed through a shared account of one’s own', async () => {
    const shared = await buildShared(context.app, `agent-${context.names().operator}`, [context.company.accountId]);
    const agent = await context.app.signedIn(shared.accountId, { bindingId: shared.bindingIds[0] ?? '' });
    const number = await singleEntryPass(context.app, { id: context.company.id, operator: agent });
    await rowsOf(
      context.app,
      `update account set email_key = (select email_key from account where id = $1) where account_name = $2`,
      context.company.accountId,
      context.names().reviewer,
    );
    expect(codes(await context.check(number, 'PASSED'))).toEqual(['SUBMITTED_BY_VIEWER']);
  });

  it('shows another company nothing and refuses it the filter', async () => {
    const other = await buildCompany(context.app, '別家有限公司', `B.${context.names().operator}`);
    const number = await singleEntryPass(context.app, context.company);
    await context.check(number, 'FAILED', '護照逾期。');
    expect((await context.app.query(other.operator, OF_PASS, { number })).data.pass.spotCheck).toBeNull();
    const filter = '{ passes(filter: { ownership: NON_OWNED, spotChecks: [FAILED] }) { total } }';
    expect(codes(await context.app.query(other.operator, filter))).toEqual(['FILTER_NOT_ALLOWED']);
    const own = '{ passes(filter: { ownership: OWNED, spotChecks: [FAILED] }) { items { number } } }';
    expect((await context.app.query(context.company.operator, own)).data.passes.items).toEqual([{ number }]);
  });
});
