import { beforeAll, expect, it } from 'vitest';
import { startTestApp, type TestApp } from './support/app.js';
import { buildAccount } from './support/build.js';
import { rowsOf } from './support/rows.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
  return app.stop;
});

it('the sweep deletes expired claims and keeps running ones', async () => {
  const accountId = await buildAccount(app, 'STAFF', 'reviewer-kl', { branchCodes: ['KL'] });
  const now = app.clock.now();
  for (const seconds of [-60, 0, 1]) {
    const expiresAt = new Date(now.getTime() + seconds * 1_000);
    const claim = `insert into work_claim (subject_id, account_id, claimed_at, expires_at)
      values (gen_random_uuid(), $1, $2, $3)`;
    await rowsOf(app, claim, accountId, now, expiresAt);
  }
  for (const _time of [1, 2]) await app.services.jobs.run('sweep', null);
  const left = await rowsOf<{ ms: number }>(
    app,
    'select extract(epoch from expires_at - $1::timestamptz)::int * 1000 ms from work_claim',
    now,
  );
  expect(left).toEqual([{ ms: 1_000 }]);
});
