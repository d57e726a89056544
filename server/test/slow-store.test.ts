import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { openStorage } from '../src/files/storage.js';
import type { FileStorage } from '../src/services.js';
import { codes } from './support/answers.js';
import { startTestApp, type TestApp } from './support/app.js';
import { type BuiltCompany, buildCompany } from './support/build.js';
import { newUbn } from './support/registration.js';
import { type S3Server, startS3Server } from './support/s3-server.js';
import { startTcpProxy, type TcpProxy } from './support/tcp-proxy.js';
import { completeUpload, putFile, requestTicket, upload } from './support/uploads.js';

/** `npm run faults` does the same to the built server with its own deadlines. */
const DEADLINES = { requestMs: 400, connectMs: 400, copyMs: 600, readMs: 1_000 };
/** Far less than without deadlines, and more than a busy machine needs. */
const SOON_MS = 8_000;

let app: TestApp;
let company: BuiltCompany;
let store: S3Server;
let path: TcpProxy;

beforeAll(async () => {
  app = await startTestApp({ listen: true });
  company = await buildCompany(app, '德海貨櫃股份有限公司', newUbn());
  store = await startS3Server();
  path = await startTcpProxy(store.url);
  const s3 = { bucket: 'files', region: 'us-east-1', endpoint: path.url.replace(/\/$/, '') };
  const storage: FileStorage = await openStorage({ dataDir: app.services.env.dataDir, s3 }, DEADLINES);
  Object.assign(app.services, { storage });
  return async () => {
    await path.close();
    await store.close();
    await app.stop();
  };
});

/** What a request answers, and that it did so soon. */
async function soon<T>(request: Promise<T>): Promise<T | 'LATE'> {
  return Promise.race([request, wait(SOON_MS, 'LATE' as const, { ref: false })]);
}

describe('a file store that says nothing', () => {
  it('holds up neither requests without files nor its own for long, and has all files once it answers again', async () => {
    const { operator } = company;
    const kept = await upload(app, operator, 'OTHER');
    const tickets = [];
    for (let n = 0; n < 6; n += 1) {
      const ticket = await requestTicket(app, operator, 'OTHER');
      await putFile(app, ticket);
      tickets.push(ticket);
    }
    const late = await requestTicket(app, operator, 'OTHER');
    path.silenceAll();

    const held = tickets.map(({ id }) => soon(completeUpload(app, operator, id)));
    const sending = soon(putFile(app, late));
    const reading = soon(app.send(operator, { method: 'GET', url: new URL(kept.url, app.url).pathname }));
    for (let n = 0; n < 5; n += 1) {
      expect((await app.query(operator, '{ people { items { id } } }')).errors).toEqual([]);
    }
    for (const answer of await Promise.all(held)) {
      expect(answer === 'LATE' ? answer : codes(answer)).toEqual([expect.stringMatching(/^(TIMEOUT|UNAVAILABLE)$/)]);
    }
    for (const answer of [await sending, await reading]) {
      expect(answer === 'LATE' ? answer : answer.statusCode).toBe(503);
    }

    await path.mend();
    for (const { id } of tickets) expect((await completeUpload(app, operator, id)).errors).toEqual([]);
    expect((await putFile(app, late)).statusCode).toBe(204);
    expect((await completeUpload(app, operator, late.id)).errors).toEqual([]);
    const file = await app.send(operator, { method: 'GET', url: new URL(kept.url, app.url).pathname });
    expect([file.statusCode, file.rawPayload.length]).toEqual([200, kept.size]);
  });

  it('cuts a reader off who takes a file too slowly', async () => {
    const { dataDir } = app.services.env;
    const storage = await openStorage({ dataDir, s3: undefined }, DEADLINES);
    const large = join(dataDir, 'large');
    writeFileSync(large, Buffer.alloc(5_000_000));
    await storage.putFile('aa/large', large);
    const stream = await storage.read('aa/large');
    const cut = new Promise<unknown>((resolve) => stream?.once('error', resolve));
    stream?.once('readable', () => stream.read(1));
    expect(await soon(cut)).toBeInstanceOf(Error);
  });
});
