import autocannon from 'autocannon';

/** @typedef {import('./contestants.js').Contestant} Contestant */
/** @typedef {{ rate: number, p50: number, p99: number }} Result */

/**
 * Measures in turns, A B C A B C …, so that other load on the machine hits all alike; the median of the rounds.
 * @param {Contestant[]} three
 * @param {{ connections: number, rounds: number, seconds: number }} load
 * @returns {Promise<Map<Contestant['name'], Result>>}
 */
export async function measure(three, { connections, rounds, seconds }) {
  /** @type {Map<Contestant['name'], Result[]>} */
  const results = new Map(three.map(({ name }) => [name, []]));
  for (const contestant of three) await run(contestant, connections, 2);
  for (let round = 0; round < rounds; round++) {
    for (const contestant of three) results.get(contestant.name)?.push(await run(contestant, connections, seconds));
  }
  return new Map([...results].map(([name, all]) => [name, /** @type {Result} */ (median(all))]));
}

/** @param {Result[]} results */
function median(results) {
  return results.toSorted((a, b) => a.rate - b.rate)[Math.floor(results.length / 2)];
}

/**
 * @param {Contestant} contestant
 * @param {number} connections
 * @param {number} duration
 * @returns {Promise<Result>}
 */
async function run({ name, request }, connections, duration) {
  const result = await autocannon({ ...request, connections, duration });
  const failed = result.non2xx + result.errors + result.timeouts;
  if (failed > 0) throw new Error(`${name}: ${failed} of ${result.requests.total} requests failed`);
  return { rate: result.requests.total / result.duration, p50: result.latency.p50, p99: result.latency.p99 };
}
