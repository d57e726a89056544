import { describe, expect, it } from 'vitest';
import { codes, fieldErrors } from './support/answers.js';
import { onPostgres } from './support/database.js';
import { IMPORT_PEOPLE, LIST_PEOPLE, usePeople } from './support/people.js';
import { runBlockedCalls } from './support/races.js';

const { cast, newPassportNumber, personInput, createPerson, find, remove, countOf } = usePeople();
const CHECK = `query Check($rows: [PersonInput!]!) { peopleImportPreview(rows: $rows) {
  valid rows { row errors { code field } } } }`;

describe('importing people', () => {
  const check = async (rows: object[], company = cast.dehai) =>
    (await cast.app.query(company.operator, CHECK, { rows })).data.peopleImportPreview;
  const importPeople = (rows: object[], key?: string) =>
    cast.app.query(cast.dehai.operator, IMPORT_PEOPLE, { rows, key });

  it('R-PER-1 reports the errors of every row in a check and changes nothing', async () => {
    const known = await createPerson();
    const before = await countOf();
    const twice = newPassportNumber();
    const rows = [
      personInput(),
      personInput({ idNumber: 'A1', name: '', mobile: '12' }),
      personInput({ idNumber: known.idNumber }),
      personInput({ idNumber: twice }),
      personInput({ idNumber: twice.toLowerCase() }),
      personInput({ idKind: 'NATIONAL_ID', idNumber: 'A123456788' }),
    ];
    const result = await check(rows);
    expect(result.valid).toBe(2);
    expect(result.rows[1].errors).toHaveLength(3);
    expect(result.rows).toEqual([
      { row: 0, errors: [] },
      {
        row: 1,
        errors: expect.arrayContaining([
          { code: 'INVALID_PASSPORT_NUMBER', field: 'idNumber' },
          { code: 'REQUIRED', field: 'name' },
          { code: 'INVALID_MOBILE', field: 'mobile' },
        ]),
      },
      { row: 2, errors: [{ code: 'PERSON_ALREADY_REGISTERED', field: 'idNumber' }] },
      { row: 3, errors: [] },
      { row: 4, errors: [{ code: 'DUPLICATE', field: 'idNumber' }] },
      { row: 5, errors: [{ code: 'INVALID_NATIONAL_ID', field: 'idNumber' }] },
    ]);
    expect(await countOf()).toBe(before);
  });

  it('R-ACC-5 compares with the people of the same company only', async () => {
    const theirs = await createPerson(personInput(), cast.yonghang);
    expect(await check([personInput({ idNumber: theirs.idNumber })])).toMatchObject({ valid: 1 });
    const deleted = await createPerson();
    await remove(deleted);
    expect(await check([personInput({ idNumber: deleted.idNumber })])).toMatchObject({ valid: 1 });
  });

  it('adds all rows as if added one by one', async () => {
    const rows = [personInput({ name: '甲', mobile: '0912-345-678' }), personInput({ name: '乙', englishName: 'Yi' })];
    expect((await importPeople(rows)).data).toEqual({ importPeople: 2 });
    const filter = { idNumber: rows[0]?.idNumber };
    const [{ id }] = (await cast.app.query(cast.dehai.operator, LIST_PEOPLE, { filter })).data.people.items;
    expect(await find(id)).toMatchObject({ name: '甲', mobile: '0912345678', idKind: 'PASSPORT', version: 1 });
  });

  it('adds all rows or none and reports every error at its row and field', async () => {
    const before = await countOf();
    const known = await createPerson();
    const answer = await importPeople([
      personInput(),
      personInput({ name: '' }),
      personInput({ idNumber: known.idNumber }),
      personInput({ mobile: '1' }),
    ]);
    expect(answer.data).toBeNull();
    expect(fieldErrors(answer)).toEqual([
      ['rows.1.name', 'REQUIRED'],
      ['rows.2.idNumber', 'PERSON_ALREADY_REGISTERED'],
      ['rows.3.mobile', 'INVALID_MOBILE'],
    ]);
    expect(await countOf()).toBe(before + 1);
  });

  it('accepts between 1 and 250 rows', async () => {
    const many = Array.from({ length: 251 }, () => personInput());
    expect((await importPeople(many)).errors.map(({ extensions }) => extensions)).toEqual([
      { code: 'TOO_MANY', field: 'rows', params: { limit: 250 } },
    ]);
    expect(codes(await cast.app.query(cast.dehai.operator, CHECK, { rows: many }))).toEqual(['TOO_MANY']);
    expect((await check(many.slice(0, 250))).valid).toBe(250);
    expect((await importPeople(many.slice(0, 250))).data).toEqual({ importPeople: 250 });
    expect(fieldErrors(await importPeople([]))).toEqual([['rows', 'REQUIRED']]);
  });

  it('adds once for a repeated idempotency key and refuses the key with other rows', async () => {
    const rows = [personInput(), personInput()];
    const before = await countOf();
    for (const _time of [1, 2]) expect((await importPeople(rows, 'import-key')).data).toEqual({ importPeople: 2 });
    expect(fieldErrors(await importPeople([personInput()], 'import-key'))).toEqual([
      ['idempotencyKey', 'IDEMPOTENCY_KEY_REUSED'],
    ]);
    expect(await countOf()).toBe(before + 2);
  });

  const PREVIEW = `query Preview($rows: [PersonInput!]!) { peopleImportPreview(rows: $rows) { rows { errors { code }
    person { name mobile } update { personId version changes { field before after } } } } }`;
  const UPDATE = `mutation Update($rows: [PersonInput!]!, $updates: [ImportUpdateInput!]!) {
    importPeople(rows: $rows, updates: $updates) }`;
  const preview = async (rows: object[]) =>
    (await cast.app.query(cast.dehai.operator, PREVIEW, { rows })).data.peopleImportPreview.rows;
  const change = (rows: object[], updates: object[]) => cast.app.query(cast.dehai.operator, UPDATE, { rows, updates });

  it('R-PER-1 shows what a row would change of a person who is there, and changes nothing by an empty cell', async () => {
    const known = await createPerson(personInput({ name: '甲', mobile: '0912345678' }));
    const typed = { idKind: 'PASSPORT', idNumber: known.idNumber.toLowerCase(), name: '乙' };
    const [row] = await preview([{ ...typed, mobile: '０９１２-３４５-６７９' }]);
    expect(row).toEqual({
      errors: [{ code: 'PERSON_ALREADY_REGISTERED' }],
      person: { name: '乙', mobile: '0912345679' },
      update: {
        personId: known.id,
        version: known.version,
        changes: [
          { field: 'name', before: '甲', after: '乙' },
          { field: 'mobile', before: '0912345678', after: '0912345679' },
        ],
      },
    });
    const [partly] = await preview([typed]);
    expect(partly.update.changes.map(({ field }: { field: string }) => field)).toEqual(['name']);
    expect((await change([typed], [{ row: 0, version: known.version }])).data).toEqual({ importPeople: 1 });
    expect(await find(known.id)).toMatchObject({ name: '乙', mobile: '0912345678', version: known.version + 1 });
  });

  it('R-ACC-5 offers no update of another company’s person', async () => {
    const theirs = await createPerson(personInput(), cast.yonghang);
    const [row] = await preview([personInput({ idNumber: theirs.idNumber })]);
    expect(row).toMatchObject({ errors: [], update: null });
    const rows = [personInput({ idNumber: theirs.idNumber, name: '別人' })];
    expect(fieldErrors(await change(rows, [{ row: 0, version: 1 }]))).toEqual([['rows.0', 'CONFLICT']]);
    expect(await find(theirs.id, cast.yonghang)).toMatchObject({ name: '羅莎', version: 1 });
    expect(fieldErrors(await change(rows, [{ row: 1, version: 1 }]))).toEqual([['updates.0.row', 'INVALID']]);
  });

  it('adds and changes in one step, and does neither when a person has changed since the preview', async () => {
    const known = await createPerson();
    const before = await countOf();
    const rows = [personInput(), { idKind: 'PASSPORT', idNumber: known.idNumber, name: '乙' }];
    expect(fieldErrors(await change(rows, [{ row: 1, version: known.version + 1 }]))).toEqual([['rows.1', 'CONFLICT']]);
    expect([await countOf(), (await find(known.id)).name]).toEqual([before, '羅莎']);
    expect((await change(rows, [{ row: 1, version: known.version }])).data).toEqual({ importPeople: 2 });
    expect([await countOf(), (await find(known.id)).name]).toEqual([before + 1, '乙']);
  });

  it.runIf(onPostgres())(
    'adds the people of one of two imports at the same time and reports every row of the other',
    async () => {
      const rows = [personInput(), personInput(), personInput()];
      const before = await countOf();
      // The person in the middle is locked: each import stops there, coming from its own end.
      const lock = {
        text: `insert into person (id, company_id, id_kind, id_cipher, id_index, name, created_at, version)
          values (gen_random_uuid(), ?, 'PASSPORT', '', decode(?, 'hex'), '', now(), 1)`,
        values: [cast.dehai.id, cast.app.services.vault.indexOf('PASSPORT', rows[1]?.idNumber ?? '').toString('hex')],
      };
      const reversed = [...rows].reverse();
      const answers = await runBlockedCalls(cast.app, lock, [() => importPeople(rows), () => importPeople(reversed)]);
      expect(answers.map(fieldErrors).sort((one, other) => one.length - other.length)).toEqual([
        [],
        rows.map((_row, at) => [`rows.${at}.idNumber`, 'PERSON_ALREADY_REGISTERED']),
      ]);
      expect(await countOf()).toBe(before + rows.length);
    },
  );
});
