import { pino } from 'pino';
import { beforeAll, describe, expect, it } from 'vitest';
import { sweep } from '../src/jobs/sweep.js';
import { Readiness } from '../src/shared/readiness.js';
import { databaseClock } from '../src/shared/sql.js';
import type { CheckedServices } from '../src/startup/check.js';
import { checkClock } from '../src/startup/clock.js';
import { ClockWatch } from '../src/startup/clock-watch.js';
import { startTestApp, type TestApp } from './support/app.js';
import { buildAccount } from './support/build.js';
import { TestClock } from './support/clock.js';
import { rowsOf } from './support/rows.js';

let app: TestApp;
let clock: TestClock;
const clocks = () => ({ clock, databaseClock: databaseClock(app.services.database) });

beforeAll(async () => {
  app = await startTestApp();
  return app.stop;
});

describe('the clock', () => {
  it.each([
    [{ hours: 1 }, 'Its clock is 3600 s ahead of the database'],
    [{ days: -365 }, 'Its clock is 31536000 s behind the database'],
    [{ seconds: -7 }, 'Its clock is 7 s behind the database'],
  ])('is refused at start when it is apart by %o', async (by, sentence) => {
    clock = new TestClock(new Date(), true);
    expect(await checkClock({ ...app.services, ...clocks() })).toBeUndefined();
    clock.forward(by);
    expect(await checkClock({ ...app.services, ...clocks() })).toContain(sentence);
  });

  it('takes the node out and stops its jobs while it is apart, and brings it back', async () => {
    clock = new TestClock(new Date(), true);
    const readiness = new Readiness();
    const calls: string[] = [];
    const jobs = {
      ...app.services.jobs,
      pause: async () => void calls.push('pause'),
      resume: async () => void calls.push('resume'),
    };
    const watch = new ClockWatch({ ...clocks(), jobs, readiness, log: pino({ level: 'silent' }) });
    const state = async () => {
      await watch.look();
      return [readiness.obstacles.length, ...calls];
    };
    expect(await state()).toEqual([0]);
    clock.forward({ minutes: 2 });
    expect(await state()).toEqual([1, 'pause']);
    expect(await state()).toEqual([1, 'pause']);
    clock.forward({ minutes: -2 });
    expect(await state()).toEqual([0, 'pause', 'resume']);
    watch.stop();
  });

  it('is shown by /ready', async () => {
    const ready = () => app.send({}, { method: 'GET', url: '/ready' });
    app.services.readiness.block('something else');
    const answer = await ready();
    expect([answer.statusCode, answer.json()]).toEqual([503, { status: 'something else' }]);
    app.services.readiness.unblock('something else');
    expect((await ready()).statusCode).toBe(200);
  });

  it('of a node that is a year ahead does not make the sweep delete sessions', async () => {
    const accountId = await buildAccount(app, 'STAFF', 'reviewer-kl', { branchCodes: ['KL'] });
    await app.signedIn(accountId);
    const ahead = new TestClock(app.clock.now());
    ahead.forward({ days: 365 });
    await sweep({ ...app.services, clock: ahead } as CheckedServices, async () => {});
    expect(await rowsOf(app, 'select 1 from session where account_id = $1', accountId)).toHaveLength(1);
  });
});
