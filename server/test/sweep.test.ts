import { beforeAll, expect, it } from 'vitest';
import { startTestApp, type TestApp } from './support/app.js';
import { buildAccount, buildCompany } from './support/build.js';
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

it('R-TEL-1 R-ID-2 the sweep brings what earlier versions stored to its present form, and keeps what it cannot read', async () => {
  const numbers = ['02-1234-5678', '(02)12345678 轉 9', '總機 12', '0912345678'];
  for (const [at, phone] of numbers.entries()) {
    const { id } = await buildCompany(app, `公司${at}`, `1045857${at}`);
    await rowsOf(
      app,
      'update company set phone = $1, fax = $1, organisation_kind = $2 where id = $3',
      phone,
      'AGENCY',
      id,
    );
  }
  for (const _time of [1, 2]) await app.services.jobs.run('sweep', null);
  const rows = await rowsOf<object>(
    app,
    'select organisation_kind kind, phone, fax, version from company order by name',
  );
  expect(rows).toEqual(
    ['0212345678', '0212345678#9', '總機 12', '0912345678'].map((phone) => ({
      kind: 'UBN',
      phone,
      fax: phone,
      version: 1,
    })),
  );
});
