import { Vault } from '../server/dist/access/vault.js';
import { keyOf } from '../server/dist/keys/key.js';
import { run } from './database.js';
import { compare } from './shape-runner.js';
import { shapesOf } from './shapes.js';

/** @typedef {Awaited<ReturnType<typeof import('./database.js').filledDatabase>>} Filled */
/** @typedef {import('./shapes.js').Shape} Shape */

/** At so many times as many rows a shape may take this much longer; beside PostGraphile it is this fast, and in the median this much faster. */
const TARGETS = { growth: 1.2, peer: 1, medianPeer: 1.3 };

/**
 * Every order and filter at both sizes of the database, and beside PostGraphile at the smaller one.
 * @param {{ small: Filled, large: Filled }} databases
 * @param {{ small: string, large: string, postgraphile: string }} urls
 * @param {{ rounds: number, seconds: number }} load
 */
export async function measureShapes({ small, large }, urls, load) {
  const [shapes, largeShapes] = [shapesOf(await known(small)), shapesOf(await known(large))];
  /** @type {number[]} */
  const growths = [];
  /** @type {number[]} */
  const peers = [];
  console.log(`${''.padEnd(38)} p50 small   p50 large   growth   beside PostGraphile`);
  for (const [at, shape] of shapes.entries()) {
    const speeds = await compare(
      {
        small: question(urls.small, small, shape),
        large: question(urls.large, large, largeShapes[at]),
        ...(shape.peer && { peer: { url: urls.postgraphile, headers: {}, query: shape.peer } }),
      },
      load,
    );
    const growth = speeds.large.p50 / speeds.small.p50;
    const peer = 'peer' in speeds ? speeds.small.rate / speeds.peer.rate : undefined;
    growths.push(growth);
    if (peer !== undefined) peers.push(peer);
    const ms = (/** @type {number} */ time) => `${time.toFixed(1).padStart(7)} ms`;
    console.log(
      `${shape.name.padEnd(38)}${ms(speeds.small.p50)}  ${ms(speeds.large.p50)}   ${inWords(growth, growth <= TARGETS.growth)}   ${peer === undefined ? '' : inWords(peer, peer >= TARGETS.peer)}`,
    );
  }
  const median = peers.toSorted((a, b) => a - b)[peers.length >> 1];
  const within = growths.filter((growth) => growth <= TARGETS.growth).length;
  console.log(`\nGrowth of at most ${TARGETS.growth}: ${within} of ${growths.length}`);
  console.log(
    `Beside PostGraphile at least ${TARGETS.peer}: ${peers.filter((peer) => peer >= TARGETS.peer).length} of ${peers.length}; median ${median.toFixed(2)} (target ${TARGETS.medianPeer})`,
  );
}

/** @param {number} ratio @param {boolean} met */
function inWords(ratio, met) {
  return `${ratio.toFixed(2).padStart(5)}${met ? ' ' : '!'}`;
}

/** @param {string} url @param {Filled} database @param {Shape} shape */
function question(url, { session, staffSession, token, url: databaseUrl }, { viewer, query, counted }) {
  const headers = {
    analyst: { authorization: `Bearer ${token}` },
    operator: { cookie: `__Host-session=${session}` },
    reviewer: { cookie: `__Host-session=${staffSession}` },
  }[viewer];
  const before = () => run(databaseUrl, (client) => client.query('delete from rate_limit'));
  return { url, headers, query, ...(counted && { before }) };
}

/** A card of the operator's company, and what its holder can be found by. @param {Filled} database */
async function known({ url, keys, companyId }) {
  const vault = new Vault(
    { encryption: [keyOf(keys.idEncryptionKey)], index: [keyOf(keys.idIndexKey)] },
    { unbound: true },
  );
  const { rows } = await run(url, (client) =>
    client.query(
      `select number, holder_name, holder_id_cipher from pass where company_id = $1 and kind = 'PERIODIC' order by issued_at limit 1`,
      [companyId],
    ),
  );
  const [{ number, holder_name: holderName, holder_id_cipher: cipher }] = rows;
  return { companyId, passNumber: number, holderName, idNumber: vault.open('pass.holder_id_cipher', '', cipher) };
}
