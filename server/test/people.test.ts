import { createHash } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Answer, startTestApp, type TestApp } from './support/app.js';
import { type BuiltCompany, buildCompany, buildPerson } from './support/build.js';
import { onPostgres } from './support/database.js';
import { forgetLimits } from './support/registration.js';
import { tracesOf } from './support/traces.js';
import { PDF, type Purpose, upload } from './support/uploads.js';

const PERSON = 'id idKind idNumber name englishName mobile version attachments { id kind code file { id name url } }';
const CREATE = `mutation Create($input: PersonInput!, $key: String) {
  createPerson(input: $input, idempotencyKey: $key) { ${PERSON} } }`;
const UPDATE = `mutation Update($id: ID!, $version: Int!, $input: PersonInput!) {
  updatePerson(id: $id, version: $version, input: $input) { ${PERSON} } }`;
const DELETE = 'mutation Delete($id: ID!, $version: Int!) { deletePerson(id: $id, version: $version) }';
const FIND = `query Find($id: ID!) { person(id: $id) { ${PERSON} } }`;
const LIST = `query List($filter: PersonFilter!) { people(filter: $filter, size: 50) { total items { id name idNumber } } }`;
const CHECK = `query Check($rows: [PersonInput!]!) { peopleImportCheck(rows: $rows) {
  valid rows { row faults { code field } } } }`;
const IMPORT = `mutation Import($rows: [PersonInput!]!, $key: String) { importPeople(rows: $rows, idempotencyKey: $key) }`;
const ATTACH = `mutation Attach($personId: ID!, $kind: AttachmentKind!, $uploadId: ID!) {
  addAttachment(personId: $personId, kind: $kind, uploadId: $uploadId) { ${PERSON} } }`;
const DETACH = `mutation Detach($id: ID!) { removeAttachment(id: $id) { ${PERSON} } }`;
const NOBODY = '01890000-0000-7000-8000-000000000000';

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
const update = (person: { id: string; version: number }, input: object, company = dehai) =>
  app.query(company.operator, UPDATE, { id: person.id, version: person.version, input });
const remove = (person: { id: string; version: number }, company = dehai) =>
  app.query(company.operator, DELETE, { id: person.id, version: person.version });
const faults = (answer: Answer<unknown>) => answer.errors.map(({ extensions }) => [extensions.field, extensions.code]);
const codes = (answer: Answer<unknown>) => answer.errors.map(({ extensions }) => extensions.code);
const countOf = async (company = dehai) => {
  const text = 'select count(*)::int count from person where company_id = $1 and deleted_at is null';
  const [row] = await app.services.database.rows<{ count: number }>({ text, values: [company.id] });
  return row?.count ?? 0;
};

describe('adding and changing a person', () => {
  it('R-PER-1 R-ID-1 R-TEL-1 keeps the fields, with the number and the mobile put right', async () => {
    const idNumber = newPassport();
    const typed = ` ${idNumber.toLowerCase().slice(0, 4)}-${idNumber.slice(4)} `;
    const { data, errors } = await create({
      idKind: 'PASSPORT',
      idNumber: typed,
      name: ' 羅莎 ',
      englishName: 'Rosa Luo',
      mobile: '+886 912-345-678',
    });
    expect(errors).toEqual([]);
    const person = data.createPerson;
    expect(person).toEqual({
      id: expect.any(String),
      idKind: 'PASSPORT',
      idNumber,
      name: '羅莎',
      englishName: 'Rosa Luo',
      mobile: '0912345678',
      version: 1,
      attachments: [],
    });
    expect(await find(person.id)).toEqual(person);
    const changed = await update(person, someone({ idNumber, name: '羅莎莎' }));
    expect(changed.data.updatePerson).toMatchObject({
      id: person.id,
      name: '羅莎莎',
      englishName: null,
      mobile: null,
      version: 2,
    });
  });

  it('R-PER-1 all faults are told at once, each at its field', async () => {
    const before = await countOf();
    const input = {
      idKind: 'NATIONAL_ID',
      idNumber: 'A123456788',
      name: ' ',
      englishName: 'x'.repeat(101),
      mobile: '0212345678',
    };
    const expected = [
      ['englishName', 'TOO_LONG'],
      ['idNumber', 'INVALID_NATIONAL_ID'],
      ['mobile', 'INVALID_MOBILE'],
      ['name', 'REQUIRED'],
    ];
    expect(faults(await create(input)).sort()).toEqual(expected);
    const person = await created();
    expect(faults(await update(person, input)).sort()).toEqual(expected);
    expect(await find(person.id)).toEqual(person);
    expect(await countOf()).toBe(before + 1);
  });

  it.each([
    ['NATIONAL_ID', 'A123456789', []],
    ['NATIONAL_ID', 'A800000014', ['INVALID_NATIONAL_ID']],
    ['NATIONAL_ID', 'A12345678', ['INVALID_NATIONAL_ID']],
    ['RESIDENT_ID', 'A800000014', []],
    ['RESIDENT_ID', 'A123456789', ['INVALID_RESIDENT_ID']],
    ['PASSPORT', 'A123456789', []],
    ['PASSPORT', 'ABCD', ['INVALID_PASSPORT_NUMBER']],
    ['PASSPORT', '護照12345', ['INVALID_PASSPORT_NUMBER']],
    ['PASSPORT', '', ['REQUIRED']],
  ])('R-ID-1 a number declared as %s is checked strictly: %s → %j', async (idKind, idNumber, expected) => {
    expect(codes(await create(someone({ idKind, idNumber })))).toEqual(expected);
  });

  it('R-PER-1 a known number is refused at its field, also by a change, and however it is typed', async () => {
    const known = await created();
    const typed = known.idNumber.toLowerCase().split('').join(' ');
    const refused = [['idNumber', 'PERSON_ALREADY_REGISTERED']];
    expect(faults(await create(someone({ idNumber: typed })))).toEqual(refused);
    const other = await created();
    expect(faults(await update(other, someone({ idNumber: typed })))).toEqual(refused);
    expect((await find(other.id)).idNumber).toBe(other.idNumber);
  });

  it('R-PER-1 the same number may be another company’s, or a document of another kind', async () => {
    const { idNumber } = await created(someone({ idNumber: 'B123456780' }));
    expect(codes(await create(someone({ idNumber }), yonghang))).toEqual([]);
    expect(codes(await create(someone({ idNumber, idKind: 'NATIONAL_ID' })))).toEqual([]);
  });

  it.runIf(onPostgres())('R-PER-1 of ten who add one number at once, one does and the others are told', async () => {
    const idNumber = newPassport();
    const before = await countOf();
    const answers = await Promise.all(Array.from({ length: 10 }, () => create(someone({ idNumber }))));
    expect(answers.filter((answer) => answer.errors.length === 0)).toHaveLength(1);
    for (const answer of answers.filter(({ errors }) => errors.length > 0)) {
      expect(faults(answer)).toEqual([['idNumber', 'PERSON_ALREADY_REGISTERED']]);
    }
    expect(await countOf()).toBe(before + 1);
  });

  it('R-PER-1 a deleted person is gone, and the number can be added again', async () => {
    const person = await created();
    expect((await remove(person)).data).toEqual({ deletePerson: person.id });
    expect(await find(person.id)).toBeNull();
    expect(codes(await update(person, someone()))).toEqual(['NOT_FOUND']);
    expect(codes(await remove(person))).toEqual(['NOT_FOUND']);
    expect(codes(await create(someone({ idNumber: person.idNumber })))).toEqual([]);
  });

  it('a change or removal of an older version is a CONFLICT and changes nothing', async () => {
    const read = await created();
    const now = (await update(read, someone({ idNumber: read.idNumber, name: '先改的人' }))).data.updatePerson;
    const stale = await update(read, someone({ idNumber: read.idNumber, name: '後改的人' }));
    expect(stale.errors.map(({ extensions }) => extensions)).toEqual([{ code: 'CONFLICT', field: 'version' }]);
    expect(faults(await remove(read))).toEqual([['version', 'CONFLICT']]);
    expect(await find(read.id)).toEqual(now);
  });

  it.runIf(onPostgres())(
    'of several who change one person at once one does, and the others get a CONFLICT',
    async () => {
      const read = await created();
      const answers = await Promise.all([
        ...[1, 2, 3, 4].map((at) => update(read, someone({ idNumber: read.idNumber, name: `第${at}位` }))),
        remove(read),
      ]);
      const told = answers.map(codes);
      expect(told.filter((one) => one.length === 0)).toHaveLength(1);
      // Those after a removal find nobody.
      for (const [code] of told.filter((one) => one.length > 0)) expect(['CONFLICT', 'NOT_FOUND']).toContain(code);
    },
  );

  it('R-ACC-5 another company’s person answers like nobody', async () => {
    const theirs = await created(someone(), yonghang);
    const input = someone();
    const ask = async (id: string) =>
      Promise.all([
        app.query(dehai.operator, FIND, { id }),
        update({ id, version: 1 }, input),
        remove({ id, version: 1 }),
        app.query(dehai.operator, ATTACH, { personId: id, kind: 'PHOTO', uploadId: NOBODY }),
      ]);
    const [hidden, missing] = [await ask(theirs.id), await ask(NOBODY)];
    expect(hidden.map(({ text }) => text)).toEqual(missing.map(({ text }) => text));
    expect(hidden.map(codes)).toEqual([[], ['NOT_FOUND'], ['NOT_FOUND'], ['NOT_FOUND']]);
    expect(await find(theirs.id, yonghang)).toEqual(theirs);
    const listed = await app.query(dehai.operator, LIST, { filter: { idNumber: theirs.idNumber } });
    expect(listed.data.people).toEqual({ total: 0, items: [] });
  });

  it('the same idempotency key adds once and answers the same; with another person it is refused', async () => {
    const input = someone();
    const before = await countOf();
    const first = await create(input, dehai, 'person-key');
    const again = await create(input, dehai, 'person-key');
    expect(again.data).toEqual(first.data);
    expect(faults(await create(someone(), dehai, 'person-key'))).toEqual([
      ['idempotencyKey', 'IDEMPOTENCY_KEY_REUSED'],
    ]);
    // The key is this account's own.
    expect(codes(await create(someone(), yonghang, 'person-key'))).toEqual([]);
    expect(await countOf()).toBe(before + 1);
  });

  it('a list finds by any part of a name and by the whole number only', async () => {
    const person = await created(someone({ name: '歐陽三木', englishName: 'Sanmu OUYANG' }));
    const found = async (filter: object) =>
      (await app.query(dehai.operator, LIST, { filter })).data.people.items.map(({ id }: { id: string }) => id);
    expect(await found({ name: '三木' })).toEqual([person.id]);
    expect(await found({ name: 'ouyang' })).toEqual([person.id]);
    expect(await found({ name: '三%' })).toEqual([]);
    expect(await found({ idNumber: person.idNumber.toLowerCase() })).toEqual([person.id]);
    expect(await found({ idNumber: person.idNumber.slice(0, -1) })).toEqual([]);
  });
});

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
    const text = 'select id_cipher, id_index from person where id_index = $1';
    const index = app.services.vault.indexOf('PASSPORT', idNumber);
    const stored = await app.services.database.rows<{ id_cipher: string; id_index: string }>({ text, values: [index] });
    expect(stored).toHaveLength(2);
    expect(stored[0]?.id_cipher).not.toBe(stored[1]?.id_cipher);
  });
});

describe('importing people', () => {
  const check = async (rows: object[], company = dehai) =>
    (await app.query(company.operator, CHECK, { rows })).data.peopleImportCheck;
  const importPeople = (rows: object[], key?: string) => app.query(dehai.operator, IMPORT, { rows, key });

  it('R-PER-1 a check tells every row’s faults and changes nothing', async () => {
    const known = await created();
    const before = await countOf();
    const twice = newPassport();
    const rows = [
      someone(),
      someone({ idNumber: 'A1', name: '', mobile: '12' }),
      someone({ idNumber: known.idNumber }),
      someone({ idNumber: twice }),
      someone({ idNumber: twice.toLowerCase() }),
      someone({ idKind: 'NATIONAL_ID', idNumber: 'A123456788' }),
    ];
    const result = await check(rows);
    expect(result.valid).toBe(2);
    expect(result.rows[1].faults).toHaveLength(3);
    expect(result.rows).toEqual([
      { row: 0, faults: [] },
      {
        row: 1,
        faults: expect.arrayContaining([
          { code: 'INVALID_PASSPORT_NUMBER', field: 'idNumber' },
          { code: 'REQUIRED', field: 'name' },
          { code: 'INVALID_MOBILE', field: 'mobile' },
        ]),
      },
      { row: 2, faults: [{ code: 'PERSON_ALREADY_REGISTERED', field: 'idNumber' }] },
      { row: 3, faults: [] },
      { row: 4, faults: [{ code: 'DUPLICATE', field: 'idNumber' }] },
      { row: 5, faults: [{ code: 'INVALID_NATIONAL_ID', field: 'idNumber' }] },
    ]);
    expect(await countOf()).toBe(before);
  });

  it('R-ACC-5 a check knows only the own company’s people', async () => {
    const theirs = await created(someone(), yonghang);
    expect(await check([someone({ idNumber: theirs.idNumber })])).toMatchObject({ valid: 1 });
    const gone = await created();
    await remove(gone);
    expect(await check([someone({ idNumber: gone.idNumber })])).toMatchObject({ valid: 1 });
  });

  it('adds all rows, as they would have been added one by one', async () => {
    const rows = [someone({ name: '甲', mobile: '0912-345-678' }), someone({ name: '乙', englishName: 'Yi' })];
    expect((await importPeople(rows)).data).toEqual({ importPeople: 2 });
    const filter = { idNumber: rows[0]?.idNumber };
    const [{ id }] = (await app.query(dehai.operator, LIST, { filter })).data.people.items;
    expect(await find(id)).toMatchObject({ name: '甲', mobile: '0912345678', idKind: 'PASSPORT', version: 1 });
  });

  it('adds all rows or none, and tells every fault at its row and field', async () => {
    const before = await countOf();
    const known = await created();
    const answer = await importPeople([
      someone(),
      someone({ name: '' }),
      someone({ idNumber: known.idNumber }),
      someone({ mobile: '1' }),
    ]);
    expect(answer.data).toBeNull();
    expect(faults(answer)).toEqual([
      ['rows.1.name', 'REQUIRED'],
      ['rows.2.idNumber', 'PERSON_ALREADY_REGISTERED'],
      ['rows.3.mobile', 'INVALID_MOBILE'],
    ]);
    expect(await countOf()).toBe(before + 1);
  });

  it('takes 250 rows and no more, and at least one', async () => {
    const many = Array.from({ length: 251 }, () => someone());
    expect((await importPeople(many)).errors.map(({ extensions }) => extensions)).toEqual([
      { code: 'TOO_MANY', field: 'rows', params: { limit: 250 } },
    ]);
    expect(codes(await app.query(dehai.operator, CHECK, { rows: many }))).toEqual(['TOO_MANY']);
    expect((await check(many.slice(0, 250))).valid).toBe(250);
    expect((await importPeople(many.slice(0, 250))).data).toEqual({ importPeople: 250 });
    expect(faults(await importPeople([]))).toEqual([['rows', 'REQUIRED']]);
  });

  it('the same idempotency key adds once and answers the same; with other rows it is refused', async () => {
    const rows = [someone(), someone()];
    const before = await countOf();
    for (const _time of [1, 2]) expect((await importPeople(rows, 'import-key')).data).toEqual({ importPeople: 2 });
    expect(faults(await importPeople([someone()], 'import-key'))).toEqual([
      ['idempotencyKey', 'IDEMPOTENCY_KEY_REUSED'],
    ]);
    expect(await countOf()).toBe(before + 2);
  });

  it.runIf(onPostgres())(
    'of two imports of the same people at once one adds them, and the other is told row by row',
    async () => {
      const rows = [someone(), someone(), someone()];
      const before = await countOf();
      const answers = await Promise.all([importPeople(rows), importPeople([...rows].reverse())]);
      expect(answers.map(faults).sort((one, other) => one.length - other.length)).toEqual([
        [],
        [0, 1, 2].map((row) => [`rows.${row}.idNumber`, 'PERSON_ALREADY_REGISTERED']),
      ]);
      expect(await countOf()).toBe(before + 3);
    },
  );
});

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
    const answers = await Promise.all(
      uploads.map(({ id }) => app.query(dehai.operator, ATTACH, { personId: person.id, kind: 'PHOTO', uploadId: id })),
    );
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

describe('R-PER-2 an issued pass keeps what it says', () => {
  it('also when its holder’s name and number are changed or the person is removed', async () => {
    const idNumber = newPassport();
    const id = await buildPerson(app, dehai.id, { idNumber, name: '原來的名字', englishName: 'Before' });
    const SUBMIT = `mutation($input: SingleEntryApplicationInput!) {
      submitSingleEntryApplication(input: $input) { passes { number } } }`;
    const input = {
      reason: '碼頭施工',
      areaCodes: ['KEELUNG-EAST'],
      personIds: [id],
      personalDataConsent: true,
      passportsConfirmed: true,
    };
    const { data } = await app.query(dehai.operator, SUBMIT, { input });
    const [{ number }] = data.submitSingleEntryApplication.passes;
    const PASS = 'query($number: String!) { pass(number: $number) { holder { name englishName idKind idNumber } } }';
    const holder = async () => (await app.query(dehai.operator, PASS, { number })).data.pass.holder;
    const before = { name: '原來的名字', englishName: 'Before', idKind: 'PASSPORT', idNumber };
    expect(await holder()).toEqual(before);
    const change = { idKind: 'NATIONAL_ID', idNumber: 'C123456781', name: '後來的名字', englishName: 'After' };
    const changed = await update({ id, version: 1 }, change);
    expect(changed.errors).toEqual([]);
    expect(await holder()).toEqual(before);
    await remove(changed.data.updatePerson);
    expect(await holder()).toEqual(before);
  });
});
