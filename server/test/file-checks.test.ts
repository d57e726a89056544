import { readdirSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import sharp from 'sharp';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { codes, fieldErrors } from './support/answers.js';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { type BuiltCompany, buildCompany } from './support/build.js';
import { newUbn, resetRateLimits } from './support/registration.js';
import { completeUpload, JPEG, PDF, PHOTO, type Purpose, putFile, requestTicket, upload } from './support/uploads.js';

const MEGABYTE = 1024 * 1024;
const REQUEST = 'mutation Request($input: RequestUploadInput!) { requestUpload(input: $input) { id } }';

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
const stored = async (url: string) => (await get(operator, url)).rawPayload;

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

/** Sends a file for a new ticket and completes it, whether or not it is accepted. */
async function send(bytes: Buffer, purpose: Purpose = 'PASSPORT', fileName = 'scan.jpg') {
  const ticket = await requestTicket(app, operator, purpose, fileName);
  const put = await putFile(app, ticket, bytes);
  return { ticket, put, completed: await completeUpload(app, operator, ticket.id) };
}

describe('R-PER-3 the content of a file decides its type', () => {
  it.each([
    ['a JPEG', JPEG, 'page.html', 'image/jpeg', 'page.html.jpg'],
    ['a PDF', PDF, 'photo.jpg', 'application/pdf', 'photo.pdf'],
    ['a PDF', PDF, 'C:\\scans\\護照 (1).PDF', 'application/pdf', '護照 (1).pdf'],
  ])('takes the type from the content, not from the name: %s', async (_kind, bytes, fileName, mediaType, shownName) => {
    const { completed } = await send(bytes, 'PASSPORT', fileName);
    expect(completed.data.completeUpload).toMatchObject({ mediaType, fileName: shownName });
    const answer = await get(operator, completed.data.completeUpload.url);
    expect(answer.headers['content-type']).toBe(mediaType);
    expect(answer.headers['content-disposition']).toBe(`attachment; filename*=UTF-8''${encoded(shownName)}`);
  });
  const encoded = (name: string) => encodeURIComponent(name).replaceAll('(', '%28').replaceAll(')', '%29');

  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  const html = '<!doctype html><script>alert(1)</script>';
  const script = PDF.toString('latin1').replace('/Type /Catalog', '/Type /Catalog /OpenAction << /S /JavaScript >>');
  it.each([
    ['HTML', Buffer.from(html), 'PASSPORT', 'FILE_TYPE_NOT_ALLOWED'],
    ['SVG', Buffer.from(svg), 'PHOTO', 'FILE_TYPE_NOT_ALLOWED'],
    ['a PDF as a photo', PDF, 'PHOTO', 'FILE_TYPE_NOT_ALLOWED'],
    ['a PDF with a script', Buffer.from(script, 'latin1'), 'PASSPORT', 'FILE_HAS_SCRIPT'],
    ['half a JPEG', JPEG.subarray(0, JPEG.length / 2), 'PHOTO', 'FILE_NOT_READABLE'],
    [
      'HTML after the start of a JPEG',
      Buffer.concat([JPEG.subarray(0, 4), Buffer.from(html)]),
      'PHOTO',
      'FILE_NOT_READABLE',
    ],
  ] as const)(
    'refuses %s, stores nothing, and accepts another file for the same ticket',
    async (_kind, bytes, purpose, code) => {
      const before = filesOnDisk();
      const { ticket, completed } = await send(bytes, purpose);
      expect(codes(completed)).toEqual([code]);
      expect(filesOnDisk()).toEqual(before);
      expect(codes(await completeUpload(app, operator, ticket.id))).toEqual(['UPLOAD_NOT_COMPLETE']);
      expect((await putFile(app, ticket, purpose === 'PHOTO' ? PHOTO : JPEG)).statusCode).toBe(204);
      expect(codes(await completeUpload(app, operator, ticket.id))).toEqual([]);
    },
  );

  it('refuses a photo of one pixel in words, and then accepts a real one on the same ticket', async () => {
    const dot = await sharp(PHOTO).resize(1, 1).png().toBuffer();
    const { ticket, completed } = await send(dot, 'PHOTO');
    expect(completed.errors.map(({ extensions }) => extensions)).toEqual([
      { code: 'PHOTO_TOO_SMALL', params: { minWidth: 300, minHeight: 400 } },
    ]);
    await putFile(app, ticket, PHOTO);
    expect(codes(await completeUpload(app, operator, ticket.id))).toEqual([]);
  });

  it('re-encodes a photo without camera metadata and with its orientation applied', async () => {
    const sent = await sharp(PHOTO)
      .rotate(270)
      .withExif({ IFD0: { Artist: 'WANG-XIAO-MING' }, IFD3: { GPSLatitude: '25/1 8/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect(sent.includes('WANG-XIAO-MING')).toBe(true);
    const { url, size } = await upload(app, operator, 'PHOTO', { bytes: sent });
    const bytes = await stored(url);
    expect(bytes).toHaveLength(size);
    expect(bytes.includes('WANG-XIAO-MING')).toBe(false);
    const picture = await sharp(bytes).metadata();
    expect(picture).toMatchObject({ format: 'jpeg', width: 300, height: 400 });
    expect([picture.exif, picture.xmp, picture.iptc, picture.orientation]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('removes data appended to a picture', async () => {
    const { url } = await upload(app, operator, 'PHOTO', { bytes: Buffer.concat([PHOTO, Buffer.from(html)]) });
    expect((await stored(url)).includes('<script>')).toBe(false);
  });
});

describe('R-PER-3 the size of a file', () => {
  it('is checked before the upload, with the error at its field', async () => {
    const ask = (size: number, mediaType = 'image/jpeg', fileName = 'a.jpg') =>
      app.query(operator, REQUEST, { input: { purpose: 'PHOTO', fileName, size, mediaType } });
    expect(codes(await ask(10 * MEGABYTE))).toEqual([]);
    expect(fieldErrors(await ask(10 * MEGABYTE + 1))).toEqual([['size', 'FILE_TOO_LARGE']]);
    expect(fieldErrors(await ask(0, 'image/svg+xml', ' ')).sort()).toEqual([
      ['fileName', 'REQUIRED'],
      ['mediaType', 'FILE_TYPE_NOT_ALLOWED'],
      ['size', 'OUT_OF_RANGE'],
    ]);
  });

  const tooLarge = Buffer.concat([JPEG, Buffer.alloc(10 * MEGABYTE)]);
  const chunks = () => Readable.from([tooLarge.subarray(0, 5 * MEGABYTE), tooLarge.subarray(5 * MEGABYTE)]);
  it.each([
    ['with a declared length', { payload: tooLarge }],
    ['without a declared length', { payload: chunks(), headers: { 'transfer-encoding': 'chunked' } }],
  ])('refuses more than 10 MB on arrival, %s, and stores nothing', async (_title, body) => {
    const before = filesOnDisk();
    const ticket = await requestTicket(app, operator, 'PASSPORT');
    const answer = await app.send({}, { method: 'PUT', url: ticket.url, ...body });
    expect(answer.statusCode).toBe(413);
    const extensions = { code: 'FILE_TOO_LARGE', params: { maxBytes: 10 * MEGABYTE } };
    expect(answer.json()).toEqual({ errors: [{ message: 'FILE_TOO_LARGE', extensions }] });
    expect(filesOnDisk()).toEqual(before);
    expect(codes(await completeUpload(app, operator, ticket.id))).toEqual(['UPLOAD_NOT_COMPLETE']);
  });

  it('R-PER-3 counts what arrives, whatever size the sender declared', async () => {
    const [large, small] = [
      await requestTicket(app, operator, 'PASSPORT', 'scan.pdf', 10 * MEGABYTE),
      await requestTicket(app, operator, 'PASSPORT', 'scan.pdf', 1),
    ];
    for (const ticket of [large, small]) {
      await putFile(app, ticket, PDF);
      const { data } = await completeUpload(app, operator, ticket.id);
      expect(data.completeUpload.size).toBe(PDF.length);
    }
    const before = filesOnDisk();
    const understated = await requestTicket(app, operator, 'PASSPORT', 'scan.pdf', 1);
    expect((await putFile(app, understated, tooLarge)).statusCode).toBe(413);
    expect(filesOnDisk()).toEqual(before);
  });

  it('refuses an empty file', async () => {
    const ticket = await requestTicket(app, operator, 'PASSPORT');
    expect((await putFile(app, ticket, Buffer.alloc(0))).statusCode).toBe(422);
  });
});

describe('R-PER-3 an interrupted upload', () => {
  it('stores nothing and can be repeated', async () => {
    const before = filesOnDisk();
    const ticket = await requestTicket(app, operator, 'PASSPORT');
    const sending = request(`${app.url}${ticket.url}`, { method: 'PUT', headers: { 'content-length': JPEG.length } });
    sending.on('error', () => undefined);
    sending.write(JPEG.subarray(0, JPEG.length / 2));
    await vi.waitFor(() => expect(filesOnDisk().length).toBe(before.length + 1));
    sending.destroy();
    await vi.waitFor(() => expect(filesOnDisk()).toEqual(before));
    expect(codes(await completeUpload(app, operator, ticket.id))).toEqual(['UPLOAD_NOT_COMPLETE']);
    await putFile(app, ticket);
    expect(codes(await completeUpload(app, operator, ticket.id))).toEqual([]);
  });

  it('keeps the previous file', async () => {
    const ticket = await requestTicket(app, operator, 'PASSPORT');
    await putFile(app, ticket, PDF);
    const before = filesOnDisk();
    const sending = request(`${app.url}${ticket.url}`, { method: 'PUT', headers: { 'content-length': JPEG.length } });
    sending.on('error', () => undefined);
    sending.write(JPEG.subarray(0, JPEG.length / 2));
    await vi.waitFor(() => expect(filesOnDisk().length).toBe(before.length + 1));
    sending.destroy();
    await vi.waitFor(() => expect(filesOnDisk()).toEqual(before));
    const { data } = await completeUpload(app, operator, ticket.id);
    expect((await stored(data.completeUpload.url)).equals(PDF)).toBe(true);
  });
});
