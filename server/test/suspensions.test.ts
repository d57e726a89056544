import { describe, expect, it, vi } from 'vitest';
import { codes, fieldErrors } from './support/answers.js';
import type { TestViewer } from './support/app.js';
import { buildCompany } from './support/build.js';
import { onPostgres } from './support/database.js';
import { runBlockedCalls } from './support/races.js';
import { mailsTo } from './support/registration.js';
import { rowsOf } from './support/rows.js';
import { singleEntryPass, submitSingleEntry } from './support/single-entry.js';
import { useSpotChecks } from './support/spot-checks.js';

const context = useSpotChecks();

describe('R-ONE-7 a suspended company', () => {
  it('is refused every area of the port at its place, with the date, and may apply for other ports', async () => {
    await context.suspended();
    const refused = await submitSingleEntry(context.app, context.company, ['SUAO-ALL', 'KEELUNG-EAST', 'KEELUNG-WEST']);
    expect(fieldErrors(refused)).toEqual([
      ['areaCodes.1', 'COMPANY_SUSPENDED'],
      ['areaCodes.2', 'COMPANY_SUSPENDED'],
    ]);
    expect(refused.errors[0]?.extensions).toMatchObject({
      params: { portZh: '基隆港', portEn: 'Port of Keelung', until: '2026-11-17T00:00:00+08:00' },
    });
    expect(codes(await submitSingleEntry(context.app, context.company, ['SUAO-ALL']))).toEqual([]);
  });

  it('may apply again from the first second of the eighth day', async () => {
    await context.suspended();
    for (const [now, expected] of [
      ['2026-11-10T10:00:01+08:00', ['COMPANY_SUSPENDED']],
      ['2026-11-16T23:59:59+08:00', ['COMPANY_SUSPENDED']],
      ['2026-11-17T00:00:00+08:00', []],
    ] as const) {
      context.app.clock.set(now);
      await context.signInAgain();
      expect(codes(await submitSingleEntry(context.app, context.company)), now).toEqual(expected);
    }
  });

  it('does not affect another company', async () => {
    await context.suspended();
    const other = await buildCompany(context.app, '無關有限公司', `C.${context.names().operator}`);
    expect(codes(await submitSingleEntry(context.app, other))).toEqual([]);
  });

  it.runIf(onPostgres())('is refused when its application is sent while a check is being recorded', async () => {
    await singleEntryPass(context.app, context.company);
    // The same writes as recording a failed check, before its commit.
    const lock = {
      text: `with locked as (select pg_advisory_xact_lock(hashtextextended(?::text, 0)) as taken, ?::uuid as id)
        insert into spot_check (id, pass_id, company_id, port_id, result, reason, checked_at, checked_by_id)
        select gen_random_uuid(), p.id, p.company_id, p.port_id, 'FAILED', 'x', ?, a.id
        from locked c join pass p on p.company_id = c.id, account a where a.account_name = ?`,
      values: [context.company.id, context.company.id, context.app.clock.now(), context.names().reviewer],
      commit: true,
    };
    const [answer] = await runBlockedCalls(context.app, lock, [() => submitSingleEntry(context.app, context.company)]);
    expect(answer && codes(answer)).toEqual(['COMPANY_SUSPENDED']);
  });
});

describe('R-ONE-7 a check is not delayed by applications of the company', () => {
  it.runIf(onPostgres())('is recorded before applications that arrive later', async () => {
    const number = await singleEntryPass(context.app, context.company);
    const em = context.app.services.orm.em.fork();
    await em.begin();
    // An application being stored, which commits only after the check is waiting.
    await em.execute('select pg_advisory_xact_lock_shared(hashtextextended(?, 0))', [context.company.id]);
    const checked = context.check(number, 'FAILED', '護照逾期。');
    await vi.waitFor(async () => {
      const waiting = await rowsOf(context.app, `select 1 from pg_locks where not granted and locktype = 'advisory'`);
      expect(waiting).toHaveLength(1);
    });
    const later = submitSingleEntry(context.app, context.company);
    await vi.waitFor(async () => {
      const waiting = await rowsOf(context.app, `select 1 from pg_locks where not granted and locktype = 'advisory'`);
      expect(waiting).toHaveLength(2);
    });
    await em.commit();
    expect(codes(await checked)).toEqual([]);
    expect(codes(await later)).toEqual(['COMPANY_SUSPENDED']);
  });
});

describe('R-ONE-7 lifting a suspension early', () => {
  it('allows applications at once, records who and when, and notifies the company', async () => {
    const { id } = await context.suspended();
    context.app.clock.set('2026-11-12T09:30:00+08:00');
    await context.signInAgain();
    const { data, errors } = await context.lift(id, '已補正有效護照。');
    expect(errors).toEqual([]);
    expect(data.liftSuspension).toEqual({
      state: 'LIFTED',
      liftedAt: '2026-11-12T09:30:00+08:00',
      liftedBy: '林港生',
      liftReason: '已補正有效護照。',
    });
    expect(codes(await submitSingleEntry(context.app, context.company))).toEqual([]);
    const [mail] = (await mailsTo(context.app, `${context.names().operator}@example.com`)).slice(-1);
    expect(mail?.text).toContain('已於 2026-11-12 09:30 解除');
    expect(codes(await context.lift(id, '再一次'))).toEqual(['SUSPENSION_NOT_RUNNING']);
  });

  it('refuses a suspension that has ended and answers NOT_FOUND for another branch or an unknown id', async () => {
    const { id } = await context.suspended();
    const otherBranch = await context.another('TX');
    for (const wrong of [id, '01890000-0000-7000-8000-000000000000', 'x']) {
      expect(codes(await context.lift(wrong, 'x', otherBranch))).toEqual(['NOT_FOUND']);
    }
    expect(fieldErrors(await context.lift(id, ' '))).toEqual([['reason', 'REQUIRED']]);
    context.app.clock.set('2026-11-17T00:00:00+08:00');
    await context.signInAgain();
    expect(codes(await context.lift(id, 'x'))).toEqual(['SUSPENSION_NOT_RUNNING']);
  });

  it('leaves a second suspension in place', async () => {
    const number = await singleEntryPass(context.app, context.company);
    const { id } = await context.suspended();
    await context.check(number, 'FAILED', '護照逾期。');
    await context.lift(id, '誤判');
    expect(codes(await submitSingleEntry(context.app, context.company))).toEqual(['COMPANY_SUSPENDED']);
  });

  it('lists them to the company and to reviewers of the branch, filtered by state, port and company', async () => {
    const LIST = `query($filter: SuspensionFilter) { suspensions(filter: $filter, size: 100) { total items { id state } } }`;
    const list = async (viewer: TestViewer, filter: object = {}) =>
      (await context.app.query(viewer, LIST, { filter })).data.suspensions;
    const { id } = await context.suspended();
    expect(await list(context.company.operator)).toEqual({ total: 1, items: [{ id, state: 'RUNNING' }] });
    const name = { company: context.names().company };
    expect((await list(context.reviewer, name)).items).toEqual([{ id, state: 'RUNNING' }]);
    expect((await list(context.reviewer, { ...name, portCodes: ['SUAO'] })).items).toEqual([]);
    expect((await list(context.reviewer, { ...name, states: ['LIFTED', 'ENDED'] })).items).toEqual([]);
    context.app.clock.set('2026-11-17T00:00:00+08:00');
    await context.signInAgain();
    expect((await list(context.company.operator, { states: ['ENDED'] })).items).toEqual([{ id, state: 'ENDED' }]);
    expect((await list(context.company.operator, { states: ['RUNNING'] })).total).toBe(0);
    const otherBranch = await context.another('HL');
    expect((await list(otherBranch)).total).toBe(0);
  });
});
