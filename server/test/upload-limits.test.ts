import { randomUUID } from 'node:crypto';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { codes } from './support/answers.js';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { type BuiltCompany, buildCompany } from './support/build.js';
import { onPostgres } from './support/database.js';
import { newUbn, resetRateLimits } from './support/registration.js';
import { completeUpload, JPEG, PDF, putFile, requestTicket } from './support/uploads.js';

const MEGABYTE = 1024 * 1024;
const REQUEST = 'mutation Request($input: RequestUploadInput!) { requestUpload(input: $input) { id } }';

let app: TestApp;
let company: BuiltCompany;
let operator: TestViewer;

beforeAll(async () => {
  app = await startTestApp();
  company = await buildCompany(app, '德海貨櫃股份有限公司', newUbn());
  return app.stop;
});

beforeEach(async () => {
  app.clock.set('2026-11-10T10:00:00+08:00');
  await resetRateLimits(app);
  operator = await app.signedIn(company.accountId);
});

const sentAtOnce = (times: number, send: () => Promise<{ statusCode: number }>) =>
  Promise.all(Array.from({ length: times }, send)).then((answers) => answers.map(({ statusCode }) => statusCode));

/** Points taken so far from the limits of that name. */
async function taken(name: string): Promise<number> {
  const { rows } = await app.services.database.run({
    text: 'select coalesce(sum(points), 0)::int as points from rate_limit where key like $1',
    values: [`${name}:%`],
  });
  return (rows[0] as { points: number }).points;
}

describe('one upload at a time for a ticket', () => {
  it.runIf(onPostgres())('accepts one of 60 files sent at once, and counts all', async () => {
    const ticket = await requestTicket(app, {}, 'CERTIFICATE');
    const statuses = await sentAtOnce(60, () => putFile(app, ticket));
    // Those that come after the first has arrived are one at a time as well.
    expect(new Set(statuses)).toEqual(new Set([204, 409]));
    expect(statuses.filter((status) => status === 409).length).toBeGreaterThan(30);
    expect(await taken('uploadPerAddress')).toBe(61);
  });

  it('refuses a second file and a check while the first file is on its way', async () => {
    const ticket = await requestTicket(app, operator, 'PASSPORT');
    await putFile(app, ticket);
    const arriving = vi.spyOn(app.services.storage, 'putFile');
    let arrive: () => void = () => undefined;
    arriving.mockImplementationOnce(() => new Promise<void>((resolve) => (arrive = resolve)));
    const first = putFile(app, ticket, PDF);
    await vi.waitFor(() => expect(arriving).toHaveBeenCalled());
    expect((await putFile(app, ticket)).statusCode).toBe(409);
    expect(codes(await completeUpload(app, operator, ticket.id))).toEqual(['CONFLICT']);
    arrive();
    expect((await first).statusCode).toBe(204);
    arriving.mockRestore();
    expect(codes(await completeUpload(app, operator, ticket.id))).toEqual([]);
  });

  it('refuses a file while another is checked, and frees the ticket after two minutes if that never ends', async () => {
    const ticket = await requestTicket(app, operator, 'PASSPORT');
    await putFile(app, ticket);
    await app.services.database.run({
      text: 'update upload set busy_until = $1 where id = $2',
      values: [new Date(app.clock.now().getTime() + 60_000), ticket.id],
    });
    expect((await putFile(app, ticket)).statusCode).toBe(409);
    app.clock.forward({ minutes: 2 });
    expect((await putFile(app, ticket)).statusCode).toBe(204);
  });
});

describe('what an upload costs', () => {
  it('takes a point for the ticket, each file and each check, also of a refused file', async () => {
    const ticket = await requestTicket(app, operator, 'PASSPORT');
    for (let time = 1; time <= 3; time += 1) {
      await putFile(app, ticket, Buffer.from('<html></html>'));
      expect(codes(await completeUpload(app, operator, ticket.id))).toEqual(['FILE_TYPE_NOT_ALLOWED']);
      expect(await taken('uploadPerAccount')).toBe(1 + 2 * time);
    }
  });

  it('is not prolonged by files, arrived or refused', async () => {
    const ticket = await requestTicket(app, operator, 'PASSPORT');
    for (let minute = 0; minute < 9; minute += 3) {
      expect((await putFile(app, ticket, Buffer.from('x'))).statusCode).toBe(204);
      expect(codes(await completeUpload(app, operator, ticket.id))).toEqual(['FILE_TYPE_NOT_ALLOWED']);
      app.clock.forward({ minutes: 3 });
    }
    expect((await putFile(app, ticket)).statusCode).toBe(204);
    app.clock.forward({ minutes: 1 });
    expect((await putFile(app, ticket)).statusCode).toBe(404);
    app.clock.forward({ minutes: 10 });
    expect(codes(await completeUpload(app, operator, ticket.id))).toEqual(['NOT_FOUND']);
  });

  it('counts the bytes that arrive by address and day, with an error of its own', async () => {
    const large = Buffer.concat([JPEG, Buffer.alloc(9 * MEGABYTE)]);
    const before = await taken('uploadedKilobytesPerAddress');
    const first = await requestTicket(app, {}, 'CERTIFICATE');
    await putFile(app, first, large);
    expect(await taken('uploadedKilobytesPerAddress')).toBe(before + Math.ceil(large.length / 1024));
    await app.services.database.run({
      text: "update rate_limit set points = 295000 where key like 'uploadedKilobytesPerAddress:%'",
      values: [],
    });
    const refused = await putFile(app, first, large);
    expect(refused.statusCode).toBe(429);
    expect(refused.json().errors[0].extensions).toEqual({
      code: 'UPLOAD_QUOTA_REACHED',
      params: { retryAfterSeconds: expect.any(Number) },
    });
    // A signed-in account has its own.
    expect((await putFile(app, await requestTicket(app, operator, 'PASSPORT'), large)).statusCode).toBe(204);
  });
});

describe('a file that takes long to check', () => {
  it('does not keep others waiting', async () => {
    const hostile = Buffer.concat([
      Buffer.from('%PDF-1.4\n'),
      Buffer.from('stream\n>>stream\n'.repeat(600_000)),
      Buffer.from('\n%%EOF\n'),
    ]);
    const tickets = await Promise.all([1, 2, 3, 4].map(() => requestTicket(app, {}, 'CERTIFICATE')));
    for (const ticket of tickets) await putFile(app, ticket, hostile);
    const loop = monitorEventLoopDelay({ resolution: 5 });
    const checks = Promise.all(tickets.map(({ id }) => completeUpload(app, {}, id)));
    loop.enable();
    const refused = (await checks).map((answer) => codes(answer)[0]);
    loop.disable();
    for (const code of refused) expect(code).toMatch(/FILE_NOT_READABLE|TIMEOUT/);
    // Checking four such files on the loop takes it for seconds.
    expect(loop.max / 1e6).toBeLessThan(1_000);
  });
});

describe('a storage that does not answer', () => {
  it('holds no connection to the database', async () => {
    const tickets = await Promise.all([1, 2].map(() => requestTicket(app, operator, 'PASSPORT')));
    for (const ticket of tickets) await putFile(app, ticket);
    const silent = vi.spyOn(app.services.storage, 'putFile');
    let answer: () => void = () => undefined;
    const later = new Promise<void>((resolve) => (answer = resolve));
    silent.mockImplementation(() => later.then(() => Promise.reject(new Error('too late'))));
    const removing = vi.spyOn(app.services.storage, 'delete').mockImplementation(() => later);
    const checks = tickets.map(({ id }) => completeUpload(app, operator, id));
    await vi.waitFor(() => expect(silent).toHaveBeenCalled());
    const cancelled = await requestTicket(app, {}, 'CERTIFICATE');
    const cancelling = app.query({}, 'mutation ($id: ID!) { cancelUpload(id: $id) }', { id: cancelled.id });
    await vi.waitFor(() => expect(removing).toHaveBeenCalled());
    const { rows } = await app.services.database.run({
      text: "select count(*)::int as held from pg_stat_activity where state like 'idle in transaction%' and datname = current_database()",
      values: [],
    });
    expect(rows).toEqual([{ held: 0 }]);
    answer();
    for (const check of checks) expect(codes(await check)).toEqual(['INTERNAL']);
    expect((await cancelling).data).toEqual({ cancelUpload: true });
    silent.mockRestore();
    removing.mockRestore();
    expect(codes(await completeUpload(app, operator, tickets[0]?.id ?? ''))).toEqual([]);
  });
});

it('checks files of known tickets only', async () => {
  expect(codes(await completeUpload(app, operator, randomUUID()))).toEqual(['NOT_FOUND']);
  const input = { purpose: 'PASSPORT', fileName: 'a.pdf', size: 1, mediaType: 'application/pdf' };
  const { data } = await app.query(operator, REQUEST, { input });
  expect(codes(await completeUpload(app, operator, data.requestUpload.id))).toEqual(['UPLOAD_NOT_COMPLETE']);
});
