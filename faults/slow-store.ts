import { setTimeout as wait } from 'node:timers/promises';
import { startS3Server } from '../server/test/support/s3-server.ts';
import { startTcpProxy } from '../server/test/support/tcp-proxy.ts';
import { PHOTO } from '../server/test/support/uploads.ts';
import { ask } from './ask.ts';
import { newWorld, signedInOperators } from './database.ts';
import { serverNode } from './node.ts';
import type { Outcome } from './outcome.ts';

const REQUEST = `mutation { requestUpload(input: { purpose: PHOTO, fileName: "a.jpg", size: 1000, mediaType: "image/jpeg" }) {
  id url } }`;
const COMPLETE = 'mutation Complete($id: ID!) { completeUpload(id: $id) { id } }';
const UPLOADS = 12;
const READS = 40;
/** One a second: what hangs at the store is given up two at a time. */
const MOST_TRIES = 120;

/** The store of the files accepts connections and says nothing: others read on, and the files are there once it answers. */
export async function slowStore(serverUrl: string): Promise<Outcome> {
  const world = await newWorld(serverUrl);
  const store = await startS3Server();
  const path = await startTcpProxy(store.url);
  const node = await serverNode({
    DATABASE_URL: world.databaseUrl,
    DATA_DIR: world.dataDir,
    S3_BUCKET: 'files',
    S3_ENDPOINT: path.url.replace(/\/$/, ''),
    AWS_ACCESS_KEY_ID: 'made-up',
    AWS_SECRET_ACCESS_KEY: 'made-up',
  });
  try {
    await node.start();
    const [reader = '', ...senders] = await signedInOperators(world, 4);
    const uploads: { cookie: string; id: string }[] = [];
    for (let n = 0; n < UPLOADS; n += 1) {
      const cookie = senders[n % senders.length] ?? '';
      const { data } = await ask(node.url, cookie, REQUEST);
      const { id, url } = (data?.requestUpload ?? {}) as { id: string; url: string };
      const body = new Uint8Array(PHOTO);
      await fetch(new URL(new URL(url, node.url).pathname, node.url), { method: 'PUT', body });
      uploads.push({ cookie, id });
    }
    path.silenceAll();
    const complete = () => Promise.all(uploads.map(({ cookie, id }) => ask(node.url, cookie, COMPLETE, { id })));
    const held = complete();
    await wait(500);
    let failed = 0;
    let slowest = 0;
    for (let n = 0; n < READS; n += 1) {
      const began = performance.now();
      if ((await ask(node.url, reader, '{ people { items { id } } }')).error !== undefined) failed += 1;
      slowest = Math.max(slowest, performance.now() - began);
      await wait(150);
    }
    const codes = new Set((await held).map(({ error }) => error ?? 'done'));
    await path.mend();
    let left: (string | undefined)[] = [];
    for (let tries = 0; tries === 0 || (left.length > 0 && tries < MOST_TRIES); tries += 1) {
      left = (await complete()).flatMap(({ error }) => error ?? []);
      if (left.length > 0) await wait(1_000);
    }
    return {
      passed: failed === 0 && !codes.has('INTERNAL') && left.length === 0,
      figures: {
        'others failed': `${failed} of ${READS}`,
        'slowest of others': `${Math.round(slowest)} ms`,
        'meanwhile answered': [...codes].join(' and '),
        'stored afterwards': `${UPLOADS - left.length} of ${UPLOADS} ${[...new Set(left)].join(' and ')}`,
      },
    };
  } finally {
    await node.end('SIGKILL');
    await path.close();
    await store.close();
    await world.close();
  }
}
