import { describe, expect, it } from 'vitest';
import { codes, fieldErrors } from './support/answers.js';
import type { TestViewer } from './support/app.js';
import { buildPerson, buildStaff } from './support/build.js';
import { mailsTo } from './support/registration.js';
import { rowsOf } from './support/rows.js';
import { periodic, SUBMIT, singleEntry, useTwoAccounts } from './support/two-accounts.js';

/** Applications, passes and drafts belong to the account that applied for or began them (R-ACC-1). */

const { cast, accounts, newPassportNumber, personInput, ask, list, idsOf, create, audits, personWithScan } =
  useTwoAccounts();

const APPLICATIONS = `query($filter: ApplicationFilter) { applications(filter: $filter, size: 5) {
  total items { number masked reason contactName contactPhone attachments { id } steps { by reason }
    items { items { personId reason actions eligibility { allowed } holder { masked name idNumber } } }
    passes { number holder { masked } applicationNumber } } } }`;
const PASSES = `query($filter: PassFilter) { passes(filter: $filter, size: 50) {
  total items { number company { name } areas { code } holder { masked name idNumber } } } }`;
const WITHDRAW = `mutation($id: ID!, $items: [ID!]!) { withdrawApplication(id: $id, version: 1, itemIds: $items) { number } }`;
const SAVE = `mutation($id: ID, $version: Int) {
  saveApplicationDraft(form: PERIODIC, id: $id, version: $version, content: { reason: "草稿" }) { id version } }`;

describe('R-ACC-1 applications and passes', () => {
  it('belong to the account that applied: to colleagues masked, to other companies in no list', async () => {
    const person = await personWithScan(accounts.lin.id);
    const { number, passes } = (await ask(accounts.lin, SUBMIT, { input: singleEntry([person]) })).data
      .submitApplication;
    const pass = passes[0].number;
    const own = await list(accounts.lin, APPLICATIONS);
    expect(own.items.find((one) => one.number === number)).toMatchObject({
      ...{ masked: false, reason: '碼頭施工', contactName: '林小港', contactPhone: '0911222333' },
      passes: [{ number: pass, holder: { masked: false }, applicationNumber: number }],
    });
    const rest = (await list(accounts.wang, APPLICATIONS, { ownership: 'NON_OWNED' })).items.find(
      (one) => one.number === number,
    );
    expect(rest).toMatchObject({
      ...{ masked: true, reason: null, contactName: '林○港', contactPhone: null, attachments: [] },
      steps: [{ by: null, reason: null }],
      items: { items: [{ personId: null, reason: null, actions: [], eligibility: null, holder: { masked: true } }] },
      passes: [{ number: pass, holder: { masked: true }, applicationNumber: null }],
    });
    const found = async (viewer: TestViewer, ownership: string) =>
      (await list(viewer, PASSES, { ownership })).items.find((one) => one.number === pass);
    expect(await found(accounts.lin, 'OWNED')).toMatchObject({ holder: { masked: false } });
    expect(await found(accounts.wang, 'OWNED')).toBeUndefined();
    expect(await found(accounts.wang, 'NON_OWNED')).toMatchObject({
      ...{ company: { name: '德海貨櫃股份有限公司' }, areas: [{ code: 'KEELUNG-EAST' }], holder: { masked: true } },
    });
    expect(await found(cast.dehai.operator, 'OWNED')).toMatchObject({ holder: { masked: false } });
    for (const ownership of ['OWNED', 'NON_OWNED']) {
      expect(await found(cast.yonghang.operator, ownership)).toBeUndefined();
    }
  });

  it('make a person one’s own who was applied for while one had the right', async () => {
    const person = await personWithScan(accounts.lin.id);
    await rowsOf(cast.app, 'update account set company_reading_right = true where id = $1', accounts.wang.id);
    expect((await ask(accounts.wang, SUBMIT, { input: periodic([person]) })).errors).toEqual([]);
    await rowsOf(cast.app, 'update account set company_reading_right = false where id = $1', accounts.wang.id);
    expect(await idsOf(accounts.wang, 'OWNED')).toContain(person);
    expect(await idsOf(accounts.lin, 'OWNED')).toContain(person);
  });

  it('of colleagues cannot be withdrawn, renewed or cancelled', async () => {
    const person = await personWithScan(accounts.lin.id);
    const { number } = (await ask(accounts.lin, SUBMIT, { input: periodic([person]) })).data.submitApplication;
    const ITEMS = `{ application(number: "${number}") { id version items { items { id } } } }`;
    const { id, items } = (await ask(accounts.lin, ITEMS)).data.application;
    const item = items.items[0].id;
    expect(codes(await ask(accounts.wang, WITHDRAW, { id, items: [item] }))).toEqual(['NOT_FOUND']);
    const { passes } = (
      await ask(accounts.lin, SUBMIT, { input: singleEntry([await personWithScan(accounts.lin.id)]) })
    ).data.submitApplication;
    const cancellation = { form: 'CANCELLATION', reason: '離職', passNumbers: [passes[0].number] };
    expect(fieldErrors(await ask(accounts.wang, SUBMIT, { input: cancellation }))).toEqual([
      ['passNumbers.0', 'NOT_FOUND'],
    ]);
    expect((await ask(accounts.lin, WITHDRAW, { id, items: [item] })).errors).toEqual([]);
  });

  it('R-ACC-3 can be found by person, filer and day of their own, and by none of these of a colleague’s', async () => {
    const name = '羅查詢';
    const idNumber = newPassportNumber();
    const facts = { name, englishName: 'LO CHA', idNumber, photo: true, enteredBy: accounts.lin.id };
    const person = await buildPerson(cast.app, cast.dehai.id, facts);
    const { number } = (await ask(accounts.lin, SUBMIT, { input: periodic([person]) })).data.submitApplication;
    const found = async (filter: object, viewer = accounts.lin) =>
      (await list(viewer, APPLICATIONS, filter)).items.some((one) => one.number === number);
    for (const typed of ['羅查', 'lo cha', idNumber, idNumber.toLowerCase()])
      expect(await found({ person: typed })).toBe(true);
    for (const typed of ['羅查不到', idNumber.slice(0, 5), '%']) expect(await found({ person: typed })).toBe(false);
    for (const part of [number.replaceAll('-', ''), number.slice(-5), number.toLowerCase(), number.slice(2, -2)])
      expect(await found({ number: part })).toBe(true);
    expect(await found({ number: `${number}0` })).toBe(false);
    expect(await found({ submittedBy: '小港' })).toBe(true);
    expect(await found({ submittedBy: '王' })).toBe(false);
    const TIME = `{ application(number: "${number}") { submittedAt } }`;
    const moment = Date.parse((await ask(accounts.lin, TIME)).data.application.submittedAt);
    const iso = (ms: number) => new Date(ms).toISOString();
    expect(await found({ submittedFrom: iso(moment), submittedBefore: iso(moment + 1) })).toBe(true);
    expect(await found({ submittedFrom: iso(moment + 1) })).toBe(false);
    expect(await found({ submittedBefore: iso(moment) })).toBe(false);
    for (const filter of [{ person: name }, { submittedBy: '林小港' }]) {
      const refused = await ask(accounts.wang, APPLICATIONS, { filter: { ownership: 'NON_OWNED', ...filter } });
      expect(fieldErrors(refused)).toEqual([[`filter.${Object.keys(filter)[0]}`, 'FILTER_NOT_ALLOWED']]);
    }
  });

  it('count in figures and badges of those who own them', async () => {
    const COUNTS = `{ viewer { openWork { drafts validSingleEntries } }
      passesIssued(from: "2026-11-10", to: "2026-11-10") { series { issued } } }`;
    const counts = async (viewer: TestViewer) => {
      const { viewer: own, passesIssued } = (await ask(viewer, COUNTS)).data;
      const issued = passesIssued.series.flatMap((one: { issued: number[] }) => one.issued);
      return { ...own.openWork, issued: issued.reduce((sum: number, each: number) => sum + each, 0) };
    };
    const [before, ofWang] = [await counts(accounts.lin), await counts(accounts.wang)];
    await ask(accounts.lin, SUBMIT, { input: singleEntry([await personWithScan(accounts.lin.id)]) });
    await ask(accounts.lin, SAVE);
    const { drafts, validSingleEntries, issued } = before;
    expect(await counts(accounts.lin)).toEqual({
      ...{ drafts: drafts + 1, validSingleEntries: validSingleEntries + 1, issued: issued + 1 },
    });
    expect(await counts(accounts.wang)).toEqual(ofWang);
  });

  it('R-ONE-3 R-PRD-2 are counted by eligibility whether or not the viewer may read them', async () => {
    const idNumber = newPassportNumber();
    const person = await buildPerson(cast.app, cast.dehai.id, { idNumber, photo: true, enteredBy: accounts.lin.id });
    for (const areas of [['KEELUNG-EAST'], ['TAIPEI-EAST'], ['SUAO-ALL']]) {
      expect((await ask(accounts.lin, SUBMIT, { input: singleEntry([person], areas) })).errors).toEqual([]);
    }
    expect((await create(accounts.wang, personInput({ idNumber }))).id).toBe(person);
    const ASK = `{ eligibility(form: FOREIGN_SINGLE_ENTRY, personId: "${person}", portCodes: ["KEELUNG"]) { allowed reasons { code } } }`;
    const [one, other] = [await ask(accounts.lin, ASK), await ask(accounts.wang, ASK)];
    expect(other.text).toBe(one.text);
    expect(other.data.eligibility.allowed).toBe(false);
  });

  it('R-ONE-7 that fail a spot check are reported to the whole company, and the reason to their owners', async () => {
    const { passes } = (
      await ask(accounts.lin, SUBMIT, { input: singleEntry([await personWithScan(accounts.lin.id)]) })
    ).data.submitApplication;
    const { number } = passes[0];
    const reviewer = await buildStaff(cast.app, 'reviewer-of-passes', ['KL']);
    const CHECK = `mutation { recordSpotCheck(passNumber: "${number}", result: FAILED, reason: "護照影本為他人所有") { number } }`;
    expect((await ask(reviewer, CHECK)).errors).toEqual([]);
    const reasonIn = async (name: string) => {
      const mail = (await mailsTo(cast.app, `${name}@example.com`)).at(-1);
      expect(mail?.text).toContain(number);
      return mail?.text.includes('護照影本為他人所有');
    };
    expect([await reasonIn('lin'), await reasonIn('wang')]).toEqual([true, false]);
    const LIST = '{ suspensions { items { passNumber reason } } }';
    const reasons = async (viewer: TestViewer) => (await ask(viewer, LIST)).data.suspensions.items;
    expect(await reasons(accounts.wang)).toEqual([{ passNumber: number, reason: null }]);
    expect(await reasons(cast.dehai.operator)).toEqual([{ passNumber: number, reason: '護照影本為他人所有' }]);
    await rowsOf(cast.app, 'delete from spot_check');
  });
});

describe('R-ACC-1 drafts', () => {
  it('belong to the account that began them, and to those with the company reading right', async () => {
    const { id, version } = (await ask(accounts.agent, SAVE)).data.saveApplicationDraft;
    const drafts = async (viewer: TestViewer) =>
      (await ask(viewer, '{ applicationDrafts { id } }')).data.applicationDrafts.map((one: { id: string }) => one.id);
    for (const viewer of [accounts.agent, accounts.lin, cast.dehai.operator])
      expect(await drafts(viewer)).toContain(id);
    expect(await drafts(accounts.wang)).not.toContain(id);
    expect((await ask(accounts.wang, `{ applicationDraft(id: "${id}") { id } }`)).data.applicationDraft).toBeNull();
    expect(codes(await ask(accounts.wang, SAVE, { id, version }))).toEqual(['NOT_FOUND']);
    await ask(accounts.wang, `mutation { discardApplicationDraft(id: "${id}") }`);
    expect(await drafts(accounts.lin)).toContain(id);
    expect((await ask(accounts.lin, SAVE, { id, version })).errors).toEqual([]);
  });

  it('of colleagues do not use up the fifty of an account', async () => {
    await rowsOf(cast.app, 'delete from application_draft');
    for (let at = 0; at < 50; at += 1) await ask(accounts.lin, SAVE);
    expect(codes(await ask(accounts.lin, SAVE))).toEqual(['TOO_MANY']);
    expect((await ask(accounts.wang, SAVE)).errors).toEqual([]);
  });
});

describe('R-ACC-1 R-REI-2 a pass of another company', () => {
  const LOOK = `query($number: String!) { pass(number: $number) { number areas { code } lastPassageAt company { name } code
    spotCheck { result } applicationNumber holder { masked name idNumber } viewerCan { apply print } } }`;

  it('is reached by its whole number, masked, without areas and last passage, on record', async () => {
    const person = await personWithScan(accounts.lin.id);
    const { passes } = (await ask(accounts.lin, SUBMIT, { input: singleEntry([person]) })).data.submitApplication;
    const { number } = passes[0];
    await rowsOf(cast.app, 'update pass set last_passage_at = issued_at where number = $1', number);
    const answer = await ask(cast.yonghang.operator, LOOK, { number: ` ${number.toLowerCase()} ` });
    expect(answer.data.pass).toMatchObject({
      ...{ number, areas: [], lastPassageAt: null, company: null, code: null, spotCheck: null },
      ...{ applicationNumber: null, holder: { masked: true }, viewerCan: { apply: false, print: false } },
    });
    const missing = await ask(cast.yonghang.operator, LOOK, { number: 'KLPC115-999999' });
    expect(missing.data.pass).toBeNull();
    const [{ id } = { id: '' }] = await rowsOf<{ id: string }>(
      cast.app,
      'select id from pass where number = $1',
      number,
    );
    expect((await audits(cast.yonghang.accountId)).slice(-2)).toEqual([
      { action: 'PASS_LOOKED_UP', subject_id: id },
      { action: 'PASS_LOOKED_UP', subject_id: null },
    ]);
    // Not so a pass of the own company.
    const before = (await audits(accounts.wang.id)).length;
    expect((await ask(accounts.wang, LOOK, { number })).data.pass).toMatchObject({
      ...{ areas: [{ code: 'KEELUNG-EAST' }], lastPassageAt: expect.any(String), holder: { masked: true } },
    });
    expect(await audits(accounts.wang.id)).toHaveLength(before);
  });

  it('is looked up thirty times an hour, whether or not it exists; beginnings of numbers find nothing', async () => {
    const look = (number: string) => ask(cast.yonghang.operator, LOOK, { number });
    const answers = await Promise.all(Array.from({ length: 40 }, (_, at) => look(`KLPC115-9000${10 + at}`)));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(30);
    expect(new Set(answers.flatMap(codes))).toEqual(new Set(['RATE_LIMITED']));
    expect((await look('KLPC115-00000')).data.pass).toBeNull();
    cast.app.clock.forward({ hours: 1, seconds: 1 });
  });
});
