import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { BranchCode } from '../src/access/words.js';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { type BuiltCompany, buildAccount, buildCompany, buildPerson } from './support/build.js';
import { onPostgres } from './support/database.js';
import { historyOf } from './support/history.js';
import { rowsOf } from './support/rows.js';

const APPLICATION = `id number version month morePasses branch { code } decidedBy correctable
  items { items { id state grantedPasses grantedPassesUsed eligibility { reasons { code until } } } }`;
const SUBMIT = `mutation($input: ApplicationInput!) { submitApplication(input: $input) {
  ${APPLICATION} passes { number } attachments { kind } } }`;
const DECIDE = `mutation($id: ID!, $version: Int!, $decisions: [ItemDecisionInput!]!) {
  decideApplication(id: $id, version: $version, decisions: $decisions) { ${APPLICATION} } }`;
const CORRECT = `mutation($id: ID!, $version: Int!, $correction: ApplicationCorrectionInput) {
  correctApplication(id: $id, version: $version, correction: $correction) { ${APPLICATION} } }`;
const ELIGIBLE = `query($id: ID!, $ports: [String!]!) { eligibility(form: FOREIGN_SINGLE_ENTRY, personId: $id, portCodes: $ports) {
  allowed reasons { code limit granted grantedUsed until } } }`;

interface Application {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly items: { readonly items: { readonly id: string; readonly state: string }[] };
}

const PORTS = ['KEELUNG-EAST', 'TAIPEI-EAST', 'SUAO-ALL', 'TAICHUNG-WEST', 'KAOHSIUNG-PENGLAI', 'ANPING-ALL'];

let app: TestApp;
let company: BuiltCompany;
let other: BuiltCompany;
const staff = {} as Record<'reviewer' | 'kaohsiung', TestViewer>;
const staffIds: [keyof typeof staff, string][] = [];
let companies = 0;
let passport = 61_000_000;

beforeAll(async () => {
  app = await startTestApp();
  const hire = async (name: keyof typeof staff, branchCodes: BranchCode[]) => {
    staffIds.push([name, await buildAccount(app, 'STAFF', name, { branchCodes, staffRoles: ['REVIEWER'] })]);
  };
  await hire('reviewer', ['KL']);
  await hire('kaohsiung', ['KH']);
  return app.stop;
});

const at = async (moment: string) => {
  app.clock.set(moment);
  for (const each of [company, other]) Object.assign(each.operator, await app.signedIn(each.accountId));
  for (const [name, id] of staffIds) staff[name] = await app.signedIn(id);
};
beforeEach(async () => {
  company = await buildCompany(app, '遠洋船務公司', `MORE.${++companies}`);
  other = await buildCompany(app, '別家船務公司', `MORE.${++companies}`);
  await at('2026-11-10T10:00:00+08:00');
});

const newNumber = () => `M${++passport}`;
const person = (facts: object = {}, at = company) =>
  buildPerson(app, at.id, { idNumber: newNumber(), document: true, ...facts });
const consents = { personalDataConsent: true, documentsConfirmed: true };
const ask = (personIds: string[], more: object = {}, { operator } = company) =>
  app.query(operator, SUBMIT, {
    input: {
      ...{ form: 'MORE_SINGLE_ENTRIES', reason: '船員每週輪班', personIds, ...consents },
      ...{ month: '2026-11', morePasses: 2, branchCode: 'KL', ...more },
    },
  });
const submitted = async (...asked: Parameters<typeof ask>): Promise<Application> =>
  (await ask(...asked)).data.submitApplication;
const decide = ({ id, version, items }: Application, decision: object, viewer = staff.reviewer) =>
  app.query(viewer, DECIDE, { id, version, decisions: items.items.map(({ id: itemId }) => ({ itemId, ...decision })) });
const approve = async (application: Application, grantedPasses?: number): Promise<Application> =>
  (await decide(application, { action: 'APPROVE', grantedPasses })).data.decideApplication;
const issue = (personId: string, areaCodes: string[], { operator } = company) =>
  app.query(operator, SUBMIT, {
    input: { form: 'FOREIGN_SINGLE_ENTRY', reason: '施工', areaCodes, personIds: [personId], ...consents },
  });
const eligible = async (id: string, { operator } = company) =>
  (await app.query(operator, ELIGIBLE, { id, ports: ['HUALIEN'] })).data.eligibility;
const refusals = ({ errors }: Awaited<ReturnType<typeof ask>>) =>
  errors.map(({ extensions }) => [extensions.code, extensions.field]);

describe('R-ONE-10 asking for more single-entry passes', () => {
  it('goes to the branch that was chosen and to no other, with passport and document', async () => {
    const { data, errors } = await ask([await person()]);
    expect(errors).toEqual([]);
    const application = data.submitApplication;
    expect(application).toMatchObject({
      ...{ number: 'OM09-11511-00001', month: '2026-11', morePasses: 2, branch: { code: 'KL' }, decidedBy: ['KL'] },
      items: { items: [{ state: 'REVIEW', grantedPasses: null, grantedPassesUsed: null }] },
    });
    expect(application.attachments.map(({ kind }: { kind: string }) => kind).sort()).toEqual(['OTHER', 'PASSPORT']);
    const FIND = 'query($number: String!) { application(number: $number) { number } }';
    const { number } = application;
    expect((await app.query(staff.kaohsiung, FIND, { number })).data.application).toBeNull();
    expect((await app.query(staff.reviewer, FIND, { number })).data.application).toEqual({ number });
    expect(refusals(await decide(application, { action: 'APPROVE' }, staff.kaohsiung))).toEqual([
      ['NOT_FOUND', undefined],
    ]);
  });

  it('is refused with all that is missing or wrong at its place', async () => {
    const nothing = { month: null, morePasses: null, branchCode: null, reason: ' ' };
    expect(refusals(await ask([await person()], nothing)).sort()).toEqual(
      ['branchCode', 'month', 'morePasses', 'reason'].map((field) => ['REQUIRED', field]),
    );
    const wrong = { month: '2026-10', morePasses: 32 };
    expect(refusals(await ask([await person()], wrong)).sort()).toEqual([
      ['OUT_OF_RANGE', 'month'],
      ['OUT_OF_RANGE', 'morePasses'],
    ]);
    const [national, without] = [
      await person({ idKind: 'NATIONAL_ID', idNumber: 'A123456789' }),
      await person({ document: false }),
    ];
    expect(refusals(await ask([national, without]))).toEqual([
      ['PASSPORT_HOLDERS_ONLY', 'personIds.0'],
      ['ATTACHMENT_MISSING', 'personIds.1'],
    ]);
  });

  it('is open once for a month, and for the next month meanwhile', async () => {
    const id = await person();
    await submitted([id]);
    expect(refusals(await ask([id]))).toEqual([['OPEN_APPLICATION_EXISTS', 'personIds.0']]);
    expect(refusals(await ask([id], { month: '2026-12' }))).toEqual([]);
  });

  it('R-TIME-1 is for no month that is over in Taipei: not asked for, approved or sent in again', async () => {
    await at('2026-11-30T23:59:59+08:00');
    const [first, second] = [await submitted([await person()]), await submitted([await person()])];
    const returned = (await decide(second, { action: 'RETURN', reason: '請說明' })).data.decideApplication;
    await at('2026-12-01T00:00:00+08:00');
    const late = await decide(first, { action: 'APPROVE' });
    expect(
      late.errors.map(({ extensions }) => [extensions.code, (extensions.params as { until?: string }).until]),
    ).toEqual([['TERM_OVER', '2026-12-01T00:00:00+08:00']]);
    const { id, version } = returned;
    expect(refusals(await app.query(company.operator, CORRECT, { id, version }))).toEqual([['OUT_OF_RANGE', 'month']]);
    const correction = { month: '2026-12', morePasses: 4, branchCode: 'KH' };
    const corrected = (await app.query(company.operator, CORRECT, { id, version, correction })).data.correctApplication;
    expect(corrected).toMatchObject({ month: '2026-12', morePasses: 4, branch: { code: 'KH' }, decidedBy: ['KH'] });
    expect(refusals(await decide(corrected, { action: 'APPROVE' }))).toEqual([['NOT_FOUND', undefined]]);
    expect(refusals(await decide(corrected, { action: 'APPROVE' }, staff.kaohsiung))).toEqual([]);
  });
});

describe('R-ONE-10 the decision', () => {
  it('grants as many as were asked for, or fewer, and the company is told by mail and in the history', async () => {
    const [all, fewer] = [await submitted([await person()]), await submitted([await person()], { morePasses: 5 })];
    expect((await approve(all)).items.items).toMatchObject([{ state: 'DONE', grantedPasses: 2, grantedPassesUsed: 0 }]);
    expect((await approve(fewer, 3)).items.items).toMatchObject([{ state: 'DONE', grantedPasses: 3 }]);
    const bodies = (await app.mails()).map(({ text }) => text);
    expect(bodies.filter((text) => text.includes('2026年11月可增加當次證 3 張（申請 5 張）'))).toHaveLength(1);
    const approved = (await historyOf(app, company.operator, 'APPLICATION', fewer.id)).find(
      ({ action }) => action === 'APPROVED',
    );
    expect(approved?.changes).toContainEqual(['morePasses', '5', '3']);
  });

  it('refuses a number outside what was asked for, and one that belongs to no approval of this form', async () => {
    const application = await submitted([await person()]);
    for (const grantedPasses of [0, 3, -1]) {
      const answer = await decide(application, { action: 'APPROVE', grantedPasses });
      expect(refusals(answer)).toEqual([['OUT_OF_RANGE', 'decisions.0.grantedPasses']]);
    }
    const rejected = { action: 'REJECT', reason: '不需要', grantedPasses: 1 };
    expect(refusals(await decide(application, rejected))).toEqual([['INVALID', 'decisions.0.grantedPasses']]);
    expect(refusals(await decide(application, { action: 'REJECT', reason: '不需要' }))).toEqual([]);
    const [granted] = await rowsOf<{ count: number }>(app, 'select count(*)::int count from single_entry_grant');
    expect(granted?.count).toBe(await grantedSoFar());
  });
});

const grantedSoFar = async () => {
  const [row] = await rowsOf<{ count: number }>(
    app,
    `select count(*)::int count from single_entry_grant g join application_item i on i.id = g.item_id
      where i.state = 'APPROVED'`,
  );
  return row?.count ?? 0;
};

describe('R-ONE-10 R-ONE-3 granted passes', () => {
  it('are issued after the three of the month, up to their number, and eligibility counts them', async () => {
    const id = await person();
    expect(refusals(await issue(id, PORTS.slice(0, 3)))).toEqual([]);
    expect(await eligible(id)).toMatchObject({
      allowed: false,
      reasons: [{ code: 'MONTHLY_LIMIT_REACHED', limit: 3, granted: null, grantedUsed: null }],
    });
    const application = await submitted([id]);
    expect(await eligible(id)).toMatchObject({ allowed: false });
    await approve(application);
    expect(await eligible(id)).toEqual({ allowed: true, reasons: [] });
    expect(refusals(await issue(id, PORTS.slice(3, 6)))).toEqual([['MONTHLY_LIMIT_REACHED', 'personIds.0']]);
    expect(refusals(await issue(id, PORTS.slice(3, 5)))).toEqual([]);
    const until = '2026-12-01T00:00:00+08:00';
    expect((await eligible(id)).reasons).toEqual([
      { code: 'MONTHLY_LIMIT_REACHED', limit: 5, granted: 2, grantedUsed: 2, until },
    ]);
    const sixth = await issue(id, ['ANPING-ALL']);
    expect(sixth.errors[0]?.extensions.params).toMatchObject({ limit: 5, granted: 2, grantedUsed: 2, until });
  });

  it('add up over several applications for a month', async () => {
    const id = await person();
    await approve(await submitted([id], { morePasses: 1 }));
    await approve(await submitted([id], { morePasses: 1 }));
    expect(refusals(await issue(id, PORTS.slice(0, 5)))).toEqual([]);
    expect(refusals(await issue(id, ['ANPING-ALL']))).toEqual([['MONTHLY_LIMIT_REACHED', 'personIds.0']]);
  });

  it('are those of the company that asked: no other uses or learns of them, and neither takes from the other', async () => {
    const idNumber = newNumber();
    const [mine, theirs] = [await person({ idNumber }), await person({ idNumber }, other)];
    await approve(await submitted([mine], { morePasses: 1 }));
    expect(refusals(await issue(theirs, PORTS.slice(0, 4), other))).toEqual([['MONTHLY_LIMIT_REACHED', 'personIds.0']]);
    expect(refusals(await issue(theirs, PORTS.slice(0, 3), other))).toEqual([]);
    expect((await eligible(theirs, other)).reasons).toMatchObject([{ limit: 3, granted: null, grantedUsed: null }]);
    expect(refusals(await issue(mine, ['ANPING-ALL']))).toEqual([]);
    expect((await eligible(mine)).reasons).toMatchObject([{ limit: 4, granted: 1, grantedUsed: 1 }]);
  });

  it('R-PER-5 are for linked documents as for one', async () => {
    const [old, renewed] = [await person(), await person()];
    const LINK = 'mutation($ids: [ID!]!) { linkPeople(personIds: $ids, reason: "新舊護照") { id } }';
    expect((await app.query(company.operator, LINK, { ids: [old, renewed] })).errors).toEqual([]);
    await approve(await submitted([old], { morePasses: 1 }));
    expect(refusals(await issue(renewed, PORTS.slice(0, 4)))).toEqual([]);
    expect(refusals(await issue(old, ['ANPING-ALL']))).toEqual([['MONTHLY_LIMIT_REACHED', 'personIds.0']]);
  });

  it('R-ONE-9 voiding one gives its granted place back', async () => {
    const id = await person();
    await approve(await submitted([id], { morePasses: 1 }));
    await issue(id, PORTS.slice(0, 3));
    const [{ number }] = (await issue(id, ['ANPING-ALL'])).data.submitApplication.passes;
    expect(refusals(await issue(id, ['TAICHUNG-WEST']))).toEqual([['MONTHLY_LIMIT_REACHED', 'personIds.0']]);
    const VOID = 'mutation($number: String!) { voidSingleEntryPass(number: $number) { number } }';
    expect((await app.query(company.operator, VOID, { number })).errors).toEqual([]);
    expect(refusals(await issue(id, ['TAICHUNG-WEST']))).toEqual([]);
    expect(refusals(await issue(id, ['KAOHSIUNG-PENGLAI']))).toEqual([['MONTHLY_LIMIT_REACHED', 'personIds.0']]);
  });

  it('R-TIME-1 hold for their month in Taipei alone, unused ones are not carried over', async () => {
    const id = await person();
    await approve(await submitted([id], { morePasses: 2 }));
    await approve(await submitted([id], { month: '2026-12', morePasses: 1 }));
    await at('2026-11-30T23:59:59+08:00');
    expect(refusals(await issue(id, PORTS))).toEqual([['MONTHLY_LIMIT_REACHED', 'personIds.0']]);
    expect(refusals(await issue(id, PORTS.slice(0, 3)))).toEqual([]);
    expect(refusals(await issue(id, ['TAICHUNG-WEST']))).toEqual([]);
    await at('2026-12-02T00:00:00+08:00');
    expect(refusals(await issue(id, PORTS.slice(0, 5)))).toEqual([['MONTHLY_LIMIT_REACHED', 'personIds.0']]);
    expect(refusals(await issue(id, PORTS.slice(0, 4)))).toEqual([]);
    await at('2027-01-01T00:00:00+08:00');
    expect((await eligible(id)).allowed).toBe(true);
    expect(refusals(await issue(id, ['ANPING-ALL', 'KAOHSIUNG-PENGLAI']))).toEqual([]);
  });

  it.runIf(onPostgres())('are issued exactly as often as there are places, of 40 at the same time', async () => {
    const id = await person();
    await approve(await submitted([id], { morePasses: 2 }));
    const answers = await Promise.all(Array.from({ length: 40 }, (_, n) => issue(id, [PORTS[n % 6] as string])));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(5);
    const codes = answers.flatMap((answer) => refusals(answer).map(([code]) => code));
    expect(codes).toContain('MONTHLY_LIMIT_REACHED');
  });

  it('R-ONE-3 no pass takes a granted place that another one has, whatever the code does', async () => {
    const id = await person();
    await approve(await submitted([id], { morePasses: 1 }));
    await issue(id, PORTS.slice(0, 4));
    const [row] = await rowsOf<{ item_id: string; pass_id: string }>(
      app,
      'select item_id, pass_id from single_entry_grant where company_id = $1',
      company.id,
    );
    const again = `insert into single_entry_grant (item_id, place, company_id, holder_id_index, month, pass_id)
      select item_id, 2, company_id, holder_id_index, month, pass_id from single_entry_grant where item_id = $1`;
    await expect(rowsOf(app, again, row?.item_id)).rejects.toThrow(/single_entry_grant_pass_id_unique|duplicate key/);
  });
});
