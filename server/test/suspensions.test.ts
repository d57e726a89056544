import { describe, expect, it, vi } from 'vitest';
import { codes, faults } from './support/answers.js';
import type { TestViewer } from './support/app.js';
import { buildCompany } from './support/build.js';
import { onPostgres } from './support/database.js';
import { runBlockedCalls } from './support/races.js';
import { mailsTo } from './support/registration.js';
import { rowsOf } from './support/rows.js';
import { singleEntryPass, submitSingleEntry } from './support/single-entry.js';
import { useSpotChecks } from './support/spot-checks.js';

const desk = useSpotChecks();

describe('R-ONE-7 a suspended company', () => {
  it('is refused every area of the port at its place, with the date, and may apply for other ports', async () => {
    await desk.suspended();
    const refused = await submitSingleEntry(desk.app, desk.company, ['SUAO-ALL', 'KEELUNG-EAST', 'KEELUNG-WEST']);
    expect(faults(refused)).toEqual([
      ['areaCodes.1', 'COMPANY_SUSPENDED'],
      ['areaCodes.2', 'COMPANY_SUSPENDED'],
    ]);
    expect(refused.errors[0]?.extensions).toMatchObject({
      params: { portZh: '基隆港', portEn: 'Port of Keelung', until: '2026-11-17T00:00:00+08:00' },
    });
    expect(codes(await submitSingleEntry(desk.app, desk.company, ['SUAO-ALL']))).toEqual([]);
  });

  it('may apply again from the first second of the eighth day', async () => {
    await desk.suspended();
    for (const [now, expected] of [
      ['2026-11-10T10:00:01+08:00', ['COMPANY_SUSPENDED']],
      ['2026-11-16T23:59:59+08:00', ['COMPANY_SUSPENDED']],
      ['2026-11-17T00:00:00+08:00', []],
    ] as const) {
      desk.app.clock.set(now);
      await desk.signInAgain();
      expect(codes(await submitSingleEntry(desk.app, desk.company)), now).toEqual(expected);
    }
  });

  it('does not affect another company', async () => {
    await desk.suspended();
    const other = await buildCompany(desk.app, '無關有限公司', `C.${desk.names().operator}`);
    expect(codes(await submitSingleEntry(desk.app, other))).toEqual([]);
  });

  it.runIf(onPostgres())('is refused when its application is sent while a check is being recorded', async () => {
    await singleEntryPass(desk.app, desk.company);
    // What recording a failed check does, up to its commit.
    const hold = {
      text: `with locked as (select pg_advisory_xact_lock(hashtextextended(?::text, 0)) as taken, ?::uuid as id)
        insert into spot_check (id, pass_id, company_id, port_id, result, reason, checked_at, checked_by_id)
        select gen_random_uuid(), p.id, p.company_id, p.port_id, 'FAILED', 'x', ?, a.id
        from locked c join pass p on p.company_id = c.id, account a where a.account_name = ?`,
      values: [desk.company.id, desk.company.id, desk.app.clock.now(), desk.names().reviewer],
      commit: true,
    };
    const [answer] = await runBlockedCalls(desk.app, hold, [() => submitSingleEntry(desk.app, desk.company)]);
    expect(answer && codes(answer)).toEqual(['COMPANY_SUSPENDED']);
  });
});

describe('R-ONE-7 a check is not delayed by applications of the company', () => {
  it.runIf(onPostgres())('is recorded before applications that arrive later', async () => {
    const number = await singleEntryPass(desk.app, desk.company);
    const em = desk.app.services.orm.em.fork();
    await em.begin();
    // An application that is being written, and will not end before the check waits.
    await em.execute('select pg_advisory_xact_lock_shared(hashtextextended(?, 0))', [desk.company.id]);
    const checked = desk.check(number, 'FAILED', '護照逾期。');
    await vi.waitFor(async () => {
      const waiting = await rowsOf(desk.app, `select 1 from pg_locks where not granted and locktype = 'advisory'`);
      expect(waiting).toHaveLength(1);
    });
    const later = submitSingleEntry(desk.app, desk.company);
    await vi.waitFor(async () => {
      const waiting = await rowsOf(desk.app, `select 1 from pg_locks where not granted and locktype = 'advisory'`);
      expect(waiting).toHaveLength(2);
    });
    await em.commit();
    expect(codes(await checked)).toEqual([]);
    expect(codes(await later)).toEqual(['COMPANY_SUSPENDED']);
  });
});

describe('R-ONE-7 lifting a suspension early', () => {
  it('allows applications at once, records who and when, and notifies the company', async () => {
    const { id } = await desk.suspended();
    desk.app.clock.set('2026-11-12T09:30:00+08:00');
    await desk.signInAgain();
    const { data, errors } = await desk.lift(id, '已補正有效護照。');
    expect(errors).toEqual([]);
    expect(data.liftSuspension).toEqual({
      state: 'LIFTED',
      liftedAt: '2026-11-12T09:30:00+08:00',
      liftedBy: '林港生',
      liftReason: '已補正有效護照。',
    });
    expect(codes(await submitSingleEntry(desk.app, desk.company))).toEqual([]);
    const [mail] = (await mailsTo(desk.app, `${desk.names().operator}@example.com`)).slice(-1);
    expect(mail?.text).toContain('已於 2026-11-12 09:30 解除');
    expect(codes(await desk.lift(id, '再一次'))).toEqual(['SUSPENSION_NOT_RUNNING']);
  });

  it('refuses a suspension that has ended and answers NOT_FOUND for another branch or an unknown id', async () => {
    const { id } = await desk.suspended();
    const elsewhere = await desk.another('TX');
    for (const wrong of [id, '01890000-0000-7000-8000-000000000000', 'x']) {
      expect(codes(await desk.lift(wrong, 'x', elsewhere))).toEqual(['NOT_FOUND']);
    }
    expect(faults(await desk.lift(id, ' '))).toEqual([['reason', 'REQUIRED']]);
    desk.app.clock.set('2026-11-17T00:00:00+08:00');
    await desk.signInAgain();
    expect(codes(await desk.lift(id, 'x'))).toEqual(['SUSPENSION_NOT_RUNNING']);
  });

  it('leaves a second suspension in place', async () => {
    const number = await singleEntryPass(desk.app, desk.company);
    const { id } = await desk.suspended();
    await desk.check(number, 'FAILED', '護照逾期。');
    await desk.lift(id, '誤判');
    expect(codes(await submitSingleEntry(desk.app, desk.company))).toEqual(['COMPANY_SUSPENDED']);
  });

  it('lists them to the company and to reviewers of the branch, filtered by state, port and company', async () => {
    const LIST = `query($filter: SuspensionFilter) { suspensions(filter: $filter, size: 100) { total items { id state } } }`;
    const list = async (viewer: TestViewer, filter: object = {}) =>
      (await desk.app.query(viewer, LIST, { filter })).data.suspensions;
    const { id } = await desk.suspended();
    expect(await list(desk.company.operator)).toEqual({ total: 1, items: [{ id, state: 'RUNNING' }] });
    const name = { company: desk.names().company };
    expect((await list(desk.reviewer, name)).items).toEqual([{ id, state: 'RUNNING' }]);
    expect((await list(desk.reviewer, { ...name, portCodes: ['SUAO'] })).items).toEqual([]);
    expect((await list(desk.reviewer, { ...name, states: ['LIFTED', 'ENDED'] })).items).toEqual([]);
    desk.app.clock.set('2026-11-17T00:00:00+08:00');
    await desk.signInAgain();
    expect((await list(desk.company.operator, { states: ['ENDED'] })).items).toEqual([{ id, state: 'ENDED' }]);
    expect((await list(desk.company.operator, { states: ['RUNNING'] })).total).toBe(0);
    const elsewhere = await desk.another('HL');
    expect((await list(elsewhere)).total).toBe(0);
  });
});
