import { beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { buildAccount, buildCompany, buildShared } from './support/build.js';
import { onPostgres } from './support/database.js';
import { runBlockedCalls } from './support/races.js';
import { mailsTo } from './support/registration.js';
import { rowsOf } from './support/rows.js';

const RIGHT = '{ viewer { companyReadingRight } }';
const GIVE = `mutation($id: ID!, $reason: String) { giveCompanyReadingRight(accountId: $id, reason: $reason) {
  id accountName personName companyAdministrator companyReadingRight } }`;
const TAKE = GIVE.replace('giveCompany', 'takeCompany');

let app: TestApp;
let company: Awaited<ReturnType<typeof buildCompany>>;
let other: Awaited<ReturnType<typeof buildCompany>>;
let colleagueId: string;
let colleague: TestViewer;

const hasRight = async (viewer: TestViewer) => (await app.query(viewer, RIGHT)).data.viewer.companyReadingRight;
const codes = (answer: { errors: readonly { extensions: { code: string } }[] }) =>
  answer.errors.map(({ extensions }) => extensions.code);
const history = (id: string) =>
  rowsOf<{ action: string }>(
    app,
    "select action, account_id, reason from history_entry where subject = 'ACCOUNT' and subject_id = $1 order by id",
    id,
  );

beforeAll(async () => {
  app = await startTestApp();
  company = await buildCompany(app, '德海貨櫃股份有限公司', '04595252');
  other = await buildCompany(app, '遠洋船務代理股份有限公司', '53212539');
  colleagueId = await buildAccount(app, 'GENERAL', 'colleague', {
    companyId: company.id,
    companyAdministrator: false,
  });
  colleague = await app.signedIn(colleagueId);
  return app.stop;
});

describe('R-ACC-1 R-REG-3 the company reading right', () => {
  it('is that of administrators until it is decided otherwise, and of no other account', async () => {
    expect([await hasRight(company.operator), await hasRight(colleague)]).toEqual([true, false]);
  });

  it('is given and taken with the next request, on record and by mail, once for forty at once', async () => {
    const given = await Promise.all(
      Array.from({ length: 40 }, () => app.query(company.operator, GIVE, { id: colleagueId, reason: '代理同事' })),
    );
    expect(given.flatMap(({ errors }) => errors)).toEqual([]);
    expect(given[0]?.data.giveCompanyReadingRight).toEqual({
      id: colleagueId,
      accountName: 'colleague',
      personName: '林港生',
      companyAdministrator: false,
      companyReadingRight: true,
    });
    expect(await hasRight(colleague)).toBe(true);
    await app.query(company.operator, TAKE, { id: colleagueId });
    expect(await hasRight(colleague)).toBe(false);
    expect(await history(colleagueId)).toEqual([
      { action: 'READING_RIGHT_GIVEN', account_id: company.accountId, reason: '代理同事' },
      { action: 'READING_RIGHT_TAKEN', account_id: company.accountId, reason: null },
    ]);
    const mails = await mailsTo(app, 'colleague@example.com');
    expect(mails.map(({ subject }) => subject)).toEqual([
      '通行證系統公司資料讀取權限通知信件',
      '通行證系統取消公司資料讀取權限通知信件',
    ]);
  });

  it('may be taken from an administrator, who may give it back to itself', async () => {
    await app.query(company.operator, TAKE, { id: company.accountId });
    expect(await hasRight(company.operator)).toBe(false);
    await app.query(company.operator, GIVE, { id: company.accountId });
    expect(await hasRight(company.operator)).toBe(true);
  });

  it('is given by administrators of the company only, and to its accounts only', async () => {
    expect(codes(await app.query(colleague, GIVE, { id: colleagueId }))).toEqual(['FORBIDDEN']);
    const before = await history(colleagueId);
    const unknown = '01990000-0000-7000-8000-000000000000';
    const ofOther = await app.query(other.operator, GIVE, { id: colleagueId });
    const missing = await app.query(other.operator, GIVE, { id: unknown });
    expect(codes(ofOther)).toEqual(['NOT_FOUND']);
    expect(ofOther.text).toBe(missing.text);
    expect(codes(await app.query(other.operator, GIVE, { id: 'none' }))).toEqual(['NOT_FOUND']);
    expect(codes(await app.query(company.operator, GIVE, { id: colleagueId, reason: '長'.repeat(501) }))).toEqual([
      'TOO_LONG',
    ]);
    expect(await history(colleagueId)).toEqual(before);
  });

  it('R-REG-7 of a shared account is that of the account it acts through, which it cannot change', async () => {
    const agent = await buildShared(app, 'agent', [company.accountId, colleagueId]);
    const [through, throughColleague] = await Promise.all(
      agent.bindingIds.map((bindingId) => app.signedIn(agent.accountId, { bindingId })),
    );
    expect([await hasRight(through as TestViewer), await hasRight(throughColleague as TestViewer)]).toEqual([
      true,
      false,
    ]);
    expect(codes(await app.query(through as TestViewer, GIVE, { id: colleagueId }))).toEqual(['FORBIDDEN']);
  });

  it.runIf(onPostgres())('is not changed by an administrator who stops being one at that moment', async () => {
    const formerId = await buildAccount(app, 'GENERAL', 'former', {
      companyId: company.id,
      companyAdministrator: true,
    });
    const former = await app.signedIn(formerId);
    const taken = {
      text: `update account set company_administrator = false where id = ? and company_id in (
        select c.id from company c where c.id = ? for update)`,
      values: [formerId, company.id],
      commit: true,
    };
    const before = await hasRight(colleague);
    const call = () => app.query(former, before ? TAKE : GIVE, { id: colleagueId });
    expect((await runBlockedCalls(app, taken, [call])).flatMap(codes)).toEqual(['UNAUTHENTICATED']);
    expect(await hasRight(colleague)).toBe(before);
  });
});
