import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { codes, fieldErrors } from './support/answers.js';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { type BuiltCompany, buildAccount, buildCompany } from './support/build.js';
import { onPostgres } from './support/database.js';
import { newUbn, resetRateLimits } from './support/registration.js';
import { rowsOf } from './support/rows.js';
import { completeUpload, JPEG, PDF, putFile, requestTicket, upload } from './support/uploads.js';

const UNKNOWN = '01890000-0000-7000-8000-000000000000';
const REQUEST = 'mutation Request($input: RequestUploadInput!) { requestUpload(input: $input) { id } }';
const CANCEL = 'mutation Cancel($id: ID!) { cancelUpload(id: $id) }';

let app: TestApp;
let company: BuiltCompany;
let operator: TestViewer;

beforeAll(async () => {
  app = await startTestApp({ listen: true });
  company = await buildCompany(app, '德海貨櫃股份有限公司', newUbn());
  return app.stop;
});

beforeEach(async () => {
  app.clock.set('2026-11-10T10:00:00+08:00');
  await resetRateLimits(app);
  operator = await app.signedIn(company.accountId);
});

const get = (viewer: TestViewer, url: string) => app.send(viewer, { method: 'GET', url });

/** Every file on the disk, including incomplete uploads. */
function filesOnDisk(): string[] {
  const { dataDir } = app.services.env;
  return ['files', 'incoming'].flatMap((folder) => {
    try {
      const entries = readdirSync(join(dataDir, folder), { recursive: true, withFileTypes: true });
      return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    } catch {
      return [];
    }
  });
}

describe('upload tickets', () => {
  it('answer NOT_FOUND to every other account (R-ACC-5)', async () => {
    const other = await buildCompany(app, '永航船務有限公司', newUbn());
    const ticket = await requestTicket(app, operator, 'PASSPORT');
    await putFile(app, ticket);
    for (const viewer of [other.operator, {}]) {
      for (const answer of [completeUpload(app, viewer, ticket.id), app.query(viewer, CANCEL, { id: ticket.id })]) {
        expect(codes(await answer)).toEqual(['NOT_FOUND']);
      }
      const [hidden, missing] = [
        await completeUpload(app, viewer, ticket.id),
        await completeUpload(app, viewer, UNKNOWN),
      ];
      expect(hidden.text).toBe(missing.text);
    }
    const visitors = await requestTicket(app, {}, 'CERTIFICATE');
    await putFile(app, visitors);
    expect(codes(await completeUpload(app, operator, visitors.id))).toEqual(['NOT_FOUND']);
    expect(codes(await completeUpload(app, operator, ticket.id))).toEqual([]);
  });

  it('are issued to visitors for certificates only', async () => {
    for (const purpose of ['PHOTO', 'PASSPORT', 'ID_CARD', 'OTHER']) {
      const input = { purpose, fileName: 'a.jpg', size: 1, mediaType: 'image/jpeg' };
      expect(fieldErrors(await app.query({}, REQUEST, { input }))).toEqual([['purpose', 'FORBIDDEN']]);
    }
  });

  it('wait ten minutes for their file, and a file another ten minutes for its completion', async () => {
    const [slow, late] = [
      await requestTicket(app, operator, 'PASSPORT'),
      await requestTicket(app, operator, 'PASSPORT'),
    ];
    app.clock.forward({ minutes: 9, seconds: 59 });
    expect((await putFile(app, slow)).statusCode).toBe(204);
    app.clock.forward({ seconds: 1 });
    expect((await putFile(app, late)).statusCode).toBe(404);
    app.clock.forward({ minutes: 9 });
    expect(codes(await completeUpload(app, operator, slow.id))).toEqual([]);
  });

  it('R-PER-3 refuse to complete a file after their second ten minutes, to the second, and leave nothing of it', async () => {
    const before = filesOnDisk();
    const [inTime, late] = [
      await requestTicket(app, operator, 'PASSPORT'),
      await requestTicket(app, operator, 'PASSPORT'),
    ];
    for (const ticket of [inTime, late]) await putFile(app, ticket);
    app.clock.forward({ minutes: 19, seconds: 59 });
    const completed = await completeUpload(app, operator, inTime.id);
    expect(codes(completed)).toEqual([]);
    app.clock.forward({ seconds: 1 });
    expect(codes(await completeUpload(app, operator, late.id))).toEqual(['NOT_FOUND']);
    expect((await completeUpload(app, operator, inTime.id)).data).toEqual(completed.data);
    await app.services.jobs.run('sweep', null);
    expect(filesOnDisk().filter((file) => !before.includes(file))).toHaveLength(1);
    expect((await get(operator, completed.data.completeUpload.url)).statusCode).toBe(200);
  });

  it('R-PER-3 refuse a file whose check ends after their second ten minutes, and leave nothing of it', async () => {
    const before = filesOnDisk();
    const ticket = await requestTicket(app, operator, 'PASSPORT');
    await putFile(app, ticket);
    app.clock.forward({ minutes: 19, seconds: 59 });
    const { fileChecker } = app.services;
    const check = fileChecker.check.bind(fileChecker);
    const slow = vi.spyOn(fileChecker, 'check').mockImplementationOnce(async (file) => {
      const checked = await check(file);
      app.clock.forward({ seconds: 1 });
      return checked;
    });
    expect(codes(await completeUpload(app, operator, ticket.id))).toEqual(['NOT_FOUND']);
    slow.mockRestore();
    expect(filesOnDisk()).toEqual(before);
  });

  it('accept no further file once completed, and return the same when completed again', async () => {
    const ticket = await requestTicket(app, operator, 'PASSPORT');
    await putFile(app, ticket);
    const first = await completeUpload(app, operator, ticket.id);
    expect((await putFile(app, ticket, PDF)).statusCode).toBe(404);
    expect((await completeUpload(app, operator, ticket.id)).data).toEqual(first.data);
  });

  it.runIf(onPostgres())('store one file when completed several times at the same time', async () => {
    const ticket = await requestTicket(app, operator, 'PASSPORT');
    await putFile(app, ticket);
    const answers = await Promise.all([1, 2, 3, 4].map(() => completeUpload(app, operator, ticket.id)));
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    expect(new Set(answers.map(({ data }) => data.completeUpload.url)).size).toBe(1);
  });

  it('delete their file when cancelled', async () => {
    const before = filesOnDisk();
    const [sent, completed] = [await requestTicket(app, operator, 'PASSPORT'), await upload(app, operator, 'PASSPORT')];
    await putFile(app, sent);
    for (const { id } of [sent, completed]) {
      expect((await app.query(operator, CANCEL, { id })).data).toEqual({ cancelUpload: true });
      expect(codes(await app.query(operator, CANCEL, { id }))).toEqual(['NOT_FOUND']);
    }
    expect((await get(operator, completed.url)).statusCode).toBe(404);
    expect(filesOnDisk()).toEqual(before);
  });

  it('are deleted with their files after a day when unused; used files stay', async () => {
    app.clock.set('2027-01-01T10:00:00+08:00');
    operator = await app.signedIn(company.accountId);
    const SUBMIT = 'mutation Submit($id: ID!) { submitCertificate(uploadId: $id) { file { url } } }';
    const { id } = await upload(app, operator, 'CERTIFICATE');
    const { url } = (await app.query(operator, SUBMIT, { id })).data.submitCertificate.file;
    await app.services.jobs.run('sweep', null);
    const before = filesOnDisk();
    const [sent, completed] = [await requestTicket(app, operator, 'PASSPORT'), await upload(app, operator, 'PASSPORT')];
    await putFile(app, sent);
    await app.services.jobs.run('sweep', null);
    expect(filesOnDisk()).toHaveLength(before.length + 2);
    app.clock.forward({ hours: 24 });
    for (const _time of [1, 2]) await app.services.jobs.run('sweep', null);
    expect(filesOnDisk()).toEqual(before);
    operator = await app.signedIn(company.accountId);
    expect((await get(operator, completed.url)).statusCode).toBe(404);
    expect((await get(operator, url)).statusCode).toBe(200);
  });

  it('R-REG-3 end with the account that they were issued to, from the next request on', async () => {
    const accountName = `leaver-${Date.now()}`;
    const id = await buildAccount(app, 'GENERAL', accountName, { companyId: company.id });
    const leaver = await app.signedIn(id);
    const [before, after] = [
      await requestTicket(app, leaver, 'PASSPORT'),
      await requestTicket(app, leaver, 'PASSPORT'),
    ];
    expect((await putFile(app, before)).statusCode).toBe(204);
    await rowsOf(app, 'update account set disabled_at = now() where id = $1', id);
    for (const ticket of [before, after]) {
      expect((await putFile(app, ticket)).statusCode).toBe(404);
      expect(codes(await completeUpload(app, leaver, ticket.id))).toEqual(['NOT_FOUND']);
    }
  });

  it('answer an unknown ticket like an expired one, and refuse pages of other sites', async () => {
    const unknown = await app.send({}, { method: 'PUT', url: `/uploads/${'A'.repeat(43)}`, payload: JPEG });
    expect([unknown.statusCode, unknown.json()]).toEqual([
      404,
      { errors: [{ message: 'NOT_FOUND', extensions: { code: 'NOT_FOUND' } }] },
    ]);
    const ticket = await requestTicket(app, operator, 'PASSPORT');
    const headers = { origin: 'https://elsewhere.example' };
    const foreign = await app.send({}, { method: 'PUT', url: ticket.url, payload: JPEG, headers });
    expect(foreign.statusCode).toBe(403);
    expect(
      (await app.send({}, { method: 'PUT', url: ticket.url, payload: JPEG, headers: { origin: app.url } })).statusCode,
    ).toBe(204);
  });

  it('forbid caching and sharing, and are not logged', async () => {
    const ticket = await requestTicket(app, operator, 'PASSPORT');
    const answer = await putFile(app, ticket);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    expect(app.logs.join('\n')).not.toContain(ticket.url.split('/').at(-1));
  });
});
