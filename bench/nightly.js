import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { readEnv } from '../server/dist/env.js';
import { openServices } from '../server/dist/open-services.js';
import { productEnv } from './servers.js';

/** How often a gate moves the last passage of some card, in milliseconds. */
const PAUSE_MS = 5;

/** All that is to be known of a card for one statement to find those that are due. */
const BARE = `select count(*) from pass p where p.kind <> 'SINGLE_ENTRY' and p.collected_at is not null and p.cancelled_at is null
  and p.exchanged_at is null and p.valid_from <= now() and p.valid_to > now()
  and ((greatest(p.valid_from, p.collected_at, p.last_passage_at) at time zone 'Asia/Taipei')::date + interval '5 months')::date
    <= (now() at time zone 'Asia/Taipei')::date`;

/**
 * Cards of all companies: three in a hundred due for deactivation today, three for the list, all others used lately.
 * @param {pg.Client} client
 * @param {number} count
 */
export async function fillCards(client, count) {
  // Without triggers and foreign keys, which take most of the time.
  await client.query('set session_replication_role = replica');
  await client.query(
    `with numbered as (select *, row_number() over (order by id) - 1 n from person)
     insert into pass (id, number, kind, branch_code, roc_year, sequence, port_id, company_id, person_id, holder_name,
       holder_id_kind, holder_id_cipher, holder_id_index, medium, issued_at, valid_from, valid_to, made_at, collected_at, last_passage_at)
     select uuidv7(), 'KLPS900-' || lpad(s::text, 7, '0'), 'PERIODIC', 'KL', 900, s, 1, h.company_id, h.id, h.name,
       h.id_kind, h.id_cipher, h.id_index, 'RFID', t, t, now() + interval '1 year', t, t,
       now() - case when s % 100 < 3 then interval '6 months' when s % 100 < 6 then interval '5 months'
         else make_interval(days => s % 120) end
     from generate_series(1, $1) s join numbered h on h.n = s % (select count(*) from person), (select now() - interval '2 years' t) d`,
    [count],
  );
  await client.query('set session_replication_role = origin');
  await client.query('vacuum (analyze) pass');
}

/**
 * Runs the job, while a gate stores passages of its own, beside the bare statement. Times in seconds, the wait in milliseconds.
 * @param {Awaited<ReturnType<typeof import('./database.js').filledDatabase>>} database
 */
export async function compareNightly(database) {
  const dataDir = mkdtempSync(join(tmpdir(), 'port-pass-bench-'));
  const services = await openServices(readEnv(productEnv({ ...database, dataDir })), { jobs: { background: false } });
  const pool = new pg.Pool({ connectionString: database.url, max: 2 });
  try {
    await pool.query(BARE);
    const bare = await secondsOf(() => pool.query(BARE));
    let running = true;
    const gate = storePassages(pool, () => running);
    const took = await secondsOf(() => services.jobs.run('compare-passages', null));
    running = false;
    const { rows } = await pool.query('select count(*)::integer listed from unused_card');
    return { took, bare, longestWait: await gate, listed: /** @type {number} */ (rows[0].listed) };
  } finally {
    await pool.end();
    await services.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** @param {() => Promise<unknown>} work */
async function secondsOf(work) {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}

/**
 * Moves the last passage of cards that the job changes, as a report of a gate does. Resolves to the longest that one took.
 * @param {pg.Pool} pool
 * @param {() => boolean} running
 */
async function storePassages(pool, running) {
  const { rows } = await pool.query('select id from pass where sequence % 100 < 6 order by random() limit 20000');
  let longest = 0;
  for (let at = 0; running() && at < rows.length; at += 1) {
    const began = performance.now();
    await pool.query({
      name: 'passed',
      text: 'update pass set last_passage_at = greatest(last_passage_at, $2) where id = $1',
      values: [rows[at].id, new Date(0)],
    });
    longest = Math.max(longest, performance.now() - began);
    await wait(PAUSE_MS);
  }
  return longest;
}
