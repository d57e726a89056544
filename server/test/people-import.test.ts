import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { codes, faults } from './support/answers.js';
import { startTestApp, type TestApp } from './support/app.js';
import { type BuiltCompany, buildCompany } from './support/build.js';
import { onPostgres } from './support/database.js';
import { meeting } from './support/races.js';
import { forgetLimits } from './support/registration.js';
import { rowsOf } from './support/rows.js';

const PERSON = 'id idKind idNumber name englishName mobile version attachments { id kind code file { id name url } }';
const CREATE = `mutation Create($input: PersonInput!, $key: String) {
  createPerson(input: $input, idempotencyKey: $key) { ${PERSON} } }`;
const DELETE = 'mutation Delete($id: ID!, $version: Int!) { deletePerson(id: $id, version: $version) }';
const FIND = `query Find($id: ID!) { person(id: $id) { ${PERSON} } }`;
const LIST = `query List($filter: PersonFilter!) { people(filter: $filter, size: 50) { total items { id name idNumber } } }`;
const CHECK = `query Check($rows: [PersonInput!]!) { peopleImportCheck(rows: $rows) {
  valid rows { row faults { code field } } } }`;
const IMPORT = `mutation Import($rows: [PersonInput!]!, $key: String) { importPeople(rows: $rows, idempotencyKey: $key) }`;

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
const remove = (person: { id: string; version: number }, company = dehai) =>
  app.query(company.operator, DELETE, { id: person.id, version: person.version });
const countOf = async (company = dehai) => {
  const text = 'select count(*)::int count from person where company_id = $1 and deleted_at is null';
  const [row] = await rowsOf<{ count: number }>(app, text, company.id);
  return row?.count ?? 0;
};

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
      // Somebody holds the person in the middle: each import has come there, from its end, when they meet.
      const hold = {
        text: `insert into person (id, company_id, id_kind, id_cipher, id_index, name, created_at, version)
          values (gen_random_uuid(), ?, 'PASSPORT', '', decode(?, 'hex'), '', now(), 1)`,
        values: [dehai.id, app.services.vault.indexOf('PASSPORT', rows[1]?.idNumber ?? '').toString('hex')],
      };
      const reversed = [...rows].reverse();
      const answers = await meeting(app, hold, [() => importPeople(rows), () => importPeople(reversed)]);
      expect(answers.map(faults).sort((one, other) => one.length - other.length)).toEqual([
        [],
        rows.map((_row, at) => [`rows.${at}.idNumber`, 'PERSON_ALREADY_REGISTERED']),
      ]);
      expect(await countOf()).toBe(before + rows.length);
    },
  );
});
