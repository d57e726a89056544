import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { codes, fieldErrors } from './support/answers.js';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { buildStaff } from './support/build.js';
import { onPostgres } from './support/database.js';
import {
  approveRegistration,
  mailsTo,
  register,
  registrationOf,
  resetRateLimits,
  tokenIn,
} from './support/registration.js';
import { rowsOf } from './support/rows.js';

const FIND = `query Registration($id: ID!) { registration(id: $id) {
  accountName personName mobile email emailVerified organisationKind organisationNumber companyName companyPhone
  companyFax companyAddress responsiblePerson state version decision { decidedBy reason }
  knownCompany { name } certificate { id state version file { name url } } } }`;
const APPROVE = `mutation Approve($id: ID!, $version: Int!) { approveRegistration(id: $id, version: $version) {
  state decision { decidedAt decidedBy reason } } }`;
const REJECT = `mutation Reject($id: ID!, $version: Int!, $reason: String!) {
  rejectRegistration(id: $id, version: $version, reason: $reason) { state decision { reason } } }`;
const APPROVE_CERTIFICATE = `mutation ApproveCertificate($id: ID!, $version: Int!, $note: String) {
  approveCertificate(id: $id, version: $version, note: $note) { state company { name } decision { decidedBy reason } } }`;

let app: TestApp;
let reviewer: TestViewer;
let colleague: TestViewer;

beforeAll(async () => {
  app = await startTestApp();
  return app.stop;
});

let reviewers = 0;

beforeEach(async () => {
  app.clock.set('2026-11-10T10:00:00+08:00');
  await resetRateLimits(app);
  reviewer = await buildStaff(app, `reviewer-${++reviewers}`, ['KL']);
  colleague = await buildStaff(app, `reviewer-${++reviewers}`, ['TX']);
});

const rows = <Row extends object>(text: string, ...values: unknown[]) => rowsOf<Row>(app, text, ...values);
const accountRow = async (accountName: string) =>
  (
    await rows<{ id: string; company_id: string | null; company_administrator: boolean; approved_at: string | null }>(
      'select id, company_id, company_administrator, approved_at from account where account_name = $1',
      accountName,
    )
  )[0];

/** The registration of an account name as a reviewer reads it. */
async function findRegistration(accountName: string, viewer = reviewer) {
  const { id } = await registrationOf(app, viewer, accountName);
  return (await app.query(viewer, FIND, { id })).data.registration;
}

async function decide(accountName: string, mutation = APPROVE, more: object = {}, viewer = reviewer) {
  return app.query(viewer, mutation, { ...(await registrationOf(app, viewer, accountName)), ...more });
}

describe('reviewing a registration', () => {
  it('R-REG-3 R-REG-4 creates the company, makes the account its administrator and mails the verification link on approval', async () => {
    const form = await register(app, { companyFax: '02-87654321' });
    const { data, errors } = await decide(form.accountName);
    expect(errors).toEqual([]);
    expect(data.approveRegistration).toEqual({
      state: 'APPROVED',
      decision: { decidedAt: '2026-11-10T10:00:00+08:00', decidedBy: '林港生', reason: null },
    });
    const account = await accountRow(form.accountName);
    expect(account?.company_administrator).toBe(true);
    const [company] = await rows('select * from company where id = $1', account?.company_id);
    expect(company).toMatchObject({
      organisation_kind: 'UBN',
      organisation_number: form.organisationNumber,
      name: form.companyName,
      phone: '0212345678#12345',
      fax: '0287654321',
      address: form.companyAddress,
      responsible_person: form.responsiblePerson,
    });
    const [, mail] = await mailsTo(app, form.email);
    expect(mail?.text).toContain('已審核通過');
    expect(mail?.text).toContain(`${app.url}/operator/verify-email#`);
    expect(
      (await app.query({}, 'mutation($t: String!) { verifyEmail(token: $t) }', { t: tokenIn(mail) })).data,
    ).toEqual({
      verifyEmail: form.accountName,
    });
  });

  it('R-REG-3 adds a second registration with the same number to the company, without changes or administration rights', async () => {
    const first = await register(app);
    await approveRegistration(app, reviewer, first.accountName);
    const second = await register(app, {
      organisationNumber: first.organisationNumber,
      companyName: '別的名字有限公司',
      companyPhone: '07-7654321',
      companyAddress: '別處',
      responsiblePerson: '別人',
    });
    expect((await findRegistration(second.accountName)).knownCompany).toEqual({ name: first.companyName });
    const before = await rows('select * from company where organisation_number = $1', first.organisationNumber);
    await approveRegistration(app, reviewer, second.accountName);
    expect(await rows('select * from company where organisation_number = $1', first.organisationNumber)).toEqual(
      before,
    );
    const [one, two] = [await accountRow(first.accountName), await accountRow(second.accountName)];
    expect(two).toMatchObject({ company_id: one?.company_id, company_administrator: false });
    expect(one?.company_administrator).toBe(true);
  });

  it.runIf(onPostgres())(
    'R-REG-3 creates one company with one administrator when two registrations are approved at the same time',
    async () => {
      const one = await register(app);
      const two = await register(app, { organisationNumber: one.organisationNumber });
      const answers = await Promise.all([decide(one.accountName), decide(two.accountName, APPROVE, {}, colleague)]);
      expect(answers.flatMap((answer) => answer.errors)).toEqual([]);
      const accounts = [await accountRow(one.accountName), await accountRow(two.accountName)];
      expect(new Set(accounts.map((account) => account?.company_id)).size).toBe(1);
      expect(accounts.map((account) => account?.company_administrator).sort()).toEqual([false, true]);
    },
  );

  it('R-REG-4 mails the reason of a rejection, keeps the row, frees the name and closes the certificate', async () => {
    const form = await register(app);
    const opened = await findRegistration(form.accountName);
    const reason = '所填公司名稱與統一編號不符。';
    const { data, errors } = await decide(form.accountName, REJECT, { reason: ` ${reason} ` });
    expect(errors).toEqual([]);
    expect(data.rejectRegistration).toEqual({ state: 'REJECTED', decision: { reason } });
    const [, mail] = await mailsTo(app, form.email);
    expect(mail?.text).toContain('未審核通過');
    expect(mail?.text).toContain(reason);
    expect(await rows('select 1 from company where organisation_number = $1', form.organisationNumber)).toEqual([]);

    const rejected = await findRegistration(form.accountName);
    expect(rejected).toMatchObject({ state: 'REJECTED', decision: { reason }, certificate: { state: 'WITHDRAWN' } });
    const certificate = { id: rejected.certificate.id, version: opened.certificate.version };
    const late = await app.query(reviewer, APPROVE_CERTIFICATE, certificate);
    expect(late.errors.map(({ extensions }) => extensions)).toEqual([
      { code: 'ALREADY_DECIDED', params: { decision: 'WITHDRAWN' } },
    ]);
    expect(await mailsTo(app, form.email)).toHaveLength(2);

    const again = await register(app, { accountName: form.accountName, organisationNumber: form.organisationNumber });
    const both = await rows('select 1 from account where account_name = $1', again.accountName);
    expect(both).toHaveLength(2);
  });

  it('R-REG-4 refuses a rejection without a reason', async () => {
    const form = await register(app);
    expect(fieldErrors(await decide(form.accountName, REJECT, { reason: '  ' }))).toEqual([['reason', 'REQUIRED']]);
    expect(fieldErrors(await decide(form.accountName, REJECT, { reason: '長'.repeat(501) }))).toEqual([
      ['reason', 'TOO_LONG'],
    ]);
    expect((await findRegistration(form.accountName)).state).toBe('OPEN');
  });

  it('refuses a second decision and a decision on an outdated version', async () => {
    const form = await register(app);
    const current = await registrationOf(app, reviewer, form.accountName);
    const stale = await app.query(reviewer, APPROVE, { ...current, version: current.version + 1 });
    expect(stale.errors.map(({ extensions }) => extensions)).toEqual([{ code: 'CONFLICT', field: 'version' }]);
    expect((await findRegistration(form.accountName)).state).toBe('OPEN');
    expect((await app.query(reviewer, APPROVE, current)).errors).toEqual([]);
    for (const mutation of [APPROVE, REJECT]) {
      const late = await app.query(colleague, mutation, { ...current, reason: '晚了' });
      expect(late.errors.map(({ extensions }) => extensions)).toEqual([
        { code: 'ALREADY_DECIDED', params: { decision: 'APPROVED' } },
      ]);
    }
    expect(await mailsTo(app, form.email)).toHaveLength(2);
  });

  it.runIf(onPostgres())(
    'accepts one of two decisions at the same time, refuses the other and sends one mail',
    async () => {
      for (const mutations of [
        [APPROVE, REJECT],
        [REJECT, APPROVE],
        [APPROVE, APPROVE],
      ] as const) {
        const form = await register(app);
        const current = { ...(await registrationOf(app, reviewer, form.accountName)), reason: '不符' };
        const answers = await Promise.all([
          app.query(reviewer, mutations[0], current),
          app.query(colleague, mutations[1], current),
        ]);
        const outcomes = answers.map(codes).sort();
        expect(outcomes[0]).toEqual([]);
        expect([['ALREADY_DECIDED'], ['CONFLICT']]).toContainEqual(outcomes[1]);
        expect(await mailsTo(app, form.email)).toHaveLength(2);
      }
    },
  );

  it('answers NOT_FOUND for an unknown or malformed id', async () => {
    for (const id of ['01890000-0000-7000-8000-000000000000', 'x']) {
      expect(codes(await app.query(reviewer, APPROVE, { id, version: 1 }))).toEqual(['NOT_FOUND']);
      expect((await app.query(reviewer, FIND, { id })).data.registration).toBeNull();
    }
  });

  it('lists registrations by state, longest waiting first, with the full count', async () => {
    const LIST = `query($state: ReviewState, $page: Int!) {
      registrations(state: $state, page: $page, size: 50) { total items { accountName state } } }`;
    const list = async (state: string) => {
      const answer = await app.query(reviewer, LIST, { state, page: 1 });
      const { total, items } = answer.data.registrations;
      for (let page = 2; items.length < total; page += 1) {
        items.push(...(await app.query(reviewer, LIST, { state, page })).data.registrations.items);
      }
      return { total, items };
    };
    const early = await register(app);
    app.clock.forward({ minutes: 1 });
    const late = await register(app);
    const approved = await register(app);
    await approveRegistration(app, reviewer, approved.accountName);
    const open = await list('OPEN');
    const names = open.items.map((item: { accountName: string }) => item.accountName);
    expect(names).not.toContain(approved.accountName);
    expect(names.indexOf(early.accountName)).toBeLessThan(names.indexOf(late.accountName));
    expect(open.total).toBe(names.length);
    expect((await list('APPROVED')).items).toContainEqual({ accountName: approved.accountName, state: 'APPROVED' });
  });

  it('R-REG-3 finds registrations in any state by company, applicant and times', async () => {
    const FOUND = `query($filter: RegistrationFilter!, $state: ReviewState) {
      registrations(filter: $filter, state: $state) { total items { accountName state } } }`;
    const found = async (filter: object, state?: string) => {
      const { total, items } = (await app.query(reviewer, FOUND, { filter, state })).data.registrations;
      const names = items.map((item: { accountName: string }) => item.accountName);
      expect(total).toBe(names.length);
      return names;
    };
    app.clock.set('2026-11-12T23:59:59+08:00');
    const early = await register(app, { companyName: '東岸100%裝卸有限公司', personName: '白東岸' });
    app.clock.set('2026-11-13T00:00:00+08:00');
    const late = await register(app, { companyName: '東岸100公升油品有限公司' });
    reviewer = await buildStaff(app, `reviewer-${++reviewers}`, ['KL']);
    await approveRegistration(app, reviewer, late.accountName);
    const both = [early.accountName, late.accountName];
    expect(await found({ company: ' 東岸 ' })).toEqual(both);
    expect(await found({ company: '東岸' }, 'APPROVED')).toEqual([late.accountName]);
    // What stands for anything in a pattern means itself.
    expect(await found({ company: '100%裝' })).toEqual([early.accountName]);
    expect(await found({ company: '東%卸' })).toEqual([]);
    expect(await found({ company: early.organisationNumber.slice(0, 7), applicant: early.email })).toContain(
      early.accountName,
    );
    expect(await found({ company: early.organisationNumber.slice(1) })).toEqual([]);
    for (const applicant of ['東岸', early.accountName.toUpperCase(), early.email]) {
      expect(await found({ company: '東岸', applicant })).toEqual([early.accountName]);
    }
    const midnight = '2026-11-13T00:00:00+08:00';
    expect(await found({ company: '東岸', submittedBefore: midnight })).toEqual([early.accountName]);
    expect(await found({ company: '東岸', submittedFrom: midnight })).toEqual([late.accountName]);
    expect(await found({ company: '東岸', decidedFrom: midnight })).toEqual([late.accountName]);
    expect(await found({ company: '東岸', decidedBefore: midnight })).toEqual([]);
  });
});
