import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { codes, faults } from './support/answers.js';
import { startTestApp, type TestApp } from './support/app.js';
import { type BuiltCompany, buildCompany } from './support/build.js';
import { onPostgres } from './support/database.js';
import { meeting } from './support/races.js';
import { forgetLimits } from './support/registration.js';
import { PDF, type Purpose, upload } from './support/uploads.js';

const PERSON = 'id idKind idNumber name englishName mobile version attachments { id kind code file { id name url } }';
const CREATE = `mutation Create($input: PersonInput!, $key: String) {
  createPerson(input: $input, idempotencyKey: $key) { ${PERSON} } }`;
const FIND = `query Find($id: ID!) { person(id: $id) { ${PERSON} } }`;
const LIST = `query List($filter: PersonFilter!) { people(filter: $filter, size: 50) { total items { id name idNumber } } }`;
const ATTACH = `mutation Attach($personId: ID!, $kind: AttachmentKind!, $uploadId: ID!) {
  addAttachment(personId: $personId, kind: $kind, uploadId: $uploadId) { ${PERSON} } }`;
const DETACH = `mutation Detach($id: ID!) { removeAttachment(id: $id) { ${PERSON} } }`;

let app: TestApp;
let dehai: BuiltCompany;
let yonghang: BuiltCompany;
let passport = 30_000_000;

beforeAll(async () => {
  app = await startTestApp();
  dehai = await buildCompany(app, '德海貨櫃股份有限公司', '04595252');
  yonghang = await buildCompany(app, '永航船務有限公司', '10458570');
  return app.stop;
});

beforeEach(async () => {
  app.clock.set('2026-11-10T10:00:00+08:00');
  await forgetLimits(app);
  for (const company of [dehai, yonghang]) Object.assign(company.operator, await app.signedIn(company.accountId));
});

const newPassport = () => `X${++passport}`;
const someone = (more: object = {}) => ({ idKind: 'PASSPORT', idNumber: newPassport(), name: '羅莎', ...more });
const create = (input: object, company = dehai, key?: string) => app.query(company.operator, CREATE, { input, key });
const created = async (input: object = someone(), company = dehai) => (await create(input, company)).data.createPerson;
const find = async (id: string, company = dehai) => (await app.query(company.operator, FIND, { id })).data.person;

describe('attachments', () => {
  const attach = async (person: { id: string }, kind: Purpose, company = dehai, purpose = kind) => {
    const { id } = await upload(app, company.operator, purpose);
    return app.query(dehai.operator, ATTACH, { personId: person.id, kind, uploadId: id });
  };
  const read = async (url: string) => (await app.send(dehai.operator, { method: 'GET', url })).statusCode;

  it('R-PER-1 carry their kind’s code and can be read', async () => {
    const person = await created();
    const kinds = { PHOTO: 'P01', ID_CARD: 'P02', PASSPORT: 'P09', OTHER: 'P10' } as const;
    for (const kind of Object.keys(kinds)) {
      app.clock.forward({ seconds: 1 });
      expect((await attach(person, kind as Purpose)).errors).toEqual([]);
    }
    const { attachments } = await find(person.id);
    const shown = attachments.map(({ kind, code }: { kind: string; code: string }) => [kind, code]);
    expect(shown).toEqual(Object.entries(kinds));
    for (const { file } of attachments) expect(await read(file.url)).toBe(200);
  });

  it('R-PER-1 a photo takes the place of the one before; other kinds add up', async () => {
    const person = await created();
    const first = (await attach(person, 'PHOTO')).data.addAttachment.attachments[0];
    await attach(person, 'OTHER');
    await attach(person, 'OTHER');
    const { attachments } = (await attach(person, 'PHOTO')).data.addAttachment;
    const kinds = attachments.map(({ kind }: { kind: string }) => kind);
    expect(kinds.sort()).toEqual(['OTHER', 'OTHER', 'PHOTO']);
    expect(attachments.map(({ id }: { id: string }) => id)).not.toContain(first.id);
    expect(await read(first.file.url)).toBe(404);
  });

  it.runIf(onPostgres())('R-PER-1 of two photos attached at once one stays', async () => {
    const person = await created();
    const uploads = await Promise.all([1, 2, 3].map(() => upload(app, dehai.operator, 'PHOTO')));
    const lock = { text: 'select from person where id = ? for update', values: [person.id] };
    const attaching = uploads.map(
      ({ id }) =>
        () =>
          app.query(dehai.operator, ATTACH, { personId: person.id, kind: 'PHOTO', uploadId: id }),
    );
    const answers = await meeting(app, lock, attaching);
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    expect((await find(person.id)).attachments).toHaveLength(1);
  });

  it('a removed one is gone from the person, its file can no longer be read, and it cannot be removed twice', async () => {
    const person = await created();
    const [attached] = (await attach(person, 'PASSPORT')).data.addAttachment.attachments;
    const removed = await app.query(dehai.operator, DETACH, { id: attached.id });
    expect(removed.data.removeAttachment.attachments).toEqual([]);
    expect(await read(attached.file.url)).toBe(404);
    expect(codes(await app.query(dehai.operator, DETACH, { id: attached.id }))).toEqual(['NOT_FOUND']);
  });

  it('R-PER-3 only an own, complete, unused upload of that kind can be attached', async () => {
    const person = await created();
    const refused = [['uploadId', 'UPLOAD_NOT_COMPLETE']];
    expect(faults(await attach(person, 'PASSPORT', yonghang))).toEqual(refused);
    expect(faults(await attach(person, 'PASSPORT', dehai, 'OTHER'))).toEqual(refused);
    const { id } = await upload(app, dehai.operator, 'PASSPORT', { bytes: PDF });
    const use = () => app.query(dehai.operator, ATTACH, { personId: person.id, kind: 'PASSPORT', uploadId: id });
    expect(codes(await use())).toEqual([]);
    expect(faults(await use())).toEqual(refused);
    const visitors = await upload(app, {}, 'CERTIFICATE');
    const variables = { personId: person.id, kind: 'OTHER', uploadId: visitors.id };
    expect(faults(await app.query(dehai.operator, ATTACH, variables))).toEqual(refused);
    expect((await find(person.id)).attachments).toHaveLength(1);
  });

  it('R-ACC-5 another company’s attachment is NOT_FOUND', async () => {
    const theirs = await created(someone(), yonghang);
    const { id: uploadId } = await upload(app, yonghang.operator, 'OTHER');
    const variables = { personId: theirs.id, kind: 'OTHER', uploadId };
    const attached = (await app.query(yonghang.operator, ATTACH, variables)).data.addAttachment;
    expect(codes(await app.query(dehai.operator, DETACH, { id: attached.attachments[0].id }))).toEqual(['NOT_FOUND']);
    expect((await find(theirs.id, yonghang)).attachments).toHaveLength(1);
  });

  it('R-PER-1 the list can show who lacks a file of a kind', async () => {
    const name = '缺照片的人';
    const [lacking, having] = [await created(someone({ name })), await created(someone({ name }))];
    await attach(having, 'PHOTO');
    const { data } = await app.query(dehai.operator, LIST, { filter: { name, missingAttachment: 'PHOTO' } });
    expect(data.people.items.map(({ id }: { id: string }) => id)).toEqual([lacking.id]);
  });
});
