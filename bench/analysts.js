import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { run } from './database.js';

const ANALYSTS = 20;
/** An operator turns pages: one request after the other, with this pause. */
const OPERATORS = 4;
const PAUSE_MS = 40;

const PAGE = `query Page { passes(size: 20) { items {
  number kind validFrom validTo status port { name } areas { name } holder { name idNumber } company { name } } } }`;

/** What analysts ask for without end: wide pages, deep pages, counts, a year's figures. */
const HEAVY = [
  `{ passes(size: 100) { items { number kind status validFrom validTo port { name } areas { name } holder { name idNumber } company { name } } } }`,
  `{ ${aliases((n) => `passes(page: ${500 + n * 10}, size: 10) { items { number } }`)} }`,
  `{ ${aliases((n) => `passes(page: ${n + 1}, size: 1) { total }`)} }`,
  '{ passesIssued(from: "2026-01-01", to: "2026-12-31") { series { __typename } } }',
];

/** @param {(n: number) => string} field */
function aliases(field) {
  return Array.from({ length: 15 }, (_, n) => `a${n}: ${field(n)}`).join(' ');
}

/**
 * How long operators wait, alone and beside analysts who ask as fast as they are answered.
 * @param {string} server
 * @param {{ url: string, session: string }} database
 * @param {number} seconds
 */
export async function besideAnalysts(server, { url, session }, seconds) {
  const tokens = await run(url, addAnalysts);
  const cookie = `__Host-session=${session}`;
  await askAsOperators(server, cookie, 2);
  const idle = await askAsOperators(server, cookie, seconds);
  /** @type {Map<string, number>} */
  const answers = new Map();
  let stopped = false;
  const analysts = tokens.map(async (token, at) => {
    for (let n = at; !stopped; n += 1) {
      const { code } = await ask(server, { authorization: `Bearer ${token}` }, HEAVY[n % HEAVY.length] ?? '');
      answers.set(code, (answers.get(code) ?? 0) + 1);
    }
  });
  await wait(1_000);
  const busy = await askAsOperators(server, cookie, seconds);
  stopped = true;
  await Promise.all(analysts);
  return { idle, busy, answers };
}

/** @param {import('pg').Client} client */
async function addAnalysts(client) {
  const tokens = Array.from({ length: ANALYSTS }, () => randomBytes(32).toString('base64url'));
  for (const [n, token] of tokens.entries()) {
    const id = randomUUID();
    await client.query(
      `insert into account (id, kind, account_name, account_name_key, person_name, mobile, email, email_key, language, password_hash,
         company_administrator, branch_codes, staff_roles, registered_at, approved_at, email_verified_at, failed_sign_ins)
       values ($1, 'ANALYST', $2, $2, '分析', '0912345678', $2, $2, 'ZH_HANT', '', false, '{}', '{}', now(), now(), now(), 0)`,
      [id, `analyst-${n}`],
    );
    await client.query(
      `insert into access_token (id, token_hash, account_id, label, created_at, expires_at)
       values (uuidv7(), $1, $2, 'bench', now(), now() + interval '1 day')`,
      [createHash('sha256').update(token).digest(), id],
    );
  }
  return tokens;
}

/** @param {string} server @param {string} cookie @param {number} seconds */
async function askAsOperators(server, cookie, seconds) {
  const end = performance.now() + seconds * 1000;
  /** @type {number[]} */
  const times = [];
  let failed = 0;
  const operator = async () => {
    while (performance.now() < end) {
      const began = performance.now();
      const { code } = await ask(server, { cookie }, PAGE);
      times.push(performance.now() - began);
      if (code !== 'ok') failed += 1;
      await wait(PAUSE_MS);
    }
  };
  await Promise.all(Array.from({ length: OPERATORS }, operator));
  times.sort((a, b) => a - b);
  const at = (/** @type {number} */ share) => Math.round(times[Math.floor(times.length * share)] ?? Number.NaN);
  return { requests: times.length, p50: at(0.5), p99: at(0.99), failed };
}

/** @param {string} server @param {Record<string, string>} who @param {string} query */
async function ask(server, who, query) {
  const headers = { 'content-type': 'application/json', accept: 'application/json', ...who };
  const answer = await fetch(`${server}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const { errors } = /** @type {{ errors?: { extensions: { code: string } }[] }} */ (await answer.json());
  return { code: errors?.[0]?.extensions.code ?? 'ok' };
}
