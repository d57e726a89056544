import { Agent, request as httpRequest } from 'node:http';

/** @typedef {import('./shapes.js').Viewer} Viewer */
/** @typedef {{ url: string, headers: Record<string, string>, query: string, before?: () => Promise<unknown> }} Question */
/** @typedef {{ rate: number, p50: number }} Speed */

/** Enough for both cores; with more, what is measured is the queue. */
const CONNECTIONS = 2;
const WARM_UP = 10;

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/**
 * Asks once. Refuses an answer with errors.
 * @param {Question} question
 * @returns {Promise<any>}
 */
export function ask({ url, headers, query }) {
  const body = JSON.stringify({ query });
  return new Promise((resolve, reject) => {
    const sent = httpRequest(
      `${url}/graphql`,
      {
        method: 'POST',
        agent,
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          'content-length': Buffer.byteLength(body),
          ...headers,
        },
      },
      (response) => {
        /** @type {Buffer[]} */
        const parts = [];
        response.on('data', (part) => parts.push(part));
        response.on('end', () => {
          const text = Buffer.concat(parts).toString();
          if (response.statusCode !== 200 || text.includes('"errors":[{')) {
            reject(new Error(`${query}\n${text.slice(0, 500)}`));
          } else resolve(JSON.parse(text));
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

/**
 * Asks the same of several, in turns, so that other load on the machine hits all alike; the speed of each over all rounds.
 * @template {string} Name
 * @param {Record<Name, Question>} questions
 * @param {{ rounds: number, seconds: number }} load
 * @returns {Promise<Record<Name, Speed>>}
 */
export async function compare(questions, { rounds, seconds }) {
  const names = /** @type {Name[]} */ (Object.keys(questions));
  const times = /** @type {Record<Name, number[]>} */ (Object.fromEntries(names.map((name) => [name, []])));
  for (const name of names) for (let n = 0; n < WARM_UP; n++) await timed(questions[name]);
  for (let round = 0; round < rounds; round++) {
    for (const name of names) times[name].push(...(await askFor(questions[name], seconds)));
  }
  return /** @type {Record<Name, Speed>} */ (Object.fromEntries(names.map((name) => [name, speedOf(times[name])])));
}

/** @param {Question} question @param {number} seconds */
async function askFor(question, seconds) {
  const end = performance.now() + seconds * 1000;
  /** @type {number[]} */
  const times = [];
  const connection = async () => {
    while (performance.now() < end) times.push(await timed(question));
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, connection));
  return times;
}

/** @param {Question} question @returns {Promise<number>} how long the answer took, in milliseconds */
async function timed(question) {
  await question.before?.();
  const began = performance.now();
  await ask(question);
  return performance.now() - began;
}

/** @param {number[]} times @returns {Speed} */
function speedOf(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  return { rate: (CONNECTIONS * 1000) / mean, p50: sorted[sorted.length >> 1] };
}
