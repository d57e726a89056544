import { Readable } from 'node:stream';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import {
  type BuiltCompany,
  buildAccount,
  buildAnalyst,
  buildCompany,
  buildPerson,
  buildStaff,
} from './support/build.js';
import { newUbn, resetRateLimits } from './support/registration.js';
import { rowsOf } from './support/rows.js';
import { PDF, type Purpose, upload } from './support/uploads.js';

const ATTACH = `mutation Attach($personId: ID!, $kind: AttachmentKind!, $uploadId: ID!) {
  addAttachment(personId: $personId, kind: $kind, uploadId: $uploadId) { attachments { id kind file { url } } } }`;
const DETACH = 'mutation Detach($id: ID!) { removeAttachment(id: $id) { id } }';
const DELETE = 'mutation Delete($id: ID!) { deletePerson(id: $id, version: 1) }';
const SUBMIT = `mutation Submit($input: ApplicationInput!) {
  submitApplication(input: $input) { id number version } }`;
const APPLICATION = `query Application($number: String!) {
  application(number: $number) { attachments { kind file { url } } } }`;

let app: TestApp;
let owner: BuiltCompany;
let other: BuiltCompany;
let viewers: Record<
  | 'colleague'
  | 'stranger'
  | 'unconsented'
  | 'keelung'
  | 'police'
  | 'taichung'
  | 'taichungPolice'
  | 'analyst'
  | 'visitor',
  TestViewer
>;
let passport = 40_000_000;

beforeAll(async () => {
  app = await startTestApp();
  owner = await buildCompany(app, '德海貨櫃股份有限公司', newUbn());
  other = await buildCompany(app, '永航船務有限公司', newUbn());
  const companyId = owner.id;
  const general = async (name: string, facts: object) => app.signedIn(await buildAccount(app, 'GENERAL', name, facts));
  const police = async (name: string, branch: 'KL' | 'TX') =>
    app.signedIn(await buildAccount(app, 'STAFF', name, { branchCodes: [branch], staffRoles: ['POLICE_CHECK'] }));
  viewers = {
    colleague: await general('colleague', { companyId }),
    stranger: other.operator,
    unconsented: await general('unconsented', { companyId, consentVersion: null }),
    keelung: await buildStaff(app, 'reviewer-keelung', ['KL']),
    police: await police('police-keelung', 'KL'),
    taichung: await buildStaff(app, 'reviewer-taichung', ['TX']),
    taichungPolice: await police('police-taichung', 'TX'),
    analyst: await buildAnalyst(app),
    visitor: {},
  };
  return app.stop;
});

beforeEach(() => resetRateLimits(app));

const get = (viewer: TestViewer, url: string) => app.send(viewer, { method: 'GET', url });

/** The viewers who may read the file. All others must get exactly the answer for a file that does not exist. */
async function readers(url: string): Promise<string[]> {
  const found: string[] = [];
  for (const [name, viewer] of Object.entries({ owner: owner.operator, ...viewers })) {
    const answer = await get(viewer, url);
    if (answer.statusCode === 200) found.push(name);
    else {
      const missing = await get(viewer, '/files/01890000-0000-7000-8000-000000000000');
      expect([answer.statusCode, answer.body]).toEqual([missing.statusCode, missing.body]);
      expect(Object.keys(answer.headers)).toEqual(Object.keys(missing.headers));
    }
  }
  return found;
}

async function newPerson(): Promise<string> {
  return buildPerson(app, owner.id, { idNumber: `F${++passport}`, passport: false });
}

/** Attaches a new file and returns where it is read. */
async function attach(personId: string, kind: Purpose) {
  const { id: uploadId } = await upload(app, owner.operator, kind, kind === 'PASSPORT' ? { bytes: PDF } : {});
  const { data } = await app.query(owner.operator, ATTACH, { personId, kind, uploadId });
  const attached = data.addAttachment.attachments.find((one: { kind: string }) => one.kind === kind);
  return { id: attached.id as string, url: attached.file.url as string };
}

/** The input common to the forms for people. */
const FILLED = { reason: '碼頭施工', personalDataConsent: true, documentsConfirmed: true };

async function apply(personId: string, areaCode = 'KEELUNG-EAST'): Promise<string> {
  const input = { ...FILLED, form: 'FOREIGN_SINGLE_ENTRY', areaCodes: [areaCode], personIds: [personId] };
  return (await app.query(owner.operator, SUBMIT, { input })).data.submitApplication.number;
}

/** Applies for a card that is collected at 基隆 and, unless other areas are named, also opens 臺中: both decide. */
async function applyForCard(
  personId: string,
  areaCodes = ['KEELUNG-EAST', 'TAICHUNG-WEST'],
): Promise<{ id: string; number: string; version: number }> {
  const card = { pickupPortCode: 'KEELUNG', startDay: '2026-12-01', term: { count: 1, unit: 'YEAR' } };
  const input = { ...FILLED, ...card, form: 'PERIODIC', areaCodes, personIds: [personId] };
  const { data, errors } = await app.query(owner.operator, SUBMIT, { input });
  expect(errors).toEqual([]);
  return data.submitApplication;
}

/** Who reads what goes with a card that opens ports of both branches. */
const READERS = ['owner', 'colleague', 'keelung', 'police', 'taichung', 'taichungPolice'];

describe('R-PER-3 R-ACC-5 a file is readable for those who may read its owner record, and missing for all others', () => {
  it('shows a file of a person to its company only', async () => {
    const { url } = await attach(await newPerson(), 'PASSPORT');
    expect(await readers(url)).toEqual(['owner', 'colleague']);
  });

  it('sends a file one part after the other, never as a whole in memory', async () => {
    const { url } = await attach(await newPerson(), 'PASSPORT');
    const { services } = app;
    const { storage } = services;
    const half = PDF.length >> 1;
    const read = async () => Readable.from([PDF.subarray(0, half), PDF.subarray(half)]);
    const whole = () => Promise.reject(new Error('a file is read as a whole'));
    try {
      Object.assign(services, { storage: { ...storage, get: whole, read } });
      const answer = await get(owner.operator, url);
      expect([answer.statusCode, answer.rawPayload.equals(PDF)]).toEqual([200, true]);
    } finally {
      Object.assign(services, { storage });
    }
  });

  it('an upload that is not attached yet: the account that sent it', async () => {
    const { url } = await upload(app, owner.operator, 'PASSPORT');
    expect(await readers(url)).toEqual(['owner']);
  });

  it('shows the upload of a visitor to no account', async () => {
    const { url } = await upload(app, {}, 'CERTIFICATE');
    expect(await readers(url)).toEqual([]);
  });

  it('a certificate: its company and all reviewers, as companies belong to no branch', async () => {
    const { id: uploadId } = await upload(app, owner.operator, 'CERTIFICATE');
    const SEND = 'mutation Send($uploadId: ID!) { submitCertificate(uploadId: $uploadId) { file { url } } }';
    const { data } = await app.query(owner.operator, SEND, { uploadId });
    expect(await readers(data.submitCertificate.file.url)).toEqual(['owner', 'colleague', 'keelung', 'taichung']);
  });

  it('a file on an application: also staff of the branches concerned', async () => {
    const personId = await newPerson();
    const { url } = await attach(personId, 'PASSPORT');
    await apply(personId);
    expect(await readers(url)).toEqual(['owner', 'colleague', 'keelung', 'police']);
    await apply(personId, 'TAICHUNG-WEST');
    expect(await readers(url)).toEqual(['owner', 'colleague', 'keelung', 'police', 'taichung', 'taichungPolice']);
  });

  it('R-PRD-1 photo and document on an application for a card: reviewers and police of the deciding branches', async () => {
    const personId = await newPerson();
    const [photo, scan] = [await attach(personId, 'PHOTO'), await attach(personId, 'PASSPORT')];
    const other = await attach(personId, 'OTHER');
    await applyForCard(personId);
    for (const { url } of [photo, scan]) expect(await readers(url)).toEqual(READERS);
    expect(await readers(other.url)).toEqual(['owner', 'colleague']);
  });

  it('R-PRD-1 a resubmitted application: the new photo, and the returned one beside it', async () => {
    const personId = await newPerson();
    const [old, scan] = [await attach(personId, 'PHOTO'), await attach(personId, 'PASSPORT')];
    const { id, number, version } = await applyForCard(personId);
    const ITEMS = 'query($number: String!) { application(number: $number) { items { items { id } } } }';
    const [item] = (await app.query(viewers.keelung, ITEMS, { number })).data.application.items.items;
    const RETURN = `mutation($id: ID!, $version: Int!, $itemId: ID!) { decideApplication(id: $id, version: $version,
      decisions: [{ itemId: $itemId, action: RETURN, reason: "照片不符規定" }]) { version } }`;
    const returned = await app.query(viewers.keelung, RETURN, { id, version, itemId: item.id });
    await app.query(owner.operator, DETACH, { id: old.id });
    const photo = await attach(personId, 'PHOTO');
    // Until it is resubmitted, the branch sees what it decided on.
    expect(await readers(old.url)).toEqual(READERS);
    expect(await readers(photo.url)).toEqual(['owner', 'colleague']);
    const CORRECT = 'mutation($id: ID!, $version: Int!) { correctApplication(id: $id, version: $version) { id } }';
    const current = { id, version: returned.data.decideApplication.version };
    expect((await app.query(owner.operator, CORRECT, current)).errors).toEqual([]);
    for (const { url } of [old, photo, scan]) expect(await readers(url)).toEqual(READERS);
  });

  it('a file removed from the person: no account, unless an application was submitted with it', async () => {
    const personId = await newPerson();
    const unused = await attach(personId, 'OTHER');
    const carried = await attach(personId, 'PASSPORT');
    const number = await apply(personId);
    const later = await attach(personId, 'ID_CARD');
    for (const { id } of [unused, carried, later]) await app.query(owner.operator, DETACH, { id });
    expect(await readers(later.url)).toEqual([]);
    expect(await readers(carried.url)).toEqual(['owner', 'colleague', 'keelung', 'police']);
    for (const viewer of [owner.operator, viewers.keelung]) {
      const { attachments } = (await app.query(viewer, APPLICATION, { number })).data.application;
      expect(attachments).toContainEqual({ kind: 'PASSPORT', file: { url: carried.url } });
      for (const { file } of attachments) expect((await get(viewer, file.url)).statusCode).toBe(200);
    }
  });

  it('a file of a deleted person: no account', async () => {
    const personId = await newPerson();
    const { url } = await attach(personId, 'PASSPORT');
    await app.query(owner.operator, DELETE, { id: personId });
    expect(await readers(url)).toEqual([]);
  });

  it('a malformed address: no account', async () => {
    expect(await readers('/files/x')).toEqual([]);
    expect(await readers('/files/..%2f..%2fetc%2fpasswd')).toEqual([]);
  });
});

describe('R-PER-3 how a file is served', () => {
  it('is sent as an attachment that runs no script, is not sniffed and is not cached', async () => {
    const { url } = await attach(await newPerson(), 'PHOTO');
    const { headers } = await get(owner.operator, url);
    expect(headers).toMatchObject({
      'content-type': 'image/jpeg',
      'content-disposition': `attachment; filename*=UTF-8''scan.jpg`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'no-store',
    });
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  it('has an address that reveals neither its owner nor its storage location', async () => {
    const { url } = await attach(await newPerson(), 'PHOTO');
    expect(url).toMatch(/^\/files\/[0-9a-f-]{36}$/);
    const [row] = await rowsOf<{ key: string }>(
      app,
      'select storage_key as key from stored_file where id = $1',
      url.split('/')[2],
    );
    expect(row?.key).not.toContain(url.split('/')[2]);
  });
});

describe('R-ACC-4 staff reading a document that shows an ID number', () => {
  const audited = async () =>
    rowsOf<{ action: string; subject_id: string }>(app, 'select action, subject_id from audit_entry order by at, id');

  it('are audited; reading a photo or a file of their own company is not', async () => {
    const personId = await newPerson();
    const [scan, photo] = [await attach(personId, 'PASSPORT'), await attach(personId, 'PHOTO')];
    await apply(personId);
    const before = await audited();
    await get(owner.operator, scan.url);
    await get(viewers.keelung, photo.url);
    await get(viewers.taichung, scan.url);
    expect(await audited()).toEqual(before);
    await get(viewers.keelung, scan.url);
    expect((await audited()).slice(before.length)).toEqual([{ action: 'ID_NUMBER_READ', subject_id: personId }]);
  });

  it('are audited on an application for a card too, visible to the deciding branch', async () => {
    const personId = await newPerson();
    const [photo, scan] = [await attach(personId, 'PHOTO'), await attach(personId, 'PASSPORT')];
    await applyForCard(personId, ['KEELUNG-EAST']);
    app.clock.forward({ minutes: 1 });
    const before = await audited();
    await get(viewers.keelung, photo.url);
    await get(viewers.taichungPolice, scan.url);
    expect(await audited()).toEqual(before);
    await get(viewers.police, scan.url);
    expect((await audited()).slice(before.length)).toEqual([{ action: 'ID_NUMBER_READ', subject_id: personId }]);
    const READS = `query($from: DateTime!) { idNumberReads(filter: { from: $from }) {
      items { accountName action companyName passNumber } } }`;
    const reads = async (viewer: TestViewer) =>
      (await app.query(viewer, READS, { from: app.clock.now() })).data.idNumberReads.items;
    const read = {
      accountName: 'police-keelung',
      action: 'ID_NUMBER_READ',
      companyName: '德海貨櫃股份有限公司',
      passNumber: null,
    };
    expect(await reads(viewers.keelung)).toEqual([read]);
    expect(await reads(viewers.taichung)).toEqual([]);
  });
});
