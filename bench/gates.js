import { randomUUID } from 'node:crypto';
import autocannon from 'autocannon';
import pg from 'pg';

const QUESTION = 'query May($number: String!) { mayPass(number: $number, gateCode: "BENCH") { allowed reason } }';
const REPORT = 'mutation Report($passages: [PassageInput!]!) { reportPassages(passages: $passages) { stored } }';
const BATCH = 250;
/** So many numbers are asked for in turn. */
const ASKED = 200;
const CONNECTIONS = { question: 10, report: 4 };
/** The same rows said straight to the database, without moving the passes' last passage: the limit. */
const DIRECT = `with fresh as (insert into passage_event select unnest($1::uuid[]) on conflict do nothing returning event_id)
  insert into passage (event_id, at, pass_number, pass_id, gate_id, direction, reported_at, account_id)
  select e.event_id, e.at, e.number, p.id, (select id from gate), 'IN', now(), '00000000-0000-0000-0000-000000000000'
  from unnest($1::uuid[], $2::text[], $3::timestamptz[]) e (event_id, number, at)
  join fresh f on f.event_id = e.event_id left join pass p on p.number = e.number`;

/**
 * Passages of the last year, for all passes in turn.
 * @param {pg.Client} client
 * @param {number} count
 */
export async function fillPassages(client, count) {
  // One pass after the other, so that what belongs together is written together.
  await client.query(
    `with numbered as (select id, number, row_number() over (order by id) n, count(*) over () total from pass)
     insert into passage (event_id, at, pass_number, pass_id, gate_id, direction, reported_at, account_id)
     select gen_random_uuid(), now() - (p.n + k * p.total) * (interval '1 year' / $1), p.number, p.id,
       (select id from gate), case when k % 2 = 0 then 'IN' else 'OUT' end, now(), '00000000-0000-0000-0000-000000000000'
     from numbered p cross join lateral generate_series(0, ($1 - p.n) / p.total) k`,
    [count],
  );
  // In their order: one by one at random places of an index it would take several times as long.
  await client.query('insert into passage_event select event_id from passage order by event_id');
  await client.query('vacuum (analyze) passage, passage_event');
}

/**
 * How long a gate waits for an answer.
 * @param {string} url of the server
 * @param {string} token
 * @param {readonly string[]} numbers asked for in turn
 * @param {number} duration in seconds
 */
export async function askGate(url, token, numbers, duration) {
  const requests = numbers.slice(0, ASKED).map((number) => ({
    method: /** @type {const} */ ('POST'),
    path: '/graphql',
    headers: headers(token),
    body: JSON.stringify({ query: QUESTION, variables: { number } }),
  }));
  const result = await autocannon({ url, connections: CONNECTIONS.question, duration, requests });
  const failed = result.non2xx + result.errors + result.timeouts;
  if (failed > 0) throw new Error(`${failed} of ${result.requests.total} questions failed`);
  return { rate: result.requests.total / result.duration, p50: result.latency.p50, p99: result.latency.p99 };
}

/**
 * Passages stored in a second, in reports of 250 at a time.
 * @param {readonly string[]} numbers
 * @param {number} seconds
 * @param {(passages: { eventId: string, number: string, at: string }[]) => Promise<void>} send
 */
async function storedPerSecond(numbers, seconds, send) {
  const begin = performance.now();
  const end = begin + seconds * 1000;
  let stored = 0;
  const reporter = async () => {
    while (performance.now() < end) {
      const at = Date.now();
      await send(
        Array.from({ length: BATCH }, (_, n) => ({
          eventId: randomUUID(),
          number: numbers[Math.floor(Math.random() * numbers.length)],
          at: new Date(at - n).toISOString(),
        })),
      );
      stored += BATCH;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS.report }, reporter));
  return (stored * 1000) / (performance.now() - begin);
}

/**
 * Reports through the server.
 * @param {string} url
 * @param {string} token
 * @param {readonly string[]} numbers
 * @param {number} seconds
 */
export function reportToServer(url, token, numbers, seconds) {
  return storedPerSecond(numbers, seconds, async (passages) => {
    const body = passages.map(({ eventId, number, at }) => ({
      ...{ eventId, passNumber: number, gateCode: 'BENCH', direction: 'IN', at },
    }));
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: headers(token),
      body: JSON.stringify({ query: REPORT, variables: { passages: body } }),
    });
    const text = await answer.text();
    if (!text.includes(`"stored":${BATCH}`)) throw new Error(`a report was answered: ${text.slice(0, 500)}`);
  });
}

/**
 * The same rows by one statement each, without a server between: the limit.
 * @param {string} databaseUrl
 * @param {readonly string[]} numbers
 * @param {number} seconds
 */
export async function insertDirectly(databaseUrl, numbers, seconds) {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: CONNECTIONS.report });
  try {
    return await storedPerSecond(numbers, seconds, async (passages) => {
      const column = (/** @type {'eventId' | 'number' | 'at'} */ name) => passages.map((passage) => passage[name]);
      await pool.query({ name: 'direct', text: DIRECT, values: [column('eventId'), column('number'), column('at')] });
    });
  } finally {
    await pool.end();
  }
}

/** @param {string} token */
const headers = (token) => ({
  'content-type': 'application/json',
  accept: 'application/json',
  authorization: `Bearer ${token}`,
});
