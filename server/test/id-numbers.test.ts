import { createHash } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from './support/app.js';
import { type BuiltCompany, buildCompany } from './support/build.js';
import { forgetLimits } from './support/registration.js';
import { rowsOf } from './support/rows.js';
import { tracesOf } from './support/traces.js';
import { upload } from './support/uploads.js';

const PERSON = 'id idKind idNumber name englishName mobile version attachments { id kind code file { id name url } }';
const CREATE = `mutation Create($input: PersonInput!, $key: String) {
  createPerson(input: $input, idempotencyKey: $key) { ${PERSON} } }`;
const LIST = `query List($filter: PersonFilter!) { people(filter: $filter, size: 50) { total items { id name idNumber } } }`;
const IMPORT = `mutation Import($rows: [PersonInput!]!, $key: String) { importPeople(rows: $rows, idempotencyKey: $key) }`;
const ATTACH = `mutation Attach($personId: ID!, $kind: AttachmentKind!, $uploadId: ID!) {
  addAttachment(personId: $personId, kind: $kind, uploadId: $uploadId) { ${PERSON} } }`;

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

describe('R-ACC-6 the ID number lies nowhere in clear', () => {
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

  it('neither in any table, the job engine’s among them, nor in the log, whatever was done with it', async () => {
    const idNumber = 'QZ7788123X';
    const input = { idKind: 'PASSPORT', idNumber, name: '密先生', englishName: 'Mi', mobile: '0912345678' };
    const person = (await create(input, dehai, 'secret-key-1')).data.createPerson;
    expect(person.idNumber).toBe(idNumber);
    const rows = [{ ...input, name: '密小姐' }];
    expect((await app.query(yonghang.operator, IMPORT, { rows, key: 'secret-key-2' })).data.importPeople).toBe(1);
    await app.query(dehai.operator, LIST, { filter: { idNumber } });
    await create(input);
    await create({ ...input, idKind: 'NATIONAL_ID' });
    await app.query(dehai.operator, CREATE, { input: { ...input, idKind: idNumber } });
    const { id } = await upload(app, dehai.operator, 'PASSPORT');
    await app.query(dehai.operator, ATTACH, { personId: person.id, kind: 'PASSPORT', uploadId: id });
    const application = {
      reason: '碼頭施工',
      areaCodes: ['KEELUNG-EAST'],
      personIds: [person.id],
      personalDataConsent: true,
      passportsConfirmed: true,
    };
    const SUBMIT = `mutation($input: SingleEntryApplicationInput!) {
      submitSingleEntryApplication(input: $input) { passes { holder { idNumber } } } }`;
    const issued = await app.query(dehai.operator, SUBMIT, { input: application });
    expect(issued.data.submitSingleEntryApplication.passes).toEqual([{ holder: { idNumber } }]);
    const SEARCH = 'query($filter: PassFilter!) { passes(filter: $filter) { items { holder { idNumber } } } }';
    const search = async (company: BuiltCompany, ownership: string) =>
      (await app.query(company.operator, SEARCH, { filter: { ownership, idNumber } })).data.passes.items;
    expect(await search(dehai, 'OWNED')).toEqual([{ holder: { idNumber } }]);
    expect(await search(yonghang, 'NON_OWNED')).toEqual([{ holder: { idNumber: 'QZ7788****' } }]);

    expect(await tracesOf(app, idNumber)).toEqual([]);
    // Nor in a form in which numbers could be tried one after the other without the key.
    expect(await tracesOf(app, sha256(idNumber), sha256(`PASSPORT:${idNumber}`))).toEqual([]);
    expect(await tracesOf(app, sha256(JSON.stringify(input)), sha256(JSON.stringify(rows)))).toEqual([]);
  });

  it('the same number sealed twice does not look the same', async () => {
    const idNumber = newPassport();
    for (const company of [dehai, yonghang]) await created(someone({ idNumber }), company);
    const text = `select encode(id_cipher, 'hex') as cipher from person where id_index = $1`;
    const index = app.services.vault.indexOf('PASSPORT', idNumber);
    const stored = await rowsOf<{ cipher: string }>(app, text, index);
    expect(stored).toHaveLength(2);
    expect(stored[0]?.cipher).not.toBe(stored[1]?.cipher);
  });
});
