import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { readEnv } from '../server/dist/env.js';
import { openServices } from '../server/dist/open-services.js';
import { productEnv } from './servers.js';

const CAMPAIGN = '01890000-0000-7000-8000-000000000001';

/**
 * Holders with a card and a phone of their own that is not verified, at companies of a thousand people.
 * @param {pg.Client} client
 * @param {number} count
 */
async function fillHolders(client, count) {
  await client.query(
    'create temporary table holder as select s n, uuidv7() person, uuidv7() card from generate_series(1, $1) s',
    [count],
  );
  await client.query(`insert into person (id, company_id, name, mobile, id_kind, id_cipher, id_index, created_at, version)
    select t.person, c.id, '持證人', '09' || lpad(t.n::text, 8, '0'), 'PASSPORT', '\\x00', sha256(t.n::text::bytea), now(), 1
    from holder t join (select id, row_number() over (order by id) - 1 n from company) c
      on c.n = (t.n / 1000) % (select count(*) from company)`);
  await client.query(`insert into pass (id, number, kind, branch_code, roc_year, sequence, port_id, company_id, person_id, holder_name,
      holder_id_kind, holder_id_cipher, holder_id_index, medium, issued_at, valid_from, valid_to, made_at, collected_at)
    select t.card, 'KLPS900-' || lpad(t.n::text, 7, '0'), 'PERIODIC', 'KL', 900, t.n, 1, h.company_id, h.id, h.name,
      h.id_kind, h.id_cipher, h.id_index, 'RFID', d, d, now() + interval '1 year', d, d
    from holder t join person h on h.id = t.person, (select now() - interval '1 year' d) x`);
  await client.query('analyze person, pass');
}

/**
 * Runs the job of one campaign for all of them. Seconds.
 * @param {Awaited<ReturnType<typeof import('./database.js').filledDatabase>>} database
 * @param {number} count
 */
export async function runCampaign(database, count) {
  const dataDir = mkdtempSync(join(tmpdir(), 'port-pass-bench-'));
  const services = await openServices(readEnv(productEnv({ ...database, dataDir })), { jobs: { background: false } });
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    // After the start, which opens the number of some person: these have none.
    await fillHolders(client, count);
    await client.query(
      `insert into phone_campaign (id, kind, daily_budget, started_at, started_by_id, day_sent, postponed)
        select $1, 'PERIODIC', $2, now(), (select id from account limit 1), 0, 0`,
      [CAMPAIGN, count * 2],
    );
    const begun = performance.now();
    await services.jobs.run('phone-campaigns', null);
    const took = (performance.now() - begun) / 1000;
    const { rows } = await client.query('select count(*)::integer queued from phone_campaign_message');
    return { took, queued: /** @type {number} */ (rows[0].queued) };
  } finally {
    await client.end();
    await services.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
