import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { codes } from './support/answers.js';
import { useApplications } from './support/applications.js';
import { mailsTo } from './support/registration.js';
import { rowsOf } from './support/rows.js';

const { cast, query, setClock, createStaff } = useApplications();

const ALERTS = `query($filter: ReadAlertFilter) { readAlerts(filter: $filter, size: 100) { total items {
  id rule day accountName measured allowed lookedAtBy remark mine } } viewer { openWork { readAlerts } } }`;
const LOOK = 'mutation($id: ID!, $remark: String!) { lookAtReadAlert(id: $id, remark: $remark) { lookedAtBy remark } }';
const NOON = '2026-11-10T12:00:00+08:00';

let administrator: object;
let accounts = 0;

beforeAll(async () => {
  administrator = await createStaff('alert-admin', ['ADMINISTRATOR'], []);
});
beforeEach(() => setClock('2026-11-10T23:30:00+08:00'));

const newReader = async () => {
  const name = `reader-${++accounts}`;
  await createStaff(name, ['REVIEWER'], ['KL']);
  return name;
};

/** That many people, one every `apartMs`, beginning at a time. */
const read = (name: string, people: number, at = NOON, apartMs = 0, action = 'ID_NUMBER_READ') =>
  rowsOf(
    cast.app,
    `insert into audit_entry (at, account_id, action, operation, subject_id)
      select $2::timestamptz + n * $4::int * interval '1 millisecond', (select id from account where account_name = $1), $5,
        'passes', case when $5 = 'ID_NUMBER_READ' then md5($1 || n)::uuid end from generate_series(0, $3::int - 1) n returning id`,
    ...[name, at, people, apartMs, action],
  );
const run = () => cast.app.services.jobs.run('read-alerts', null);
const alertsOf = async (accountName: string) => {
  await run();
  return (await query(administrator, ALERTS, { filter: { accountName } })).data.readAlerts.items;
};

describe('R-ACC-4 unusual reading', () => {
  it('is more than 300 people within an hour, and not as many over a longer time', async () => {
    const [many, slow, few] = [await newReader(), await newReader(), await newReader()];
    await read(many, 301, NOON, 11_900);
    await read(slow, 301, NOON, 12_000);
    await read(few, 300);
    expect(await alertsOf(many)).toMatchObject([
      { rule: 'MANY_PEOPLE', day: '2026-11-10', measured: 301, allowed: 300 },
    ]);
    expect(await alertsOf(slow)).toEqual([]);
    expect(await alertsOf(few)).toEqual([]);
  });

  it('is more than fifty people and five times the usual, once there is one', async () => {
    const usual = async (people: number, days: number, today: number) => {
      const name = await newReader();
      for (let ago = 1; ago <= days; ago += 1) await read(name, people, `2026-11-0${10 - ago}T12:00:00+08:00`);
      await read(name, today);
      return (await alertsOf(name)).map(({ rule, measured, allowed }: Record<string, unknown>) => [
        rule,
        measured,
        allowed,
      ]);
    };
    expect(await usual(11, 5, 56)).toEqual([['FAR_ABOVE_USUAL', 56, 55]]);
    expect(await usual(11, 5, 55)).toEqual([]);
    expect(await usual(2, 5, 50)).toEqual([]);
    expect(await usual(2, 5, 51)).toEqual([['FAR_ABOVE_USUAL', 51, 50]]);
    expect(await usual(2, 4, 200)).toEqual([]);
  });

  it('is more than ten people between 22:00 and 06:00 by who does not work then', async () => {
    const rules = async (name: string) => (await alertsOf(name)).map(({ rule }: { rule: string }) => rule);
    const at = async (time: string, people = 11) => {
      const name = await newReader();
      await read(name, people, `2026-11-10T${time}+08:00`);
      return rules(name);
    };
    expect(await at('22:00:00')).toEqual(['AT_NIGHT']);
    expect(await at('05:59:59')).toEqual(['AT_NIGHT']);
    expect(await at('06:00:00')).toEqual([]);
    expect(await at('21:59:59')).toEqual([]);
    expect(await at('23:00:00', 10)).toEqual([]);
    const onShift = async (nights: number) => {
      const name = await newReader();
      for (let ago = 1; ago <= nights; ago += 1) await read(name, 1, `2026-11-0${10 - ago}T23:00:00+08:00`);
      await read(name, 11, '2026-11-10T23:00:00+08:00');
      return rules(name);
    };
    expect(await onShift(2)).toEqual(['AT_NIGHT']);
    expect(await onShift(3)).toEqual([]);
  });

  it('is more than three numbers in a row that were not found, and begins anew with one that was', async () => {
    const search = async (...found: boolean[]) => {
      const name = await newReader();
      for (const hit of found) {
        await read(name, 1, NOON, 0, 'ID_NUMBER_SEARCHED');
        if (!hit) await read(name, 1, NOON, 0, 'WRONG_ID_NUMBER');
      }
      return (await alertsOf(name)).map(({ rule, measured }: Record<string, unknown>) => [rule, measured]);
    };
    expect(await search(false, false, false, false)).toEqual([['NUMBERS_NOT_FOUND', 4]]);
    expect(await search(false, false, false)).toEqual([]);
    expect(await search(false, false, true, false, false)).toEqual([]);
  });
});

describe('R-ACC-4 an alert', () => {
  it('is one for account, rule and day and one mail, however often the job runs, and grows with the day', async () => {
    const name = await newReader();
    const mails = async () =>
      (await mailsTo(cast.app, 'alert-admin@example.com')).filter(({ text }) => text.includes(`帳號 ${name}（`)).length;
    await read(name, 11, '2026-11-10T23:00:00+08:00');
    await Promise.all([run(), run(), run()]);
    expect(await alertsOf(name)).toMatchObject([{ measured: 11 }]);
    expect(await mails()).toBe(1);
    await read(name, 12, '2026-11-10T23:10:00+08:00');
    expect(await alertsOf(name)).toMatchObject([{ measured: 12 }]);
    // A night without a server is made up for.
    await read(name, 13, '2026-11-11T23:00:00+08:00');
    await setClock('2026-11-13T08:00:00+08:00');
    expect((await alertsOf(name)).map(({ day }: { day: string }) => day)).toEqual(['2026-11-11', '2026-11-10']);
    expect(await mails()).toBe(2);
  });

  it('is looked at once with a remark, by another administrator than it is about, and counted until then', async () => {
    const { data } = await query(administrator, ALERTS, { filter: { lookedAt: false } });
    expect(data.viewer.openWork.readAlerts).toBe(data.readAlerts.total);
    const [{ id }] = data.readAlerts.items;
    const look = (viewer: object, remark: string, of = id) => query(viewer, LOOK, { id: of, remark });
    expect(codes(await look(administrator, ' '))).toEqual(['REQUIRED']);
    expect(codes(await look(administrator, '查 A123456789'))).toEqual(['CONTAINS_ID_NUMBER']);
    expect(codes(await look(cast.reviewer, '知悉'))).toEqual(['FORBIDDEN']);
    expect(codes(await look(administrator, '知悉', 'x'))).toEqual(['NOT_FOUND']);
    expect((await look(administrator, '夜間支援')).data.lookAtReadAlert).toEqual({
      ...{ lookedAtBy: 'alert-admin', remark: '夜間支援' },
    });
    expect(codes(await look(administrator, '再註'))).toEqual(['CONFLICT']);
    const after = await query(administrator, ALERTS, { filter: { lookedAt: false } });
    expect(after.data.viewer.openWork.readAlerts).toBe(data.readAlerts.total - 1);
  });

  it('about an administrator is left to another', async () => {
    await read('alert-admin', 11, '2026-11-10T23:00:00+08:00');
    const [alert] = await alertsOf('alert-admin');
    expect(alert.mine).toBe(true);
    expect(codes(await query(administrator, LOOK, { id: alert.id, remark: '知悉' }))).toEqual(['FORBIDDEN']);
    const other = await createStaff('alert-admin-2', ['ADMINISTRATOR'], []);
    expect(codes(await query(other, LOOK, { id: alert.id, remark: '知悉' }))).toEqual([]);
  });
});
