import { describe, expect, it } from 'vitest';
import { refusals, resultOf, useApplications } from './support/applications.js';
import type { BuiltCompany } from './support/build.js';
import { onPostgres } from './support/database.js';
import { rowsOf } from './support/rows.js';

const api = useApplications();
const { cast, setClock, createPerson, createPass, applicationInput, submit, query, newPassportNumber } = api;

const LINK = `mutation($ids: [ID!]!, $reason: String!) { linkPeople(personIds: $ids, reason: $reason) { id linkedPeople { id } } }`;
const UNLINK = `mutation($id: ID!, $reason: String!) { unlinkPerson(id: $id, reason: $reason) { id linkedPeople { id } } }`;
const ASK = `query($id: ID!) { person(id: $id) { linkedPeople { id } possiblySame { id } } }`;

const link = (ids: string[], company: BuiltCompany = cast.dehai, reason = '新舊護照') =>
  query(company.operator, LINK, { ids, reason });
const unlink = (id: string, company: BuiltCompany = cast.dehai) =>
  query(company.operator, UNLINK, { id, reason: '誤認' });
const read = async (id: string, company: BuiltCompany = cast.dehai) =>
  (await query(company.operator, ASK, { id })).data.person;
const singleEntry = (personIds: string[], areaCodes = ['KEELUNG-EAST']) => ({
  ...applicationInput(personIds, { form: 'FOREIGN_SINGLE_ENTRY', areaCodes }),
  pickupPortCode: null,
  startDay: null,
  term: null,
});
const codesOf = async (answer: ReturnType<typeof submit>) => refusals(await answer).map(([code]) => code);
const until = new Date('2028-01-01T00:00:00+08:00');
const pair = async (company = cast.dehai, more: object = {}) => {
  const one = await createPerson({ name: '阮氏', ...more }, company);
  return [one, await createPerson({ name: '阮氏', ...more }, company)] as const;
};

describe('R-PER-5 linking records of one human', () => {
  it('is on record with its reason, joins groups, and is undone', async () => {
    const [a, b] = await pair();
    const [c, d] = await pair();
    expect((await link([a, b])).data.linkPeople).toEqual([
      { id: a, linkedPeople: [{ id: b }] },
      { id: b, linkedPeople: [{ id: a }] },
    ]);
    await link([c, d]);
    await link([b, c]);
    expect((await read(a)).linkedPeople).toHaveLength(3);
    expect((await unlink(d)).data.unlinkPerson).toEqual({ id: d, linkedPeople: [] });
    expect((await read(a)).linkedPeople).toHaveLength(2);
    const events = await rowsOf<{ action: string }>(
      cast.app,
      `select action from history_entry where subject_id = $1 order by id`,
      d,
    );
    expect(events.map(({ action }) => action)).toEqual(['LINKED', 'UNLINKED']);
  });

  it('needs a reason and two people that the company has itself', async () => {
    const [a, b] = await pair();
    const theirs = await createPerson({}, cast.yonghang);
    expect(refusals(await link([a, b], cast.dehai, ' '))).toEqual([['REQUIRED', 'reason']]);
    expect(refusals(await link([a, b], cast.dehai, '字'.repeat(501)))).toEqual([['TOO_LONG', 'reason']]);
    expect(refusals(await link([a]))).toEqual([['REQUIRED', 'personIds']]);
    expect(refusals(await link([a, a]))).toEqual([['DUPLICATE', 'personIds']]);
    expect(refusals(await link([a, theirs]))).toEqual([['NOT_FOUND', 'personIds.1']]);
    expect(refusals(await link([a, '01890000-0000-7000-8000-000000000000']))).toEqual([['NOT_FOUND', 'personIds.1']]);
    expect(refusals(await unlink(theirs))).toEqual([['NOT_FOUND', undefined]]);
    expect((await read(a)).linkedPeople).toEqual([]);
  });
});

describe('R-PER-5 linked documents count as one', () => {
  it('R-PRD-2 refuses a second periodic pass until they are unlinked', async () => {
    const [a, b] = await pair();
    await createPass(a, { validTo: until });
    await link([a, b]);
    expect(await codesOf(submit(applicationInput([b])))).toEqual(['PERIODIC_PASS_EXISTS']);
    await unlink(b);
    expect(await codesOf(submit(applicationInput([b])))).toEqual([]);
  });

  it('R-PRD-3 refuses either person when one has a deactivated pass', async () => {
    const [a, b] = await pair();
    await createPass(a, { validTo: until, deactivatedAt: cast.app.clock.now() });
    await link([a, b]);
    expect(await codesOf(submit(applicationInput([b])))).toContain('PERIODIC_PASS_DEACTIVATED');
  });

  it('R-ONE-3 refuses the fourth pass of a month, up to its last second', async () => {
    const [a, b] = await pair();
    await setClock('2026-11-30T23:59:59+08:00');
    resultOf(await submit(singleEntry([a], ['KEELUNG-EAST', 'TAIPEI-EAST'])));
    await link([a, b]);
    resultOf(await submit(singleEntry([b], ['SUAO-ALL'])));
    expect(await codesOf(submit(singleEntry([b], ['ANPING-ALL'])))).toContain('MONTHLY_LIMIT_REACHED');
    await setClock('2026-12-01T00:00:00+08:00');
    expect(await codesOf(submit(singleEntry([b], ['ANPING-ALL'])))).toEqual([]);
  });

  it('R-ONE-3 counts the passes of other companies under either document', async () => {
    const [first, second] = [newPassportNumber(), newPassportNumber()];
    const a = await createPerson({ name: '黎文', idNumber: first });
    const b = await createPerson({ name: '黎文', idNumber: second });
    const theirs = await createPerson({ name: '黎文', idNumber: first }, cast.yonghang);
    resultOf(await submit(singleEntry([theirs], ['KEELUNG-EAST', 'TAIPEI-EAST', 'SUAO-ALL']), cast.yonghang));
    expect(await codesOf(submit(singleEntry([b], ['ANPING-ALL'])))).toEqual([]);
    await link([a, b]);
    expect(await codesOf(submit(singleEntry([b], ['TAICHUNG-WEST'])))).toContain('MONTHLY_LIMIT_REACHED');
  });

  it('refuses the same human twice on one form', async () => {
    const [a, b] = await pair();
    await link([a, b]);
    expect(refusals(await submit(applicationInput([a, b])))).toEqual([['DUPLICATE', 'personIds.1']]);
    expect(refusals(await submit(singleEntry([a, b])))).toEqual([['DUPLICATE', 'personIds.1']]);
  });

  it('counts records of another company only when the names agree, so that no stranger is barred by a made-up record', async () => {
    const [first, second] = [newPassportNumber(), newPassportNumber()];
    const a = await createPerson({ name: '黎 文', idNumber: first });
    const b = await createPerson({ name: '黎文', idNumber: second });
    await createPass(a, { validTo: until });
    await link([a, b]);
    const same = await createPerson({ name: '黎　文', idNumber: second }, cast.yonghang);
    expect(await codesOf(submit(applicationInput([same]), cast.yonghang))).toEqual(['PERIODIC_PASS_EXISTS']);
    const [third] = [newPassportNumber()];
    const madeUp = await createPerson({ name: '黎文', idNumber: third });
    await link([a, madeUp]);
    const stranger = await createPerson({ name: '陳大同', idNumber: third }, cast.yonghang);
    expect(await codesOf(submit(applicationInput([stranger]), cast.yonghang))).toEqual([]);
  });

  it.runIf(onPostgres())('R-ONE-3 under forty submissions and a link at once', async () => {
    const [a, b] = await pair();
    const areas = ['KEELUNG-EAST', 'TAIPEI-EAST', 'SUAO-ALL', 'ANPING-ALL', 'TAICHUNG-WEST'];
    await link([a, b]);
    await Promise.all(
      Array.from({ length: 40 }, (_, at) =>
        submit(singleEntry([at % 2 ? a : b], [areas[at % areas.length] as string])),
      ),
    );
    const [row] = await rowsOf<{ n: number }>(
      cast.app,
      'select count(*)::int n from pass where person_id = any($1::uuid[])',
      [a, b],
    );
    expect(row?.n).toBe(3);
  });
});

describe('R-PER-5 可能為同一人', () => {
  const FLAGS = `query($number: String!) { application(number: $number) {
    items { items { possiblySamePerson documentValidTo documentEndsBeforePass } } } }`;
  const flags = async (number: string, viewer: BuiltCompany['operator']) =>
    (await query(viewer, FLAGS, { number })).data.application.items.items[0];
  const setMobile = (id: string, mobile: string | null) =>
    rowsOf(cast.app, 'update person set mobile = $1 where id = $2', mobile, id);

  it('names own people of the same name and phone to the company, and tells reviewers of other companies yes or no', async () => {
    const a = await createPerson({ name: '范文雄', englishName: 'PHAM VAN HUNG' });
    const b = await createPerson({ name: '范雄', englishName: 'Pham Van Hung' });
    const theirs = await createPerson({ name: '范 文雄' }, cast.yonghang);
    const other = await createPerson({ name: '林其他' });
    for (const id of [a, b, theirs]) await setMobile(id, '0933000111');
    await setMobile(other, '0933000111');
    expect((await read(a)).possiblySame).toEqual([{ id: b }]);
    expect((await read(theirs, cast.yonghang)).possiblySame).toEqual([]);
    const application = await api.createApplication(applicationInput([theirs]), cast.yonghang);
    expect((await flags(application.number, cast.reviewer)).possiblySamePerson).toBe(true);
    expect((await flags(application.number, cast.yonghang.operator)).possiblySamePerson).toBeNull();
    await link([a, b]);
    expect((await read(a)).possiblySame).toEqual([]);
  });

  it('says no where name or phone differ, or no phone is known', async () => {
    const a = await createPerson({ name: '范文雌' });
    const b = await createPerson({ name: '范文雌' });
    await setMobile(a, null);
    await setMobile(b, null);
    expect((await read(a)).possiblySame).toEqual([]);
    const application = await api.createApplication(applicationInput([a]));
    expect((await flags(application.number, cast.reviewer)).possiblySamePerson).toBe(false);
  });

  it('says yes without a phone where both names agree, in either direction, and no where one of them differs', async () => {
    const names = { name: '范文鳳', englishName: 'PHAM VAN PHUNG' };
    const [a, b] = [await createPerson(names), await createPerson(names)];
    const differs = await createPerson({ ...names, englishName: 'PHAM THI PHUNG' });
    const phone = await createPerson(names);
    for (const id of [a, b, differs]) await setMobile(id, null);
    await setMobile(phone, '0933000222');
    const others = async (id: string) => (await read(id)).possiblySame.map((each: { id: string }) => each.id).sort();
    expect(await others(a)).toEqual([b, phone].sort());
    expect(await others(phone)).toEqual([a, b].sort());
    expect(await others(differs)).toEqual([]);
    await setMobile(b, '0933000333');
    expect(await others(phone)).toEqual([a]);
  });

  it('names ten of them at most, as each has as many again', async () => {
    const alike = [];
    for (let at = 0; at < 12; at += 1) alike.push(await createPerson({ name: '范文多' }));
    await rowsOf(cast.app, 'update person set mobile = $1 where id = any($2::uuid[])', '0933000444', alike);
    const [first = '', ...others] = alike;
    const expected = others.slice(0, 10).map((id) => ({ id }));
    expect((await read(first)).possiblySame).toEqual(expected);
  });

  it('R-PER-1 tells company and reviewer of a document that ends before the pass, to the day', async () => {
    const a = await createPerson();
    const application = await api.createApplication(applicationInput([a]));
    for (const [day, ends] of [
      ['2028-11-19', false],
      ['2028-11-18', true],
    ] as const) {
      await rowsOf(cast.app, 'update person set document_valid_to = $1 where id = $2', day, a);
      for (const viewer of [cast.dehai.operator, cast.reviewer]) {
        expect(await flags(application.number, viewer)).toMatchObject({
          documentValidTo: day,
          documentEndsBeforePass: ends,
        });
      }
    }
  });

  it('R-PER-1 keeps the end of a document with the person, and takes it away', async () => {
    const UPDATE = `mutation($id: ID!, $version: Int!, $input: PersonInput!) {
      updatePerson(id: $id, version: $version, input: $input) { documentValidTo version } }`;
    const a = await createPerson();
    const input = { idKind: 'PASSPORT', idNumber: newPassportNumber(), name: '羅莎' };
    const update = (version: number, more: object) =>
      query(cast.dehai.operator, UPDATE, { id: a, version, input: { ...input, ...more } });
    const set = (await update(1, { documentValidTo: '2028-02-29' })).data.updatePerson;
    expect(set.documentValidTo).toBe('2028-02-29');
    expect((await update(set.version, {})).data.updatePerson.documentValidTo).toBe('2028-02-29');
    const none = (await update(set.version, { documentValidTo: null })).data.updatePerson;
    expect(none.documentValidTo).toBeNull();
    expect((await update(none.version, { documentValidTo: '2027-02-29' })).errors).toHaveLength(1);
  });
});
