import { describe, expect, it, vi } from 'vitest';
import { codes, fieldErrors } from './support/answers.js';
import { CREATE_PERSON, IMPORT_PEOPLE } from './support/people.js';
import { rowsOf } from './support/rows.js';
import { PEOPLE, periodic, SUBMIT, useTwoAccounts } from './support/two-accounts.js';

/** 所屬 is what the account entered and applied for; with the company reading right all of the company (R-ACC-1). */

const { cast, accounts, personInput, ask, list, idsOf, create, audits } = useTwoAccounts();

const PERSON = `query($id: ID!) { person(id: $id) { id masked name idNumber mobile attachments { id } } }`;
const MATCHES = 'query($values: [String!]!) { personMatches(values: $values) { line personIds } }';

describe('R-ACC-1 people', () => {
  it('belong to the account that entered or imported them, and to those with the company reading right', async () => {
    const mine = await create(accounts.lin);
    const [imported, other] = [personInput(), personInput()];
    expect((await ask(accounts.wang, IMPORT_PEOPLE, { rows: [imported, other] })).data.importPeople).toBe(2);
    expect(await idsOf(accounts.lin, 'OWNED')).toContain(mine.id);
    const ofWang = await idsOf(accounts.wang, 'OWNED');
    expect(ofWang).toHaveLength(2);
    expect(ofWang).not.toContain(mine.id);
    expect(await idsOf(accounts.lin, 'NON_OWNED')).toEqual(expect.arrayContaining(ofWang));
    const all = await idsOf(cast.dehai.operator, 'OWNED');
    expect(all).toEqual(expect.arrayContaining([mine.id, ...ofWang]));
    expect(await idsOf(cast.dehai.operator, 'NON_OWNED')).toEqual([]);
    // Strictly owned or not, for each account.
    for (const viewer of [accounts.lin, accounts.wang]) {
      const [own, rest] = [await idsOf(viewer, 'OWNED'), await idsOf(viewer, 'NON_OWNED')];
      expect([...own, ...rest].sort()).toEqual([...all].sort());
    }
  });

  it('of colleagues are masked and cannot be changed, applied for or distinguished from missing ones', async () => {
    const input = personInput({ name: '王大明', englishName: 'WANG DAMING', mobile: '0912345678' });
    const { id } = await create(accounts.lin, input);
    const { items } = await list(accounts.wang, PEOPLE, { ownership: 'NON_OWNED', ids: [id] });
    expect(items).toEqual([
      {
        ...{
          id,
          masked: true,
          name: '王○明',
          englishName: 'W○○○○○○○○○G',
          idNumber: `${input.idNumber.slice(0, -4)}****`,
        },
        ...{ mobile: null, attachments: [], eligibility: null, applicationOptions: [] },
      },
    ]);
    expect((await ask(accounts.wang, PERSON, { id })).data.person).toMatchObject({ masked: true, mobile: null });
    const unknown = '01990000-0000-7000-8000-000000000000';
    for (const document of [
      'mutation($id: ID!) { deletePerson(id: $id, version: 1) }',
      'mutation($id: ID!) { addAttachment(personId: $id, kind: PHOTO, uploadId: $id) { id } }',
      'query($id: ID!) { eligibility(form: PERIODIC, personId: $id) { allowed } }',
    ]) {
      const answer = await ask(accounts.wang, document, { id });
      expect(codes(answer)).toEqual(['NOT_FOUND']);
      expect(answer.text).toBe((await ask(accounts.wang, document, { id: unknown })).text);
    }
    expect(fieldErrors(await ask(accounts.wang, SUBMIT, { input: periodic([id]) }))).toEqual([
      ['personIds.0', 'NOT_FOUND'],
    ]);
    const history = await ask(accounts.wang, `{ history(subject: PERSON, id: "${id}") { total } }`);
    expect(history.data.history.total).toBe(0);
  });

  it('R-ACC-3 of colleagues are found by whole names and numbers only, counted and on record', async () => {
    const input = personInput({ name: '趙錢孫' });
    const { id } = await create(accounts.lin, input);
    const total = async (filter: object) =>
      (await list(accounts.wang, PEOPLE, { ownership: 'NON_OWNED', ...filter })).total;
    const before = (await audits(accounts.wang.id)).length;
    expect([await total({ name: '趙錢' }), await total({ name: '趙錢孫' })]).toEqual([0, 1]);
    expect([await total({ idNumber: input.idNumber.slice(0, -1) }), await total({ idNumber: input.idNumber })]).toEqual(
      [0, 1],
    );
    expect((await audits(accounts.wang.id)).slice(before).map(({ action }) => action)).toEqual([
      ...['NAME_SEARCHED', 'NAME_SEARCHED', 'ID_NUMBER_SEARCHED', 'WRONG_ID_NUMBER', 'ID_NUMBER_SEARCHED'],
    ]);
    const missing = await ask(accounts.wang, PEOPLE, {
      filter: { ownership: 'NON_OWNED', missingAttachment: 'PHOTO' },
    });
    expect(fieldErrors(missing)).toEqual([['filter.missingAttachment', 'FILTER_NOT_ALLOWED']]);
    for (let at = 0; at < 4; at += 1) await total({ idNumber: `Q99${at}8877` });
    const refused = await ask(accounts.wang, PEOPLE, { filter: { ownership: 'NON_OWNED', idNumber: input.idNumber } });
    expect(fieldErrors(refused)).toEqual([['filter.idNumber', 'RATE_LIMITED']]);
    // One's own are searched freely.
    expect((await list(accounts.lin, PEOPLE, { idNumber: input.idNumber })).items).toMatchObject([
      { id, masked: false },
    ]);
  });

  it('R-ACC-3 R-ACC-5 are matched by the lines of a list; of colleagues and of other companies like those that do not exist', async () => {
    const mine = await create(accounts.wang, personInput({ name: '周 列名', englishName: 'Chou, Lieh-Ming' }));
    const twins = [
      await create(accounts.wang, personInput({ name: '吳同名' })),
      await create(accounts.wang, personInput({ name: '吳同名' })),
    ];
    const latin = [];
    for (const name of ['ＡＢＣ', 'ΣΟΦΟΣ', 'İBRAHIM'])
      latin.push((await create(accounts.wang, personInput({ name }))).id);
    const ofLin = await create(accounts.lin, personInput({ name: '鄭同事' }));
    const elsewhere = (await cast.app.query(cast.yonghang.operator, CREATE_PERSON, { input: personInput() })).data
      .createPerson;
    const typed = ` ${mine.idNumber.toLowerCase().slice(0, 4)}－${mine.idNumber.slice(4)} `;
    const values = [
      typed,
      '周列名',
      'CHOU LIEH MING',
      '吳同名',
      ...[ofLin.idNumber, '鄭同事', elsewhere.idNumber, 'Q000', '', '\u200b'],
      ...['ABC', 'ａ.ｂc', 'ΣΟΦΟΣ', 'İBRAHIM'],
    ];
    const before = (await audits(accounts.wang.id)).length;
    const answer = await ask(accounts.wang, MATCHES, { values });
    const found = answer.data.personMatches.map(({ personIds }: { personIds: string[] }) => personIds);
    expect(found.slice(0, 3)).toEqual([[mine.id], [mine.id], [mine.id]]);
    expect(found[3].toSorted()).toEqual(twins.map(({ id }) => id).toSorted());
    expect(found.slice(4)).toEqual([[], [], [], [], [], [], ...[latin[0], ...latin].map((id) => [id])]);
    // One's own leave no trace, nor do lines that match none of them: there is nothing to be tried out.
    expect(await audits(accounts.wang.id)).toHaveLength(before);
    const asReader = await ask(cast.dehai.operator, MATCHES, { values: [ofLin.idNumber, elsewhere.idNumber] });
    expect(asReader.data.personMatches.map(({ personIds }: { personIds: string[] }) => personIds)).toEqual([
      [ofLin.id],
      [],
    ]);
  });

  it('R-ACC-3 are matched 250 lines at a time, each of at most 100 characters and folded once', async () => {
    const errorsOf = async (values: string[]) => fieldErrors(await ask(accounts.wang, MATCHES, { values }));
    expect(await errorsOf([])).toEqual([['values', 'REQUIRED']]);
    expect(await errorsOf(Array.from({ length: 251 }, () => 'x'))).toEqual([['values', 'TOO_MANY']]);
    expect(await errorsOf(['x', 'x'.repeat(101)])).toEqual([['values.1', 'TOO_LONG']]);
    expect(await errorsOf(Array.from({ length: 250 }, () => 'x'.repeat(100)))).toEqual([]);
    for (let at = 0; at < 11; at += 1) await create(accounts.wang, personInput({ name: '許同名' }));
    const folded = vi.spyOn(String.prototype, 'normalize');
    const { data } = await ask(accounts.wang, MATCHES, { values: Array.from({ length: 250 }, () => '許同名') });
    const folds = folded.mock.calls.length;
    folded.mockRestore();
    const sizes = data.personMatches.map(({ personIds }: { personIds: string[] }) => personIds.length);
    expect(new Set(sizes)).toEqual(new Set([10]));
    expect(folds).toBeLessThan(2000);
  });

  it('of a colleague become one’s own by typing the whole number, as they are and on record, also in an import', async () => {
    const [first, second] = [personInput({ name: '李四', mobile: '0912000111' }), personInput({ name: '王五' })];
    const [one, two] = [await create(accounts.lin, first), await create(accounts.lin, second)];
    const rows = [{ ...second, name: '王伍' }, personInput()];
    const PREVIEW = 'query($rows: [PersonInput!]!) { peopleImportPreview(rows: $rows) { valid } }';
    expect((await ask(accounts.wang, PREVIEW, { rows })).data.peopleImportPreview.valid).toBe(2);
    const typed = ` ${first.idNumber.slice(0, 4)}-${first.idNumber.slice(4)} `;
    const taken = await create(accounts.wang, { ...first, idNumber: typed, name: '李肆', mobile: null });
    expect(taken).toMatchObject({ id: one.id, name: '李四', mobile: '0912000111', idNumber: first.idNumber });
    expect((await ask(accounts.wang, IMPORT_PEOPLE, { rows })).data.importPeople).toBe(2);
    expect(await idsOf(accounts.wang, 'OWNED')).toEqual(expect.arrayContaining([one.id, two.id]));
    expect(await idsOf(accounts.lin, 'OWNED')).toEqual(expect.arrayContaining([one.id, two.id]));
    const taking = (await audits(accounts.wang.id)).filter(({ action }) => action === 'COLLEAGUES_PERSON_ENTERED');
    expect(taking.map(({ subject_id }) => subject_id)).toEqual([one.id, two.id]);
    const history = await ask(accounts.lin, `{ history(subject: PERSON, id: "${one.id}") { items { action } } }`);
    expect(history.data.history.items).toEqual([{ action: 'ENTERED_AGAIN' }, { action: 'CREATED' }]);
    // Then it is a person one has already.
    expect(fieldErrors(await ask(accounts.wang, CREATE_PERSON, { input: first }))).toEqual([
      ['idNumber', 'PERSON_ALREADY_REGISTERED'],
    ]);
    expect(fieldErrors(await ask(cast.dehai.operator, CREATE_PERSON, { input: first }))).toEqual([
      ['idNumber', 'PERSON_ALREADY_REGISTERED'],
    ]);
  });

  it('become one’s own by typing the whole number into another record too, which is refused and stays as it was', async () => {
    const [theirs, mine] = [personInput({ name: '何六' }), personInput({ name: '何七' })];
    const [{ id }, own] = [await create(accounts.lin, theirs), await create(accounts.wang, mine)];
    const UPDATE = `mutation($id: ID!, $version: Int!, $input: PersonInput!) {
      updatePerson(id: $id, version: $version, input: $input) { id } }`;
    const change = { id: own.id, version: 1, input: { ...mine, idNumber: theirs.idNumber } };
    const refused = await ask(accounts.wang, UPDATE, change);
    expect(refused.errors.map(({ extensions: { code, field, params } }) => [code, field, params])).toEqual([
      ['PERSON_ALREADY_REGISTERED', 'idNumber', { personId: id }],
    ]);
    expect(await idsOf(accounts.wang, 'OWNED')).toEqual(expect.arrayContaining([id, own.id]));
    const taking = (await audits(accounts.wang.id)).filter(({ action }) => action === 'COLLEAGUES_PERSON_ENTERED');
    expect(taking.at(-1)).toMatchObject({ subject_id: id });
    const kept = await ask(accounts.wang, `{ person(id: "${own.id}") { idNumber version } }`);
    expect(kept.data.person).toEqual({ idNumber: mine.idNumber, version: 1 });
    // By now it is one's own.
    const again = await ask(accounts.wang, UPDATE, change);
    expect(again.errors.map(({ extensions: { code, params } }) => [code, params])).toEqual([
      ['PERSON_ALREADY_REGISTERED', undefined],
    ]);
  });

  it('are one record, and each account’s once, when forty requests of two accounts enter one number at once', async () => {
    const input = personInput();
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, at) => ask(at % 2 ? accounts.lin : accounts.wang, CREATE_PERSON, { input })),
    );
    const created = answers.filter(({ errors }) => errors.length === 0);
    expect(created).toHaveLength(2);
    expect(new Set(created.map(({ data }) => data.createPerson.id)).size).toBe(1);
    expect(new Set(answers.flatMap(codes))).toEqual(new Set(['PERSON_ALREADY_REGISTERED']));
  });

  it('R-REG-7 that a shared account enters are also those of the account it acts through', async () => {
    const { id } = await create(accounts.agent);
    for (const viewer of [accounts.agent, accounts.lin]) expect(await idsOf(viewer, 'OWNED')).toContain(id);
    expect(await idsOf(accounts.wang, 'OWNED')).not.toContain(id);
  });
});

describe('R-ACC-1 groups of people', () => {
  const GROUPS = '{ personGroups { id name personIds version } }';
  const MADE = 'id name personIds version';
  const CREATE = `mutation($name: String!, $personIds: [ID!]!, $key: String) {
    createPersonGroup(name: $name, personIds: $personIds, idempotencyKey: $key) { ${MADE} } }`;
  const CHANGE = `mutation($id: ID!, $version: Int!, $name: String, $add: [ID!]! = [], $remove: [ID!]! = []) {
    changePersonGroup(id: $id, version: $version, name: $name, addPersonIds: $add, removePersonIds: $remove) { ${MADE} } }`;
  const DELETE = 'mutation($id: ID!, $version: Int!) { deletePersonGroup(id: $id, version: $version) }';
  const UNKNOWN = '01990000-0000-7000-8000-000000000000';
  const namesOf = async (viewer: Parameters<typeof ask>[0]) =>
    (await ask(viewer, GROUPS)).data.personGroups.map(({ name }: { name: string }) => name);

  it('are of the account that made them, of one’s own people, and are renamed, filled, emptied and deleted', async () => {
    const [one, two] = [
      await create(accounts.wang, personInput({ name: '組員一' })),
      await create(accounts.wang, personInput({ name: '組員二' })),
    ];
    const made = await ask(accounts.wang, CREATE, { name: ' 船員 A 班 ', personIds: [one.id], key: 'a-class' });
    const group = made.data.createPersonGroup;
    expect(group).toEqual({ id: expect.any(String), name: '船員 A 班', personIds: [one.id], version: 1 });
    const again = await ask(accounts.wang, CREATE, { name: '船員 A 班', personIds: [one.id], key: 'a-class' });
    expect(again.data.createPersonGroup).toEqual(group);
    const change = { id: group.id, version: 1, name: '船員 B 班', add: [two.id, two.id], remove: [one.id] };
    const changed = (await ask(accounts.wang, CHANGE, change)).data.changePersonGroup;
    expect(changed).toEqual({ id: group.id, name: '船員 B 班', personIds: [two.id], version: 2 });
    expect(codes(await ask(accounts.wang, CHANGE, change))).toEqual(['CONFLICT']);
    expect(await namesOf(accounts.wang)).toEqual(['船員 B 班']);
    expect(await namesOf(accounts.lin)).toEqual([]);
    expect(await namesOf(cast.yonghang.operator)).toEqual([]);
    expect(await namesOf(cast.dehai.operator)).toEqual(['船員 B 班']);
    for (const outsider of [accounts.lin, accounts.agent, cast.yonghang.operator]) {
      for (const document of [CHANGE, DELETE]) {
        const answer = await ask(outsider, document, { id: group.id, version: 2 });
        expect(codes(answer)).toEqual(['NOT_FOUND']);
        expect(answer.text).toBe((await ask(outsider, document, { id: UNKNOWN, version: 2 })).text);
      }
    }
    expect(codes(await ask(accounts.wang, DELETE, { id: group.id, version: 1 }))).toEqual(['CONFLICT']);
    expect((await ask(accounts.wang, DELETE, { id: group.id, version: 2 })).data.deletePersonGroup).toBe(true);
    expect(await namesOf(cast.dehai.operator)).toEqual([]);
  });

  it('R-ACC-5 refuse people of colleagues like those that do not exist, and show none of them', async () => {
    const [mine, ofLin] = [await create(accounts.wang), await create(accounts.lin)];
    const refusedFor = async (id: string) => {
      const answer = await ask(accounts.wang, CREATE, { name: '混合', personIds: [mine.id, id] });
      expect(fieldErrors(answer)).toEqual([['personIds.1', 'NOT_FOUND']]);
      return answer.text;
    };
    expect(await refusedFor(ofLin.id)).toBe(await refusedFor(UNKNOWN));
    // Made by an account with the company reading right, through whom the colleague's person stays hidden.
    const mixed = await ask(cast.dehai.operator, CREATE, { name: '混合', personIds: [mine.id, ofLin.id] });
    const { id } = mixed.data.createPersonGroup;
    await rowsOf(cast.app, 'update person_group set created_by_id = $1 where id = $2', accounts.wang.id, id);
    const { data } = await ask(accounts.wang, GROUPS);
    expect(data.personGroups).toEqual([{ id, name: '混合', personIds: [mine.id], version: 1 }]);
    await ask(accounts.wang, DELETE, { id, version: 1 });
  });

  it('R-REG-7 of a shared account are those of the account that it acts through', async () => {
    const made = await ask(accounts.agent, CREATE, { name: '代辦', personIds: [] });
    expect(made.errors).toEqual([]);
    expect(await namesOf(accounts.lin)).toEqual(['代辦']);
    const { id, version } = made.data.createPersonGroup;
    expect((await ask(accounts.lin, DELETE, { id, version })).data.deletePersonGroup).toBe(true);
  });

  it('R-TXT-1 have a name, and are at most fifty of an account, also of forty made at once', async () => {
    const errorsOf = async (name: string) => fieldErrors(await ask(accounts.wang, CREATE, { name, personIds: [] }));
    expect([await errorsOf(' '), await errorsOf('x'.repeat(51))]).toEqual([
      [['name', 'REQUIRED']],
      [['name', 'TOO_LONG']],
    ]);
    await rowsOf(
      cast.app,
      `insert into person_group (id, company_id, created_by_id, name, version)
        select gen_random_uuid(), $1, $2, 'G' || n, 1 from generate_series(1, 45) n`,
      cast.dehai.id,
      accounts.wang.id,
    );
    const answers = await Promise.all(
      Array.from({ length: 40 }, () => ask(accounts.wang, CREATE, { name: '同時', personIds: [] })),
    );
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(5);
    expect(new Set(answers.flatMap((answer) => codes(answer)))).toEqual(new Set(['TOO_MANY']));
    await rowsOf(cast.app, 'delete from person_group');
  });
});
