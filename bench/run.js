import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/**
 * `npm run bench [-- --rows 300000 --rounds 3 --seconds 5 --passages 10000000 --cards 1000000 --large 10000000 --only lists|gates|push|analysts|shapes|nightly|campaign]`: the list of
 * passes beside PostGraphile and the limit; a gate's question with and without passages stored; passages stored beside a
 * direct insert; how soon a block is at a gate; how long operators wait beside 20 analysts; the nightly comparison of cards beside the bare statement; how soon a campaign of codes is queued (100,000 holders).
 * With `--only shapes`, and only then: every order and filter of the lists at `rows` passes, at `large` passes, and beside PostGraphile.
 */
const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '300000' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '5' },
    passages: { type: 'string', default: '10000000' },
    cards: { type: 'string', default: '1000000' },
    large: { type: 'string', default: '10000000' },
    only: { type: 'string' },
  },
});
const [rows, rounds, seconds, passages, cards] = [
  ...[values.rows, values.rounds, values.seconds, values.passages, values.cards],
].map(Number);
const nightly = values.only === 'nightly';
const campaign = values.only === 'campaign';
const shapes = values.only === 'shapes';
const HOLDERS = 100_000;
const NAMES = { product: 'this server', postgraphile: 'PostGraphile 5', limit: 'node http + pg' };
const TARGETS = { postgraphile: 1, limit: 0.4 };

if (
  !['analysts', 'push'].includes(values.only ?? '') &&
  !nightly &&
  !campaign &&
  !existsSync(join(import.meta.dirname, 'node_modules'))
) {
  console.log('Installing PostGraphile and autocannon into bench/ …');
  execFileSync('npm', ['ci'], { cwd: import.meta.dirname, stdio: 'inherit', shell: process.platform === 'win32' });
}
const { filledDatabase, run } = await import('./database.js');
const { startServers } = await import('./servers.js');
/** @type {(() => Promise<void>)[]} */
const started = [];
const stopAll = async () => {
  while (started.length > 0) await started.pop()?.();
};
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stopAll().finally(() => process.exit(1)));

let met = true;
try {
  const filled = nightly || campaign ? 1_000 : rows;
  console.log(`Filling ${filled.toLocaleString('en')} passes …`);
  const database = await filledDatabase(filled);
  started.push(database.drop);
  if (nightly) await measureNightly(database);
  else if (campaign) await measureCampaign(database);
  else if (shapes) await measureShapesOf(database);
  else await measureServers(database);
} finally {
  await stopAll();
}
if (wanted('lists')) {
  console.log(
    `Target (≥ ${TARGETS.postgraphile} × PostGraphile and ≥ ${TARGETS.limit} × the limit): ${met ? 'met' : 'MISSED'}`,
  );
}

/** @param {Awaited<ReturnType<typeof filledDatabase>>} database */
async function measureServers(database) {
  const servers = await startServers(database, { alone: ['gates', 'push', 'analysts'].includes(values.only ?? '') });
  started.push(servers.stop);
  if (wanted('lists')) await measureLists(servers, database);
  if (wanted('analysts')) await measureAnalysts(servers.product, database);
  if (wanted('gates')) await measureGates(servers.product, database);
  if (wanted('push')) await measurePush(servers.product, database);
}

/** @param {Awaited<ReturnType<typeof filledDatabase>>} small */
async function measureShapesOf(small) {
  const { measureShapes } = await import('./shape-report.js');
  console.log(`Filling ${Number(values.large).toLocaleString('en')} passes …`);
  const large = await filledDatabase(Number(values.large));
  started.push(large.drop);
  const both = await startServers(small, { alone: false });
  started.push(both.stop);
  const alone = await startServers(large, { alone: true });
  started.push(alone.stop);
  const urls = { small: both.product, large: alone.product, postgraphile: both.postgraphile };
  await measureShapes({ small, large }, urls, { rounds, seconds });
}

/** @param {Awaited<ReturnType<typeof filledDatabase>>} database */
async function measureNightly(database) {
  const { compareNightly, fillCards } = await import('./nightly.js');
  console.log(`Filling ${cards.toLocaleString('en')} cards, of which 3 % are to be deactivated and 3 % to be listed …`);
  await run(database.url, (client) => fillCards(client, cards));
  const { took, bare, longestWait, listed } = await compareNightly(database);
  console.log(
    `Nightly comparison of ${cards.toLocaleString('en')} cards: ${took.toFixed(1)} s, ${listed} cards listed or deactivated`,
  );
  console.log(`  the bare statement that finds them ${bare.toFixed(1)} s: ratio ${(took / bare).toFixed(1)}`);
  console.log(`  longest wait of a gate that stores a passage meanwhile ${longestWait.toFixed(0)} ms\n`);
}

/** @param {Awaited<ReturnType<typeof filledDatabase>>} database */
async function measureCampaign(database) {
  const { runCampaign } = await import('./campaign.js');
  console.log(`Filling ${HOLDERS.toLocaleString('en')} holders with a phone each …`);
  const { preview, bareCount, queueing, bareWrites, queued } = await runCampaign(database, HOLDERS);
  const ratio = (/** @type {number} */ ours, /** @type {number} */ bare) =>
    `${ours.toFixed(2)} s; the bare statements ${bare.toFixed(2)} s: ratio ${(ours / bare).toFixed(1)}`;
  console.log(`A campaign for ${queued.toLocaleString('en')} holders`);
  console.log(`  its preview ${ratio(preview, bareCount)}`);
  console.log(`  queued in ${ratio(queueing, bareWrites)}\n`);
}

/** @param {string} part */
function wanted(part) {
  return values.only === undefined || values.only === part;
}

/**
 * @param {string} product
 * @param {Awaited<ReturnType<typeof filledDatabase>>} database
 */
async function measureAnalysts(product, database) {
  const { besideAnalysts } = await import('./analysts.js');
  const { idle, busy, answers } = await besideAnalysts(product, database, seconds * rounds);
  console.log('Operators, 4 at a time: alone, and beside 20 analysts with heavy queries without end');
  for (const [name, { requests, p50, p99, failed }] of Object.entries({ alone: idle, 'beside analysts': busy })) {
    console.log(`  ${name.padEnd(16)} p50 ${p50} ms   p99 ${p99} ms   ${requests} requests, ${failed} failed`);
  }
  const words = [...answers].map(([code, count]) => `${count} × ${code}`).join(', ');
  console.log(
    `  ratio: p50 ${(busy.p50 / idle.p50).toFixed(2)}, p99 ${(busy.p99 / idle.p99).toFixed(2)}   analysts: ${words}\n`,
  );
}

/**
 * @param {Awaited<ReturnType<typeof startServers>>} servers
 * @param {Awaited<ReturnType<typeof filledDatabase>>} database
 */
async function measureLists(servers, database) {
  const { contestants, checkAnswers } = await import('./contestants.js');
  const { measure } = await import('./measure.js');
  const viewers = contestants(servers, database);
  await checkAnswers(viewers.operator, false);
  await checkAnswers(viewers.analyst, true);
  console.log(`All three answer alike. Median of ${rounds} rounds of ${seconds} s each, in turns.\n`);
  for (const [viewer, three] of Object.entries(viewers)) {
    for (const connections of [10, 50]) {
      const results = await measure(three, { connections, rounds, seconds });
      report(
        viewer === 'operator' ? 'operator, own passes in clear' : 'analyst, all passes masked',
        connections,
        results,
      );
    }
  }
}

/**
 * A gate's question before and after passages are stored, then reports of passages beside a direct insert.
 * @param {string} product
 * @param {Awaited<ReturnType<typeof filledDatabase>>} database
 */
async function measureGates(product, { gateToken, passNumbers, url }) {
  const { askGate, fillPassages, insertDirectly, reportToServer } = await import('./gates.js');
  const ask = async () => {
    await askGate(product, gateToken, passNumbers, 2);
    return medianOf(
      rounds,
      () => askGate(product, gateToken, passNumbers, seconds),
      ({ p99 }) => p99,
    );
  };
  console.log(`Gates: a question, 10 connections. Median of ${rounds} rounds of ${seconds} s each.`);
  const before = await ask();
  console.log(`  no passages stored              ${inWords(before)}`);
  const began = performance.now();
  await run(url, (client) => fillPassages(client, passages));
  const took = ((performance.now() - began) / 1000).toFixed(0);
  const after = await ask();
  console.log(
    `  ${passages.toLocaleString('en').padStart(12)} passages stored    ${inWords(after)}   (filled in ${took} s)`,
  );
  console.log(`  ratio: p50 ${(after.p50 / before.p50).toFixed(2)}, p99 ${(after.p99 / before.p99).toFixed(2)}\n`);
  console.log('Gates: passages stored, 4 reporters, 250 at a time, in turns with the same rows inserted directly');
  /** @type {{ stored: number, direct: number }[]} */
  const turns = [];
  for (let round = 0; round < rounds; round++) {
    const stored = await reportToServer(product, gateToken, passNumbers, seconds);
    turns.push({ stored, direct: await insertDirectly(url, passNumbers, seconds) });
  }
  const { stored, direct } = turns.toSorted((a, b) => a.stored / a.direct - b.stored / b.direct)[turns.length >> 1];
  console.log(
    `  through the API ${stored.toFixed(0)}/s, directly ${direct.toFixed(0)}/s: ratio ${(stored / direct).toFixed(2)}`,
  );
}

/**
 * How soon a block is at a gate that listens.
 * @param {string} product
 * @param {Awaited<ReturnType<typeof filledDatabase>>} database
 */
async function measurePush(product, { gateToken, passNumbers, url }) {
  const { blocksPushed } = await import('./push.js');
  const took = await run(url, (client) => blocksPushed(client, product, gateToken, passNumbers.slice(0, 20)));
  const sorted = took.toSorted((a, b) => a - b);
  console.log(`Gates: a block at the client of a stream, ${took.length} times`);
  console.log(
    `  median ${sorted[took.length >> 1].toFixed(0)} ms, at most ${sorted.at(-1)?.toFixed(0)} ms after the commit\n`,
  );
}

/** @param {import('./measure.js').Result} result */
function inWords({ rate, p50, p99 }) {
  return `${rate.toFixed(0).padStart(6)}/s   p50 ${p50} ms   p99 ${p99} ms`;
}

/**
 * @template T
 * @param {number} rounds
 * @param {() => Promise<T>} work
 * @param {(result: T) => number} by
 */
async function medianOf(rounds, work, by) {
  /** @type {T[]} */
  const results = [];
  for (let round = 0; round < rounds; round++) results.push(await work());
  return results.toSorted((a, b) => by(a) - by(b))[rounds >> 1];
}

/**
 * @param {string} title
 * @param {number} connections
 * @param {Map<keyof typeof NAMES, import('./measure.js').Result>} results
 */
function report(title, connections, results) {
  console.log(`${title}, ${connections} connections`);
  for (const [name, { rate, p50, p99 }] of results) {
    console.log(
      `  ${NAMES[name].padEnd(15)} ${rate.toFixed(0).padStart(6)} requests/s   p50 ${String(p50).padStart(4)} ms   p99 ${String(p99).padStart(4)} ms`,
    );
  }
  const rate = (/** @type {keyof typeof NAMES} */ name) => results.get(name)?.rate ?? Number.NaN;
  const ratios = { postgraphile: rate('product') / rate('postgraphile'), limit: rate('product') / rate('limit') };
  met &&= ratios.postgraphile >= TARGETS.postgraphile && ratios.limit >= TARGETS.limit;
  console.log(`  ratio to PostGraphile ${ratios.postgraphile.toFixed(2)}, to the limit ${ratios.limit.toFixed(2)}\n`);
}
