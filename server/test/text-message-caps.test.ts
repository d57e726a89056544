import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  giveBackCampaignCodes,
  giveBackSmsCaps,
  type SmsParties,
  takeSmsCaps,
  tryTakeCampaignCodes,
  tryTakeNotices,
  tryTakeSmsCaps,
} from '../src/messages/sms/caps.js';
import { startTestApp, type TestApp } from './support/app.js';
import { rowsOf } from './support/rows.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
  return app.stop;
});

beforeEach(async () => {
  app.clock.set('2026-11-10T10:00:00+08:00');
  await rowsOf(app, 'delete from sms_count');
});

describe('caps of text messages (R-TEL-5)', () => {
  const take = (parties: SmsParties) =>
    app.services.orm.em.fork().transactional((tx) => tryTakeSmsCaps(tx, app.services, parties, app.clock.now()));
  const phone = '0912345678';

  it('let one of 40 parallel requests through where one is left', async () => {
    for (const _ of [1, 2]) await take({ phone });
    const taken = await Promise.all(
      Array.from({ length: 40 }, () => take({ phone, passId: 'p', address: '192.0.2.1' })),
    );
    expect(taken.filter(Boolean)).toHaveLength(1);
    // What was refused was not counted for the others either.
    expect(await rowsOf(app, `select cap, count from sms_count order by cap`)).toEqual([
      { cap: 'address', count: 1 },
      { cap: 'day', count: 3 },
      { cap: 'pass', count: 1 },
      { cap: 'phone', count: 3 },
    ]);
  });

  it('end with the day in Taipei, and say when', async () => {
    app.clock.set('2026-11-10T23:59:30+08:00');
    for (const _ of [1, 2, 3]) expect(await take({ phone })).toBe(true);
    const refused = app.services.orm.em
      .fork()
      .transactional((tx) => takeSmsCaps(tx, app.services, { phone }, app.clock.now()));
    await expect(refused).rejects.toMatchObject({
      extensions: { code: 'RATE_LIMITED', params: { retryAfterSeconds: 30 } },
    });
    app.clock.set('2026-11-11T00:00:00+08:00');
    expect(await take({ phone })).toBe(true);
  });

  it.each([
    ['pass', 5, (n: number) => ({ passId: 'one pass', phone: `09000000${10 + n}` })],
    ['person', 6, (n: number) => ({ personId: 'one person', phone: `09000000${10 + n}` })],
    ['address', 20, (n: number) => ({ address: '192.0.2.1', phone: `09000000${10 + n}` })],
  ] as const)('hold for one %s', async (_cap, most, parties) => {
    for (let n = 0; n < most; n += 1) expect(await take(parties(n))).toBe(true);
    expect(await take(parties(most))).toBe(false);
  });

  it.each([
    ['pass', 5],
    ['person', 6],
    ['phone', 3],
  ] as const)('hold for a campaign as for those who ask, by %s, message by message', async (cap, most) => {
    const parties = (n: number): SmsParties => ({
      ...{ passId: `pass ${n}`, personId: `person ${n}`, phone: `09000001${10 + n}` },
      ...{ pass: { passId: 'same' }, person: { personId: 'same' }, phone: { phone } }[cap],
    });
    await take(parties(0));
    const messages = Array.from({ length: 8 }, (_, n) => parties(n + 1));
    const campaign = (list: readonly SmsParties[]) =>
      app.services.orm.em.fork().transactional((tx) => tryTakeCampaignCodes(tx, app.services, list, app.clock.now()));
    const room = await campaign(messages);
    expect(room.filter(Boolean)).toHaveLength(most - 1);
    expect(room.slice(0, most - 1)).toEqual(room.filter(Boolean));
    expect(await take(parties(20))).toBe(false);
    // What had no room is counted nowhere else, and neither address nor day count a campaign.
    const counts = await rowsOf<{ cap: string; sum: number }>(
      app,
      `select cap, sum(count)::int "sum" from sms_count group by cap order by cap`,
    );
    expect(counts).toEqual(
      ['day', 'pass', 'person', 'phone'].map((each) => ({ cap: each, sum: each === 'day' ? 1 : most })),
    );
    const given = messages.filter((_, at) => room[at]).slice(0, 1);
    await app.services.orm.em
      .fork()
      .transactional((tx) => giveBackCampaignCodes(tx, app.services, given, app.clock.now()));
    expect((await campaign(messages)).filter(Boolean)).toHaveLength(1);
  });

  it('hold for notices one by one, also where several go to a phone at once (R-TEL-9)', async () => {
    const notice = (count: number) =>
      app.services.orm.em
        .fork()
        .transactional((tx) =>
          tryTakeNotices(
            tx,
            app.services,
            [...Array.from({ length: count }, () => phone), '0900000009'],
            app.clock.now(),
          ),
        );
    expect((await notice(7)).filter(Boolean)).toHaveLength(8);
    const rest = await notice(7);
    expect(rest).toEqual([true, true, true, false, false, false, false, true]);
  });

  it('are given back to number, pass and person, not to the address that asked (R-TEL-4)', async () => {
    const parties = { phone, passId: 'p', address: '192.0.2.1' };
    await take(parties);
    await app.services.orm.em.fork().transactional((tx) => giveBackSmsCaps(tx, app.services, parties, app.clock.now()));
    expect(await rowsOf(app, `select cap, count from sms_count order by cap`)).toEqual([
      { cap: 'address', count: 1 },
      { cap: 'day', count: 1 },
      { cap: 'pass', count: 0 },
      { cap: 'phone', count: 0 },
    ]);
  });

  it('are forgotten after the day that follows', async () => {
    await take({ phone });
    app.clock.set('2026-11-12T00:30:00+08:00');
    await app.services.jobs.run('sweep', null);
    expect(await rowsOf(app, 'select cap from sms_count')).toEqual([]);
  });
});
