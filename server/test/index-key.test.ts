import 'reflect-metadata';
import { beforeAll, describe, expect, it } from 'vitest';
import { INDEXED_COLUMNS, REPEATED_INDEXES } from '../src/access/indexed-columns.js';
import { Vault } from '../src/access/vault.js';
import type { Keys } from '../src/keys/key.js';
import { replaceIndexKey } from '../src/rotation/replace-index-key.js';
import { codes } from './support/answers.js';
import { startTestApp, type TestApp } from './support/app.js';
import { type BuiltCompany, buildCompany, buildPerson } from './support/build.js';
import { asOwner, otherKey, problemOfKeys } from './support/keys.js';
import { rowsOf } from './support/rows.js';

const CREATE = `mutation Create($input: PersonInput!) { createPerson(input: $input) { id } }`;
const IMPORT = `mutation Import($rows: [PersonInput!]!) { importPeople(rows: $rows) }`;
const SUBMIT = `mutation Submit($input: ApplicationInput!) { submitApplication(input: $input) { number } }`;
const FIND = `query Find($idNumber: String!) { people(filter: { idNumber: $idNumber }) { items { id } } }`;

const newer = otherKey('newer index');
const NUMBER = 'K8000001';

let app: TestApp;
let dehai: BuiltCompany;
let yonghang: BuiltCompany;
let older: Keys['index'][0];

beforeAll(async () => {
  app = await startTestApp();
  [older] = app.services.env.keys.index;
  dehai = await buildCompany(app, '德海貨櫃股份有限公司', '04595252');
  yonghang = await buildCompany(app, '永航船務有限公司', '10458570');
  return app.stop;
});

const keys = (...index: Keys['index']): Keys => ({ ...app.services.env.keys, index });
const both = () => keys(newer, older);
const serveWith = (held: Keys) => Object.assign(app.services, { vault: new Vault(held) });
const replaceKey = () => asOwner(app, (em) => replaceIndexKey(em, both(), app.clock.now(), () => undefined));
const indexUnder = (key: Keys['index'][0], number = NUMBER) => new Vault(keys(key)).indexOf('PASSPORT', number);
const input = (idNumber: string) => ({ idKind: 'PASSPORT', idNumber, name: '羅三九九' });
const create = (idNumber: string, company = dehai) => app.query(company.operator, CREATE, { input: input(idNumber) });

/** Under which key each row with this number is indexed, by column. */
async function keysOf(number: string): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const { table, column } of [...INDEXED_COLUMNS, ...REPEATED_INDEXES]) {
    const text = `select ${column} as index from ${table} where ${column} in ($1, $2)`;
    const rows = await rowsOf<{ index: Buffer }>(app, text, indexUnder(older, number), indexUnder(newer, number));
    const names = rows.map(({ index }) => (indexUnder(newer, number).equals(index) ? 'newer' : 'older'));
    if (names.length > 0) found[`${table}.${column}`] = names;
  }
  return found;
}

const submit = (personId: string, company: BuiltCompany) => {
  const consents = { personalDataConsent: true, documentsConfirmed: true, form: 'FOREIGN_SINGLE_ENTRY' };
  const area = { reason: '碼頭施工', areaCodes: [company === dehai ? 'KEELUNG-EAST' : 'TAICHUNG-WEST'] };
  return app.query(company.operator, SUBMIT, { input: { ...area, personIds: [personId], ...consents } });
};

describe('replacing the index key while the system serves', () => {
  let mine: string;
  let theirs: string;

  it('is refused until a server has started with the new key', async () => {
    mine = await buildPerson(app, dehai.id, { idNumber: NUMBER });
    theirs = await buildPerson(app, yonghang.id, { idNumber: NUMBER });
    expect(codes(await submit(mine, dehai))).toEqual([]);
    expect(await problemOfKeys(app, keys(older))).toBeUndefined();
    await expect(replaceKey()).rejects.toThrow(`No server has started with the key ${newer.id} yet`);
    app.clock.forward({ seconds: 1 });
    expect(await problemOfKeys(app, both())).toBeUndefined();
    expect(await problemOfKeys(app, keys(newer))).toMatch(/is missing/);
  });

  it('R-PER-1 servers with both keys index new numbers alike, whichever is their first', async () => {
    for (const [n, held] of [both(), keys(older, newer)].entries()) {
      serveWith(held);
      const number = `K800001${n}`;
      expect(codes(await create(number))).toEqual([]);
      expect(codes(await create(number))).toEqual(['PERSON_ALREADY_REGISTERED']);
      expect(await keysOf(number)).toEqual({ 'person.id_index': ['older'] });
    }
    serveWith(both());
    const { data } = await app.query(dehai.operator, FIND, { idNumber: NUMBER });
    expect(data.people.items).toEqual([{ id: mine }]);
  });

  it('R-ONE-3 R-PER-1 limits and uniqueness hold while numbers are indexed anew', async () => {
    serveWith(keys(older, newer));
    await Promise.all(
      Array.from({ length: 60 }, (_, n) =>
        buildPerson(app, dehai.id, { idNumber: `K81000${n + 10}`, passport: false }),
      ),
    );
    serveWith(both());
    const [left, submitted, created] = await Promise.all([
      replaceKey(),
      Promise.all([mine, theirs, theirs, mine, theirs].map((id) => submit(id, id === mine ? dehai : yonghang))),
      Promise.all([1, 2, 3, 4].map(() => create('K8000030'))),
    ]);
    expect(left).toEqual([]);
    const [issued] = await rowsOf<{ count: number }>(
      app,
      'select count(*)::int as count from single_entry_slot where holder_id_index in ($1, $2)',
      indexUnder(older),
      indexUnder(newer),
    );
    expect(submitted.filter(({ errors }) => errors.length === 0).length + 1).toBe(issued?.count);
    expect(issued?.count).toBeLessThanOrEqual(3);
    expect(created.flatMap(codes)).toEqual(Array(3).fill('PERSON_ALREADY_REGISTERED'));
    for (const [column, names] of Object.entries(await keysOf(NUMBER))) {
      expect(new Set(names), column).toEqual(new Set(['newer']));
    }
  });

  it('R-PER-1 numbers are found and refused as before once they are indexed anew', async () => {
    serveWith(keys(older, newer));
    expect(codes(await create(NUMBER))).toEqual(['PERSON_ALREADY_REGISTERED']);
    expect(codes(await app.query(dehai.operator, IMPORT, { rows: [input('K8000010')] }))).toEqual([
      'PERSON_ALREADY_REGISTERED',
    ]);
    expect(codes(await create('K8000040'))).toEqual([]);
    expect(await keysOf('K8000040')).toEqual({ 'person.id_index': ['newer'] });
    const { data } = await app.query(yonghang.operator, FIND, { idNumber: NUMBER });
    expect(data.people.items).toEqual([{ id: theirs }]);
  });

  it('R-ONE-3 a row that still brings the old index gets the new one, and no second place in the month', async () => {
    const [taken] = await rowsOf<{ month: string; slot: number; pass_id: string }>(
      app,
      'select month, slot, pass_id from single_entry_slot where holder_id_index = $1 limit 1',
      indexUnder(newer),
    );
    const insert = 'insert into single_entry_slot (holder_id_index, month, slot, pass_id) values ($1, $2, $3, $4)';
    await expect(rowsOf(app, insert, indexUnder(older), taken?.month, taken?.slot, taken?.pass_id)).rejects.toThrow(
      /single_entry_slot_pkey|duplicate key/,
    );
  });

  it('lets servers start without the old key, and those that still have it do not go back to it', async () => {
    expect(await problemOfKeys(app, both())).toBeUndefined();
    expect(await problemOfKeys(app, keys(newer))).toBeUndefined();
    serveWith(keys(newer));
    expect(codes(await create('K8000050'))).toEqual([]);
    expect(await keysOf('K8000050')).toEqual({ 'person.id_index': ['newer'] });
  });
});

it('every column with an index of a number is indexed anew and keeps up by a trigger', async () => {
  const columns = await rowsOf<{ name: string; kept: boolean }>(
    app,
    `select c.table_name || '.' || c.column_name as name, exists (select from pg_trigger t
       where t.tgrelid = c.table_name::regclass and t.tgname = c.table_name || '_uses_new_index') as kept
     from information_schema.columns c
     where c.table_schema = 'public' and c.data_type = 'bytea' and c.column_name like '%id_index' order by 1`,
  );
  const listed = [...INDEXED_COLUMNS, ...REPEATED_INDEXES].map(({ table, column }) => `${table}.${column}`);
  expect(columns).toEqual(listed.toSorted().map((name) => ({ name, kept: true })));
});
