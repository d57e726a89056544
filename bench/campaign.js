import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { previewCampaign } from '../server/dist/campaigns/campaign.queries.js';
import { readEnv } from '../server/dist/env.js';
import { openServices } from '../server/dist/open-services.js';
import { fillHolders } from '../server/test/support/fill-holders.ts';
import { productEnv } from './servers.js';

const CAMPAIGN = '01890000-0000-7000-8000-000000000001';

/** All that is to be known of a card for one statement to count those to whom a code goes. */
const BARE_COUNT = `select count(*) from pass p join person h on h.id = p.person_id
  left join (select distinct on (chain_id) chain_id, phone from phone_verification order by chain_id, verified_at desc) v
    on v.chain_id = coalesce(p.chain_id, p.id)
  where p.kind = 'PERIODIC' and p.collected_at is not null and p.cancelled_at is null and p.exchanged_at is null and p.valid_to >= now()
    and h.deleted_at is null and h.mobile ~ '^09[0-9]{8}$' and v.phone is distinct from h.mobile
    and not exists (select from phone_code k where k.chain_id = coalesce(p.chain_id, p.id) and k.phone = h.mobile)`;

/** What queueing writes: codes, messages, counts, the campaign's own rows, and jobs. */
const WRITTEN = ['phone_code', 'message', 'sms_count', 'phone_campaign_message', 'pgboss.job'];

/**
 * Shows the preview of a campaign for so many holders and queues it, beside bare statements that count and write as much. Seconds.
 * @param {Awaited<ReturnType<typeof import('./database.js').filledDatabase>>} database
 * @param {number} count
 */
export async function runCampaign(database, count) {
  const dataDir = mkdtempSync(join(tmpdir(), 'port-pass-bench-'));
  const services = await openServices(readEnv(productEnv({ ...database, dataDir })), { jobs: { background: false } });
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    await fillHolders((statement, values) => client.query(statement, [...values]), services.vault, count);
    await client.query('vacuum (analyze) person, pass');
    const audience = /** @type {const} */ ({ branchCode: null, kind: 'PERIODIC', phoneState: null });
    const { database: pool } = services;
    const context = /** @type {Parameters<typeof previewCampaign>[0]} */ ({
      database: pool,
      services,
      now: new Date(),
    });
    const preview = await timed(() => previewCampaign(context, audience));
    const bareCount = await timed(() => client.query(BARE_COUNT));
    await client.query(
      `insert into phone_campaign (id, kind, daily_budget, started_at, started_by_id, day_sent, postponed)
        select $1, 'PERIODIC', $2, now(), (select id from account limit 1), 0, 0`,
      [CAMPAIGN, count * 2],
    );
    const queueing = await timed(() => services.jobs.run('phone-campaigns', null));
    let bareWrites = 0;
    for (const [at, table] of WRITTEN.entries()) {
      await client.query(`create table bare_${at} (like ${table} including all)`);
      bareWrites += await timed(() => client.query(`insert into bare_${at} select * from ${table}`));
    }
    const { rows } = await client.query('select count(*)::integer queued from phone_campaign_message');
    return { preview, bareCount, queueing, bareWrites, queued: /** @type {number} */ (rows[0].queued) };
  } finally {
    await client.end();
    await services.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** @param {() => Promise<unknown>} work */
async function timed(work) {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
}
