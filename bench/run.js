import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/** `npm run bench [-- --rows 300000 --rounds 3 --seconds 5]`: the list of passes beside PostGraphile and the limit. */
const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '300000' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '5' },
  },
});
const [rows, rounds, seconds] = [values.rows, values.rounds, values.seconds].map(Number);
const NAMES = { product: 'this server', postgraphile: 'PostGraphile 5', limit: 'node http + pg' };
const TARGETS = { postgraphile: 1, limit: 0.4 };

if (!existsSync(join(import.meta.dirname, 'node_modules'))) {
  console.log('Installing PostGraphile and autocannon into bench/ …');
  execFileSync('npm', ['ci'], { cwd: import.meta.dirname, stdio: 'inherit', shell: process.platform === 'win32' });
}
const { filledDatabase } = await import('./database.js');
const { startServers } = await import('./servers.js');
const { contestants, checkAnswers } = await import('./contestants.js');
const { measure } = await import('./measure.js');

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
