import { newId } from '../../src/shared/ids.js';
import type { TestApp } from './app.js';
import { rowsOf } from './rows.js';

const DAY_MS = 24 * 60 * 60_000;

/** What administrators should see to: a token of a gate system that expires, a job that failed, staff that signed in once, unusual reading. */
export async function buildOverview(app: TestApp, gateSystem: string): Promise<void> {
  const now = app.clock.now();
  await rowsOf(
    app,
    'update access_token set expires_at = $1, last_used_at = $2 where account_id = (select id from account where account_name = $3) returning id',
    new Date(now.getTime() + 20 * DAY_MS),
    now,
    gateSystem,
  );
  await rowsOf(
    app,
    `insert into pgboss.job (name, state, completed_on) values ('sweep', 'failed', $1) returning id`,
    new Date(now.getTime() - DAY_MS),
  );
  await rowsOf(app, `update account set last_sign_in_at = $1 where kind = 'STAFF' returning id`, now);
  await rowsOf(
    app,
    `insert into read_alert (id, account_id, rule, day, found_at, measured, allowed, looked_at, looked_by_id, remark)
     select $1, id, 'MANY_PEOPLE', '2026-11-09', $2::timestamptz, 301, 300, $2, id, '?' from account where kind = 'STAFF' limit 1`,
    newId(),
    now,
  );
}
