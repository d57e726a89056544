import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SIGN_IN } from './support/accounts.js';
import { codes, fieldErrors } from './support/answers.js';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import {
  type BuiltCompany,
  buildAccount,
  buildCompany,
  buildShared,
  buildStaff,
  buildToken,
  PASSWORD,
} from './support/build.js';
import { onPostgres } from './support/database.js';
import { historyOf } from './support/history.js';
import {
  approveRegistration,
  mailsTo,
  newUbn,
  register,
  registrationOf,
  resetRateLimits,
} from './support/registration.js';
import { rowsOf } from './support/rows.js';

const PARTS = 'id accountName email state companyAdministrator endReason endedByStaff actions version';
const LIST = `query($filter: CompanyAccountFilter! = {}) { companyAccounts(filter: $filter, size: 50) { total items { ${PARTS} } } }`;
const ONE = `query($id: ID!) { companyAccount(id: $id) { ${PARTS} lastSignInAt self company { name } } }`;
const END = `mutation($id: ID!, $version: Int!, $reason: String!) { endAccount(id: $id, version: $version, reason: $reason) { ${PARTS} } }`;
const RESTORE = END.replaceAll('endAccount', 'restoreAccount');
const ROLE = `mutation($id: ID!, $version: Int!, $administrator: Boolean!, $reason: String) {
  setCompanyAdministrator(id: $id, version: $version, administrator: $administrator, reason: $reason) { ${PARTS} } }`;
const WAITING = '{ companyRegistrations { id accountName personName email version } }';
const REFUSE = `mutation($id: ID!, $version: Int!, $reason: String!) {
  refuseRegistration(id: $id, version: $version, reason: $reason) { id } }`;
const CORRECT = `mutation($id: ID!, $version: Int!, $email: String!, $reason: String!) {
  correctAccountEmail(id: $id, version: $version, email: $email, reason: $reason) { ${PARTS} } }`;
const NAME = '德海貨櫃股份有限公司';
const CONFLICT = [['version', 'CONFLICT']];

let app: TestApp;
let reviewer: TestViewer;
let company: BuiltCompany;
let other: BuiltCompany;
let colleague: { id: string; viewer: TestViewer; name: string };
let built = 0;

beforeAll(async () => {
  app = await startTestApp();
  reviewer = await buildStaff(app, 'reviewer', ['KL']);
  other = await buildCompany(app, '遠洋船務代理股份有限公司', newUbn());
  return app.stop;
});

beforeEach(async () => {
  app.clock.set('2026-11-10T10:00:00+08:00');
  await resetRateLimits(app);
  company = await buildCompany(app, NAME, newUbn());
  colleague = await join();
});

async function join(facts: object = {}) {
  const name = `colleague-${++built}`;
  const id = await buildAccount(app, 'GENERAL', name, { companyId: company.id, companyAdministrator: false, ...facts });
  return { id, name, viewer: await app.signedIn(id) };
}
const one = async (id: string, viewer = company.operator) => (await app.query(viewer, ONE, { id })).data.companyAccount;
const end = async (id: string, viewer = company.operator, reason = '已離職') =>
  app.query(viewer, END, { ...(await one(id, reviewer)), reason });
const restore = async (id: string, viewer = company.operator) =>
  app.query(viewer, RESTORE, { ...(await one(id, reviewer)), reason: '誤停' });
const role = async (id: string, administrator: boolean, viewer = company.operator, reason: string | null = null) =>
  app.query(viewer, ROLE, { ...(await one(id, reviewer)), administrator, reason });
const isSignedIn = async (viewer: TestViewer) =>
  Boolean((await app.query({ ...viewer }, '{ viewer { account { id } } }')).data?.viewer);
const mailOf = (name: string) => `${name}@example.com`;

describe('R-REG-3 the accounts of a company', () => {
  it('are listed for its administrators, with those that are ended last, and for no one else', async () => {
    const gone = await join();
    await end(gone.id);
    const { items, total } = (await app.query(company.operator, LIST)).data.companyAccounts;
    expect(total).toBe(3);
    expect(items.at(-1)).toMatchObject({
      accountName: gone.name,
      state: 'ENDED',
      endReason: '已離職',
      actions: ['RESTORE'],
    });
    expect(codes(await app.query(colleague.viewer, LIST))).toEqual(['FORBIDDEN']);
    expect(await one(colleague.id, other.operator)).toBeNull();
    const theirs = (await app.query(other.operator, LIST, { filter: { companyId: company.id } })).data.companyAccounts;
    expect(theirs.total).toBe(0);
  });

  it('are found by reviewers by name, address and number of the company', async () => {
    const found = async (filter: object) =>
      (await app.query(reviewer, LIST, { filter })).data.companyAccounts.items.map(({ id }: { id: string }) => id);
    expect(await found({ search: colleague.name.toUpperCase() })).toContain(colleague.id);
    expect(await found({ companyId: company.id, state: 'ACTIVE' })).toHaveLength(2);
    expect(await found({ search: '%' })).toEqual([]);
  });

  it('tell when their users last signed in', async () => {
    expect((await one(colleague.id)).lastSignInAt).toBeNull();
    await app.query({}, SIGN_IN, { accountName: colleague.name, password: PASSWORD });
    expect((await one(colleague.id)).lastSignInAt).toBe('2026-11-10T10:00:00+08:00');
  });
});

describe('R-REG-3 ending an account', () => {
  it('takes effect at once, on record and by mail, and what it may open stays shut', async () => {
    const token = await buildToken(app, colleague.id);
    const { data, errors } = await end(colleague.id);
    expect(errors).toEqual([]);
    expect(data.endAccount).toMatchObject({ state: 'ENDED', actions: ['RESTORE'] });
    expect([await isSignedIn(colleague.viewer), await isSignedIn(token)]).toEqual([false, false]);
    expect(codes(await app.query({}, SIGN_IN, { accountName: colleague.name, password: PASSWORD }))).toEqual([
      'SIGN_IN_FAILED',
    ]);
    const mail = (await mailsTo(app, mailOf(colleague.name))).at(-1);
    expect(mail?.subject).toBe('通行證系統帳號異動通知信件');
    expect(mail?.text).toContain('已離職');
    expect((await historyOf(app, company.operator, 'ACCOUNT', colleague.id))[0]).toMatchObject({
      action: 'DISABLED',
      reason: '已離職',
    });
    expect((await historyOf(app, company.operator, 'COMPANY', company.id))[0]).toMatchObject({
      action: 'ACCOUNT_ENDED',
    });
  });

  it('is undone in one step with a reason; the account has the rights it had', async () => {
    await role(colleague.id, true);
    await end(colleague.id);
    const { data } = await restore(colleague.id);
    expect(data.restoreAccount).toMatchObject({ state: 'ACTIVE', companyAdministrator: true, endReason: null });
    expect(codes(await app.query({}, SIGN_IN, { accountName: colleague.name, password: PASSWORD }))).toEqual([]);
    expect(fieldErrors(await restore(colleague.id))).toEqual(CONFLICT);
  });

  it('is restored only by reviewers when they ended it', async () => {
    expect(codes(await end(colleague.id, reviewer, '冒用身分'))).toEqual([]);
    expect(await one(colleague.id)).toMatchObject({ endedByStaff: true, actions: [] });
    expect(codes(await restore(colleague.id))).toEqual(['ENDED_BY_STAFF']);
    expect(codes(await restore(colleague.id, reviewer))).toEqual([]);
    // The administrators of the company were notified of both.
    const subjects = (await mailsTo(app, (await one(company.accountId)).email)).map(({ subject }) => subject);
    expect(subjects).toEqual(['通行證系統公司帳號異動通知信件', '通行證系統公司帳號異動通知信件']);
  });

  it('is refused without a reason, in an older version, and for accounts of others', async () => {
    expect(fieldErrors(await end(colleague.id, company.operator, '\u3164'))).toEqual([['reason', 'REQUIRED']]);
    const now = await one(colleague.id);
    expect(
      fieldErrors(await app.query(company.operator, END, { ...now, version: now.version + 1, reason: 'x' })),
    ).toEqual(CONFLICT);
    expect(codes(await end(colleague.id, other.operator))).toEqual(['NOT_FOUND']);
    const { accountId } = await buildShared(app, `agent-${++built}`);
    expect(codes(await end(accountId))).toEqual(['NOT_FOUND']);
    expect(codes(await end(accountId, reviewer))).toEqual([]);
  });

  it('of the last administrator is refused while others are there, also to reviewers and to oneself', async () => {
    expect(codes(await end(company.accountId))).toEqual(['LAST_ADMINISTRATOR']);
    expect(codes(await end(company.accountId, reviewer))).toEqual(['LAST_ADMINISTRATOR']);
    // One who has never verified the address can administer nothing.
    await join({ companyAdministrator: true, emailVerifiedAt: null });
    expect(codes(await end(company.accountId, reviewer))).toEqual(['LAST_ADMINISTRATOR']);
    await role(colleague.id, true);
    expect(codes(await end(company.accountId))).toEqual([]);
    expect(await isSignedIn(company.operator)).toBe(false);
  });

  it('of the only account of a company is possible, and the next one to join administers it', async () => {
    const ubn = newUbn();
    const form = await register(app, { organisationNumber: ubn });
    await approveRegistration(app, reviewer, form.accountName);
    const [first] = (await app.query(reviewer, LIST, { filter: { search: form.accountName } })).data.companyAccounts
      .items;
    expect(codes(await end(first.id, reviewer))).toEqual([]);
    const next = await register(app, { organisationNumber: ubn });
    await approveRegistration(app, reviewer, next.accountName);
    const [joined] = (await app.query(reviewer, LIST, { filter: { search: next.accountName } })).data.companyAccounts
      .items;
    expect(joined).toMatchObject({ companyAdministrator: true, state: 'UNVERIFIED' });
  });

  it.runIf(onPostgres())('leaves one administrator when two end each other', async () => {
    await role(colleague.id, true);
    const [mine, theirs] = [await one(company.accountId), await one(colleague.id)];
    const answers = await Promise.all([
      app.query(company.operator, END, { ...theirs, reason: '互停' }),
      app.query(colleague.viewer, END, { ...mine, reason: '互停' }),
    ]);
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    const text = 'select 1 from account where company_id = $1 and company_administrator and disabled_at is null';
    expect(await rowsOf(app, text, company.id)).toHaveLength(1);
  });

  it('R-REG-7 rests the bindings of shared accounts to it until it is restored', async () => {
    const name = `agent-${++built}`;
    const agent = await buildShared(app, name, [colleague.id]);
    const acting = await app.signedIn(agent.accountId, { bindingId: agent.bindingIds[0] ?? '' });
    const current = async () =>
      (await app.query({ ...acting }, '{ viewer { companyName bindings { usable } } }')).data.viewer;
    expect(await current()).toEqual({ companyName: NAME, bindings: [{ usable: true }] });
    await end(colleague.id);
    expect(await current()).toEqual({ companyName: null, bindings: [{ usable: false }] });
    expect((await mailsTo(app, mailOf(name))).at(-1)?.text).toContain(colleague.name);
    await restore(colleague.id);
    expect(await current()).toEqual({ companyName: NAME, bindings: [{ usable: true }] });
    expect(await mailsTo(app, mailOf(name))).toHaveLength(2);
  });
});

describe('R-REG-3 the administrators of a company', () => {
  it('give the role and take it, with the next request, by mail and on record, never the last one’s', async () => {
    expect(codes(await role(company.accountId, false))).toEqual(['LAST_ADMINISTRATOR']);
    expect((await role(colleague.id, true)).data.setCompanyAdministrator.companyAdministrator).toBe(true);
    expect(codes(await app.query(colleague.viewer, LIST))).toEqual([]);
    expect(fieldErrors(await role(colleague.id, true))).toEqual(CONFLICT);
    expect((await role(company.accountId, false)).data.setCompanyAdministrator).toBeNull();
    expect(codes(await app.query(company.operator, LIST))).toEqual(['FORBIDDEN']);
    expect((await historyOf(app, colleague.viewer, 'ACCOUNT', colleague.id))[0]?.action).toBe('ADMINISTRATOR_GIVEN');
    expect(await mailsTo(app, mailOf(colleague.name))).toHaveLength(2);
  });

  it('are made by reviewers with a reason, as where the only one has left', async () => {
    expect(fieldErrors(await role(colleague.id, true, reviewer))).toEqual([['reason', 'REQUIRED']]);
    expect(codes(await role(colleague.id, true, reviewer, '原管理者離職'))).toEqual([]);
    expect(codes(await end(company.accountId, reviewer))).toEqual([]);
  });

  it('learn of each registration with the number of the company, may refuse it, and learn of its approval', async () => {
    const { organisationNumber } = (await app.query(company.operator, '{ viewer { company { organisationNumber } } }'))
      .data.viewer.company;
    const [refused, approved] = [
      await register(app, { organisationNumber }),
      await register(app, { organisationNumber }),
    ];
    const address = (await one(company.accountId)).email;
    expect((await mailsTo(app, address)).map(({ subject }) => subject)).toEqual([
      '通行證系統公司帳號申請通知信件',
      '通行證系統公司帳號申請通知信件',
    ]);
    const waiting = (await app.query(company.operator, WAITING)).data.companyRegistrations;
    expect(waiting.map(({ accountName }: { accountName: string }) => accountName)).toEqual([
      refused.accountName,
      approved.accountName,
    ]);
    expect((await app.query(other.operator, WAITING)).data.companyRegistrations).toEqual([]);
    const [first] = waiting;
    expect(codes(await app.query(other.operator, REFUSE, { ...first, reason: '不認識' }))).toEqual(['NOT_FOUND']);
    expect(fieldErrors(await app.query(company.operator, REFUSE, { ...first, reason: ' ' }))).toEqual([
      ['reason', 'REQUIRED'],
    ]);
    expect(codes(await app.query(company.operator, REFUSE, { ...first, reason: '非本公司人員' }))).toEqual([]);
    expect((await mailsTo(app, refused.email)).at(-1)?.text).toContain('非本公司人員');
    expect((await registrationOf(app, reviewer, refused.accountName)).version).toBe(2);
    await approveRegistration(app, reviewer, approved.accountName);
    expect((await mailsTo(app, address)).at(-1)?.subject).toBe('通行證系統公司帳號審核通過通知信件');
    expect((await app.query(company.operator, LIST)).data.companyAccounts.total).toBe(3);
  });
});

describe('R-REG-11 correcting an address that is not verified', () => {
  it('ends the link mailed to the wrong one and mails another to the right one, on record', async () => {
    const form = await register(app);
    const [waiting] = (await app.query(reviewer, LIST, { filter: { search: form.accountName } })).data.companyAccounts
      .items;
    expect(waiting).toMatchObject({ state: 'PENDING', actions: ['CORRECT_EMAIL'] });
    const correct = (row: object, email: string, reason = '電話更正') =>
      app.query(reviewer, CORRECT, { ...row, email, reason });
    const first = await correct(waiting, `first-${form.email}`);
    expect((await mailsTo(app, `first-${form.email}`)).map(({ subject }) => subject)).toEqual([
      '通行證系統帳號註冊通知信件',
    ]);
    await approveRegistration(app, reviewer, form.accountName);
    expect(fieldErrors(await correct(first.data.correctAccountEmail, 'x@example.com'))).toEqual(CONFLICT);
    const now = await one(waiting.id, reviewer);
    expect(fieldErrors(await correct(now, `first-${form.email}`))).toEqual([['email', 'EMAIL_UNCHANGED']]);
    expect(fieldErrors(await correct(now, 'reviewer@example.com'))).toEqual([['email', 'OWN_ACCOUNT']]);
    expect(fieldErrors(await correct(now, 'nowhere'))).toEqual([['email', 'INVALID_EMAIL']]);
    expect(codes(await correct(now, `second-${form.email}`))).toEqual([]);
    const tokens = async (address: string) =>
      (await mailsTo(app, address)).flatMap(({ text }) => /#([\w-]+)/.exec(text)?.[1] ?? []);
    const verify = (token: string | undefined) =>
      app.query({}, 'mutation($token: String!) { verifyEmail(token: $token) }', { token });
    expect(codes(await verify((await tokens(`first-${form.email}`)).at(-1)))).toEqual(['LINK_NOT_VALID']);
    expect(codes(await verify((await tokens(`second-${form.email}`)).at(-1)))).toEqual([]);
    const [, entry] = await historyOf(app, reviewer, 'ACCOUNT', waiting.id);
    expect(entry).toMatchObject({
      action: 'EMAIL_CORRECTED',
      reason: '電話更正',
      changes: [['email', `first-${form.email}`, `second-${form.email}`]],
    });
    expect(codes(await correct(await one(waiting.id, reviewer), 'x@example.com'))).toEqual(['EMAIL_VERIFIED']);
  });
});
