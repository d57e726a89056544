import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/**
 * `npm run bench [-- --rows 300000 --rounds 3 --seconds 5 --passages 10000000]`: the list of passes beside PostGraphile and
 * the limit; a gate's question with and without passages stored; passages stored beside a direct insert.
 */
const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '300000' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '5' },
    passages: { type: 'string', default: '10000000' },
  },
});
const [rows, rounds, seconds, passages] = [values.rows, values.rounds, values.seconds, values.passages].map(Number);
const NAMES = { product: 'this server', postgraphile: 'PostGraphile 5', limit: 'node http + pg' };
const TARGETS = { postgraphile: 1, limit: 0.4 };

if (!existsSync(join(import.meta.dirname, 'node_modules'))) {
  console.log('Installing PostGraphile and autocannon into bench/ …');
  execFileSync('npm', ['ci'], { cwd: import.meta.dirname, stdio: 'inherit', shell: process.platform === 'win32' });
}
const { filledDatabase, run } = await import('./database.js');
const { startServers } = await import('./servers.js');
const { contestants, checkAnswers } = await import('./contestants.js');
const { measure } = await import('./measure.js');
const { askGate, fillPassages, insertDirectly, reportToServer } = await import('./gates.js');

/** @type {(() => Promise<void>)[]} */
const started = [];
const stopAll = async () => {
  while (started.length > 0) await started.pop()?.();
};
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stopAll().finally(() => process.exit(1)));

let met = true;
try {
  console.log(`Filling ${rows.toLocaleString('en')} passes …`);
  const database = await filledDatabase(rows);
  started.push(database.drop);
  const servers = await startServers(database);
  started.push(servers.stop);
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
  const { gateToken, passNumbers, url } = database;
  const gates = async () => {
    const question = await askGate(servers.product, gateToken, passNumbers, seconds);
    const stored = await reportToServer(servers.product, gateToken, passNumbers, seconds);
    const direct = await insertDirectly(url, passNumbers, seconds);
    console.log(
      `  question ${question.rate.toFixed(0)}/s   p50 ${question.p50} ms   p99 ${question.p99} ms` +
        `   passages stored ${stored.toFixed(0)}/s, directly ${direct.toFixed(0)}/s: ratio ${(stored / direct).toFixed(2)}`,
    );
  };
  console.log('Gates, 10 connections asking, 4 reporting 250 passages at a time, no passages stored before');
  await gates();
  console.log(`Storing ${passages.toLocaleString('en')} passages …`);
  await run(url, (client) => fillPassages(client, passages));
  console.log('Gates, with them');
  await gates();
} finally {
  await stopAll();
}
console.log(
  `Target (≥ ${TARGETS.postgraphile} × PostGraphile and ≥ ${TARGETS.limit} × the limit): ${met ? 'met' : 'MISSED'}`,
);

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
