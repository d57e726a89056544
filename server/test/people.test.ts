import { describe, expect, it } from 'vitest';
import { codes, fieldErrors } from './support/answers.js';
import { buildPerson } from './support/build.js';
import { onPostgres } from './support/database.js';
import { ATTACH, FIND_PERSON, LIST_PEOPLE, usePeople } from './support/people.js';
import { runBlockedCalls } from './support/races.js';
import { rowsOf } from './support/rows.js';

const { cast, newPassportNumber, personInput, create, createPerson, find, update, remove, countOf } = usePeople();
const UNKNOWN = '01890000-0000-7000-8000-000000000000';

describe('adding and changing a person', () => {
  it('R-PER-1 R-ID-1 R-TEL-1 stores the fields, with number and mobile normalised', async () => {
    const idNumber = newPassportNumber();
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
    const changed = await update(person, personInput({ idNumber, name: '羅莎莎' }));
    expect(changed.data.updatePerson).toMatchObject({
      id: person.id,
      name: '羅莎莎',
      englishName: null,
      mobile: null,
      version: 2,
    });
  });

  it('R-PER-1 reports all errors at once, each at its field', async () => {
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
    expect(fieldErrors(await create(input)).sort()).toEqual(expected);
    const person = await createPerson();
    expect(fieldErrors(await update(person, input)).sort()).toEqual(expected);
    expect(await find(person.id)).toEqual(person);
    expect(await countOf()).toBe(before + 1);
  });

  it.each([
    ['NATIONAL_ID', 'A123456789', []],
    ['NATIONAL_ID', 'A800000014', ['INVALID_NATIONAL_ID']],
    ['NATIONAL_ID', 'A12345678', ['INVALID_NATIONAL_ID']],
    ['RESIDENT_ID', 'A800000014', []],
    ['RESIDENT_ID', 'A123456789', ['INVALID_RESIDENT_ID']],
    ['PASSPORT', 'A123456788', []],
    ['PASSPORT', 'A123456789', ['INVALID_PASSPORT_NUMBER']],
    ['PASSPORT', 'ß12345', ['INVALID_PASSPORT_NUMBER']],
    ['NATIONAL_ID', 'E\u2013１２３\u2212111\u200b001', []],
    ['PASSPORT', 'ABCD', ['INVALID_PASSPORT_NUMBER']],
    ['PASSPORT', '護照12345', ['INVALID_PASSPORT_NUMBER']],
    ['PASSPORT', '', ['REQUIRED']],
  ])('R-ID-1 checks a number declared as %s strictly: %s → %j', async (idKind, idNumber, expected) => {
    expect(codes(await create(personInput({ idKind, idNumber })))).toEqual(expected);
  });

  it('R-PER-1 refuses a registered number in any spelling, also on a change', async () => {
    const known = await createPerson();
    const typed = known.idNumber.toLowerCase().split('').join(' ');
    const refused = [['idNumber', 'PERSON_ALREADY_REGISTERED']];
    expect(fieldErrors(await create(personInput({ idNumber: typed })))).toEqual(refused);
    const other = await createPerson();
    expect(fieldErrors(await update(other, personInput({ idNumber: typed })))).toEqual(refused);
    expect((await find(other.id)).idNumber).toBe(other.idNumber);
  });

  it('R-PER-1 accepts the same number for another company', async () => {
    const { idNumber } = await createPerson(personInput({ idNumber: 'B123456780', idKind: 'NATIONAL_ID' }));
    expect(codes(await create(personInput({ idNumber, idKind: 'NATIONAL_ID' }), cast.yonghang))).toEqual([]);
  });

  it.runIf(onPostgres())(
    'R-PER-1 adds one of ten people with the same number at the same time and refuses the others',
    async () => {
      const idNumber = newPassportNumber();
      const before = await countOf();
      const answers = await Promise.all(Array.from({ length: 10 }, () => create(personInput({ idNumber }))));
      expect(answers.filter((answer) => answer.errors.length === 0)).toHaveLength(1);
      for (const answer of answers.filter(({ errors }) => errors.length > 0)) {
        expect(fieldErrors(answer)).toEqual([['idNumber', 'PERSON_ALREADY_REGISTERED']]);
      }
      expect(await countOf()).toBe(before + 1);
    },
  );

  it.each([
    ['　陳　大文　', ['陳 大文', '陳大文']],
    ['陳 大文', ['陳 大文', '陳大文']],
    ['陳大文', ['陳大文']],
    ['CHEN　Da', ['陳 大文']],
  ])('R-ONE-6 finds by the name %j, with spaces of any width', async (name, expected) => {
    if ((await query(name)).length === 0) {
      await createPerson(personInput({ name: '陳 大文', englishName: 'Chen Da Wen' }));
      await createPerson(personInput({ name: '陳大文' }));
    }
    expect((await query(name)).sort()).toEqual(expected);
  });
  const query = async (name: string): Promise<string[]> =>
    (await cast.app.query(cast.dehai.operator, LIST_PEOPLE, { filter: { name } })).data.people.items.map(
      (item: { name: string }) => item.name,
    );

  it('R-PER-1 hides a deleted person and accepts the number again', async () => {
    const person = await createPerson();
    expect((await remove(person)).data).toEqual({ deletePerson: person.id });
    expect(await find(person.id)).toBeNull();
    expect(codes(await update(person, personInput()))).toEqual(['NOT_FOUND']);
    expect(codes(await remove(person))).toEqual(['NOT_FOUND']);
    expect(codes(await create(personInput({ idNumber: person.idNumber })))).toEqual([]);
  });

  it('refuses to change or delete an outdated version with CONFLICT and changes nothing', async () => {
    const read = await createPerson();
    const now = (await update(read, personInput({ idNumber: read.idNumber, name: '先改的人' }))).data.updatePerson;
    const stale = await update(read, personInput({ idNumber: read.idNumber, name: '後改的人' }));
    expect(stale.errors.map(({ extensions }) => extensions)).toEqual([{ code: 'CONFLICT', field: 'version' }]);
    expect(fieldErrors(await remove(read))).toEqual([['version', 'CONFLICT']]);
    expect(await find(read.id)).toEqual(now);
  });

  it.runIf(onPostgres())(
    'accepts one of several changes at the same time and refuses the others with CONFLICT',
    async () => {
      const read = await createPerson();
      const lock = { text: 'select from person where id = ? for update', values: [read.id] };
      const changes = ['甲', '乙', '丙'].map(
        (name) => () => update(read, personInput({ idNumber: read.idNumber, name })),
      );
      const answers = await runBlockedCalls(cast.app, lock, changes);
      expect(answers.map(codes).sort()).toEqual([[], ['CONFLICT'], ['CONFLICT']]);
      const now = await find(read.id);
      const mixed = await runBlockedCalls(cast.app, lock, [() => remove(now), () => update(now, personInput())]);
      // A change after the deletion answers NOT_FOUND.
      expect([
        [[], ['NOT_FOUND']],
        [['CONFLICT'], []],
      ]).toContainEqual(mixed.map(codes));
    },
  );

  it('R-ACC-5 answers for a person of another company as for one that does not exist', async () => {
    const theirs = await createPerson(personInput(), cast.yonghang);
    const input = personInput();
    const ask = async (id: string) =>
      Promise.all([
        cast.app.query(cast.dehai.operator, FIND_PERSON, { id }),
        update({ id, version: 1 }, input),
        remove({ id, version: 1 }),
        cast.app.query(cast.dehai.operator, ATTACH, { personId: id, kind: 'PHOTO', uploadId: UNKNOWN }),
      ]);
    const [hidden, missing] = [await ask(theirs.id), await ask(UNKNOWN)];
    expect(hidden.map(({ text }) => text)).toEqual(missing.map(({ text }) => text));
    expect(hidden.map(codes)).toEqual([[], ['NOT_FOUND'], ['NOT_FOUND'], ['NOT_FOUND']]);
    expect(await find(theirs.id, cast.yonghang)).toEqual(theirs);
    const listed = await cast.app.query(cast.dehai.operator, LIST_PEOPLE, { filter: { idNumber: theirs.idNumber } });
    expect(listed.data.people).toEqual({ total: 0, items: [] });
  });

  it('keeps no more than 5,000 idempotency keys of a caller', async () => {
    await create(personInput(), cast.dehai, 'first-key');
    await rowsOf(
      cast.app,
      `insert into idempotency_key (owner, key, operation, input_hash, result, created_at)
       select owner, 'many-' || n, operation, input_hash, '', created_at from idempotency_key, generate_series(1, 5000) n
       where key = 'first-key'`,
    );
    expect(codes(await create(personInput(), cast.dehai, 'one-key-more'))).toEqual(['RATE_LIMITED']);
    expect(codes(await create(personInput(), cast.yonghang, 'another-caller'))).toEqual([]);
    expect(codes(await create(personInput(), cast.dehai))).toEqual([]);
    await rowsOf(cast.app, `delete from idempotency_key where key like 'many-%'`);
    expect(codes(await create(personInput(), cast.dehai, 'one-key-more'))).toEqual([]);
  });

  it('adds once for a repeated idempotency key and refuses the key with another person', async () => {
    const input = personInput();
    const before = await countOf();
    const first = await create(input, cast.dehai, 'person-key');
    const again = await create(input, cast.dehai, 'person-key');
    expect(again.data).toEqual(first.data);
    expect(fieldErrors(await create(personInput(), cast.dehai, 'person-key'))).toEqual([
      ['idempotencyKey', 'IDEMPOTENCY_KEY_REUSED'],
    ]);
    // The key belongs to this account only.
    expect(codes(await create(personInput(), cast.yonghang, 'person-key'))).toEqual([]);
    expect(await countOf()).toBe(before + 1);
  });

  it('finds people by any part of a name but only by the whole number', async () => {
    const person = await createPerson(personInput({ name: '歐陽三木', englishName: 'Sanmu OUYANG' }));
    const found = async (filter: object) =>
      (await cast.app.query(cast.dehai.operator, LIST_PEOPLE, { filter })).data.people.items.map(
        ({ id }: { id: string }) => id,
      );
    expect(await found({ name: '三木' })).toEqual([person.id]);
    expect(await found({ name: 'ouyang' })).toEqual([person.id]);
    expect(await found({ name: '三%' })).toEqual([]);
    expect(await found({ idNumber: person.idNumber.toLowerCase() })).toEqual([person.id]);
    expect(await found({ idNumber: person.idNumber.slice(0, -1) })).toEqual([]);
  });
});

describe('R-PER-2 an issued pass keeps its holder data', () => {
  it('when the name and number of the holder change or the person is deleted', async () => {
    const idNumber = newPassportNumber();
    const id = await buildPerson(cast.app, cast.dehai.id, { idNumber, name: '原來的名字', englishName: 'Before' });
    const SUBMIT = `mutation($input: ApplicationInput!) {
      submitApplication(input: $input) { passes { number } } }`;
    const input = {
      reason: '碼頭施工',
      areaCodes: ['KEELUNG-EAST'],
      personIds: [id],
      personalDataConsent: true,
      documentsConfirmed: true,
      form: 'FOREIGN_SINGLE_ENTRY',
    };
    const { data } = await cast.app.query(cast.dehai.operator, SUBMIT, { input });
    const [{ number }] = data.submitApplication.passes;
    const PASS = 'query($number: String!) { pass(number: $number) { holder { name englishName idKind idNumber } } }';
    const holder = async () => (await cast.app.query(cast.dehai.operator, PASS, { number })).data.pass.holder;
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
