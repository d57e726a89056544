import { cpSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import sharp from 'sharp';
import { ask } from './ask.ts';
import { backUp, restore, sizesOf } from './backup.ts';
import { newWorld, signedInOperators } from './database.ts';
import { serverNode } from './node.ts';
import type { Outcome } from './outcome.ts';
import { startWriting } from './writers.ts';

const WRITERS = 10;
const PEOPLE = '{ people(size: 100) { items { id name idNumber } } }';
const REQUEST = `mutation { requestUpload(input: { purpose: OTHER, fileName: "a.jpg", size: 1000, mediaType: "image/jpeg" }) {
  id url } }`;
const COMPLETE = 'mutation Complete($id: ID!) { completeUpload(id: $id) { url } }';
const ATTACH = `mutation Attach($personId: ID!, $uploadId: ID!) {
  addAttachment(personId: $personId, kind: OTHER, uploadId: $uploadId) { id } }`;

/**
 * A server is backed up while clients write: rows of one moment first, then the files. On another database a server starts
 * with both and with the keys: all that was acknowledged before is there, readable and the same. Without the keys it does not start.
 */
export async function restoreBackup(serverUrl: string): Promise<Outcome> {
  const [world, other] = [await newWorld(serverUrl), await newWorld(serverUrl)];
  const node = await serverNode({ DATABASE_URL: world.databaseUrl, DATA_DIR: world.dataDir });
  const env = { DATABASE_URL: other.databaseUrl, DATA_DIR: other.dataDir };
  const again = await serverNode(env);
  const keyless = await serverNode({ ...env, ID_ENCRYPTION_KEY: Buffer.alloc(32, 'another').toString('base64') });
  try {
    await node.start();
    const cookies = await signedInOperators(world, WRITERS);
    const [cookie = ''] = cookies;
    const writing = startWriting(node.url, { cookies, repeating: false });
    await wait(2_000);
    const [person] = ((await ask(node.url, cookie, PEOPLE)).data?.people as People | undefined)?.items ?? [];
    const fileUrl = await storeFile(node.url, cookie, person?.id ?? '');
    const file = await read(node.url, cookie, fileUrl);
    const before = await shownTo(node.url, cookie);
    const acknowledged = writing.acknowledged;
    const backup = await backUp(world.databaseUrl);
    await writing.stop();
    cpSync(world.dataDir, other.dataDir, { recursive: true });
    await node.end('SIGKILL');

    await again.start();
    await again.end('SIGTERM');
    await restore(other.databaseUrl, backup);
    const started = performance.now();
    await again.start();
    const seconds = (performance.now() - started) / 1000;
    const after = await shownTo(again.url, cookie);
    const people = sizesOf(backup).person ?? 0;
    const readable = [...before].every(([id, number]) => after.get(id) === number);
    const same = file.length > 0 && (await read(again.url, cookie, fileUrl)).equals(file);
    const { error } = await ask(
      again.url,
      cookie,
      `mutation { createPerson(input: { idKind: PASSPORT, idNumber: "N1234567",
      name: "AFTERWARDS", englishName: "AFTERWARDS", mobile: "0912345678" }) { id } }`,
    );
    await again.end('SIGKILL');
    const refused = await keyless.start().then(
      () => false,
      () => true,
    );
    return {
      passed: people >= acknowledged && readable && same && error === undefined && refused,
      figures: {
        'acknowledged before': acknowledged,
        'people restored': people,
        rows: Object.values(sizesOf(backup)).reduce((sum, count) => sum + count, 0),
        'numbers readable': readable ? 'all' : 'NOT ALL',
        'file the same': String(same),
        'writing afterwards': error ?? 'works',
        'with another key': refused ? 'does not start' : 'STARTS',
        'started in': `${seconds.toFixed(1)} s`,
      },
    };
  } finally {
    await Promise.all([node, again, keyless].map((one) => one.end('SIGKILL')));
    await Promise.all([world.close(), other.close()]);
  }
}

interface People {
  readonly items: readonly { readonly id: string; readonly idNumber: string }[];
}

/** The ID numbers of an operator's people, as they are shown, by their ids. */
async function shownTo(url: string, cookie: string): Promise<Map<string, string>> {
  const { data } = await ask(url, cookie, PEOPLE);
  return new Map(((data?.people as People | undefined)?.items ?? []).map(({ id, idNumber }) => [id, idNumber]));
}

async function storeFile(url: string, cookie: string, personId: string): Promise<string> {
  const { data } = await ask(url, cookie, REQUEST);
  const ticket = (data?.requestUpload ?? {}) as { id: string; url: string };
  const picture = await sharp({ create: { width: 60, height: 80, channels: 3, background: '#c33' } })
    .jpeg()
    .toBuffer();
  await fetch(new URL(new URL(ticket.url, url).pathname, url), { method: 'PUT', body: new Uint8Array(picture) });
  const completed = await ask(url, cookie, COMPLETE, { id: ticket.id });
  await ask(url, cookie, ATTACH, { personId, uploadId: ticket.id });
  return (completed.data?.completeUpload as { url: string } | undefined)?.url ?? '';
}

async function read(url: string, cookie: string, fileUrl: string): Promise<Buffer> {
  const answer = await fetch(new URL(new URL(fileUrl, url).pathname, url), { headers: { cookie } });
  return answer.ok ? Buffer.from(await answer.arrayBuffer()) : Buffer.alloc(0);
}
