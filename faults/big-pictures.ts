import { execFileSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import sharp from 'sharp';
import { ask } from './ask.ts';
import { newWorld, signedInOperators } from './database.ts';
import { serverNode } from './node.ts';
import type { Outcome } from './outcome.ts';

const PICTURES = 10;
const ROUNDS = 4;
const [WIDTH, HEIGHT] = [6_500, 4_615];
/** What ten pictures at once may add to a server at rest: two are decoded at a time. */
const MOST_MB = 850;
/** A picture that finds both workers busy is asked for again. */
const MOST_TRIES = 60;

const REQUEST = `mutation { requestUpload(input: { purpose: OTHER, fileName: "a.jpg", size: 9000000, mediaType: "image/jpeg" }) {
  id url } }`;
const COMPLETE = 'mutation Complete($id: ID!) { completeUpload(id: $id) { id } }';

/** Ten pictures of 30 megapixels are sent at once, round after round: the memory of the server stays within bounds. */
export async function bigPictures(serverUrl: string): Promise<Outcome> {
  const world = await newWorld(serverUrl);
  const node = await serverNode({ DATABASE_URL: world.databaseUrl, DATA_DIR: world.dataDir });
  try {
    await node.start();
    const senders = await signedInOperators(world, PICTURES);
    const noise = { type: 'gaussian', mean: 128, sigma: 12 } as const;
    const picture = await sharp({ create: { width: WIDTH, height: HEIGHT, channels: 3, background: '#000', noise } })
      .jpeg({ quality: 60 })
      .toBuffer();
    const atRest = residentMb(node.pid());
    let peak = atRest;
    const watch = setInterval(() => (peak = Math.max(peak, residentMb(node.pid()))), 100);
    const peaks: number[] = [];
    let stored = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      peak = 0;
      const sent = await Promise.all(senders.map((cookie) => send(node.url, cookie, new Uint8Array(picture))));
      stored += sent.filter(Boolean).length;
      peaks.push(peak);
    }
    clearInterval(watch);
    const added = Math.max(...peaks) - atRest;
    return {
      passed: stored === PICTURES * ROUNDS && added <= MOST_MB,
      figures: {
        pictures: `${ROUNDS} × ${PICTURES} of ${Math.round((WIDTH * HEIGHT) / 1e6)} megapixels, ${(picture.length / 1e6).toFixed(1)} MB each`,
        stored,
        'memory at rest': `${atRest} MB`,
        'at most, by round': `${peaks.join(', ')} MB`,
      },
    };
  } finally {
    await node.end('SIGKILL');
    await world.close();
  }
}

/** Whether the picture was stored. */
async function send(url: string, cookie: string, body: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const { data } = await ask(url, cookie, REQUEST);
  const ticket = data?.requestUpload as { id: string; url: string } | undefined;
  if (!ticket) return false;
  await fetch(new URL(new URL(ticket.url, url).pathname, url), { method: 'PUT', body });
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const { error } = await ask(url, cookie, COMPLETE, { id: ticket.id });
    if (error === undefined) return true;
    await wait(1_000);
  }
  return false;
}

function residentMb(pid: number): number {
  return Math.round(Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024);
}
