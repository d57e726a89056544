import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { codes, fieldErrors } from './support/answers.js';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { type BuiltCompany, buildAccount, buildCompany, buildStaff } from './support/build.js';
import { onPostgres } from './support/database.js';
import { historyOf } from './support/history.js';
import { mailsTo, newUbn, resetRateLimits } from './support/registration.js';
import { rowsOf } from './support/rows.js';
import { upload } from './support/uploads.js';

/** R-REG-6: a certificate that is taken back, and another name, close applications until a new certificate is approved. */

const OWN = `{ viewer { company { version name certificate { id state version revocation { revokedBy reason } } }
  applicationEligibility { allowed reasons { code } } } }`;
const UPDATE = `mutation Update($input: UpdateCompanyInput!, $version: Int!) {
  updateCompany(input: $input, version: $version) { version } }`;
const SUBMIT = 'mutation Submit($id: ID!) { submitCertificate(uploadId: $id) { id state version } }';
const APPROVE =
  'mutation Approve($id: ID!, $version: Int!) { approveCertificate(id: $id, version: $version) { id version state } }';
const STATE = 'id version state revocation { revokedBy reason }';
const REVOKE = `mutation Revoke($id: ID!, $version: Int!, $reason: String!) {
  revokeCertificate(id: $id, version: $version, reason: $reason) { ${STATE} } }`;
const RESTORE = `mutation Restore($id: ID!, $version: Int!, $reason: String!) {
  restoreCertificate(id: $id, version: $version, reason: $reason) { ${STATE} } }`;
const NAME = '德海貨櫃股份有限公司';

let app: TestApp;
let reviewer: TestViewer;
let company: BuiltCompany;

beforeAll(async () => {
  app = await startTestApp();
  reviewer = await buildStaff(app, 'reviewer', ['KL']);
  return app.stop;
});

beforeEach(async () => {
  app.clock.set('2026-11-10T10:00:00+08:00');
  await resetRateLimits(app);
  company = await buildCompany(app, NAME, newUbn(), { certificate: false });
});

const own = async () => (await app.query(company.operator, OWN)).data.viewer;
const reasons = async () => (await own()).applicationEligibility.reasons.map(({ code }: { code: string }) => code);
const submit = async () => {
  const { id } = await upload(app, company.operator, 'CERTIFICATE');
  return (await app.query(company.operator, SUBMIT, { id })).data.submitCertificate;
};
const approve = async (sent?: object) =>
  (await app.query(reviewer, APPROVE, sent ?? (await submit()))).data.approveCertificate;
const revoke = (row: object, reason = '登記已廢止') => app.query(reviewer, REVOKE, { ...row, reason });
const rename = async (companyName: string) => {
  const { version } = (await own()).company;
  const rest = { companyPhone: '04-26562345', companyAddress: '臺中市梧棲區1號', responsiblePerson: '林負責' };
  return app.query(company.operator, UPDATE, { input: { companyName, ...rest }, version });
};

describe('R-REG-6 taking an approved certificate back', () => {
  it('closes applications at once, with the reason on record and by mail, until another one is approved', async () => {
    await approve();
    const { data } = await revoke(await approve());
    expect(data.revokeCertificate).toMatchObject({
      state: 'REVOKED',
      revocation: { revokedBy: '林港生', reason: '登記已廢止' },
    });
    // The one approved before does not count either.
    expect(await reasons()).toEqual(['CERTIFICATE_REVOKED']);
    expect((await own()).company.certificate.revocation).toEqual({ revokedBy: null, reason: '登記已廢止' });
    const mail = (await app.mails()).filter(({ text }) => text.includes('登記已廢止')).at(-1);
    expect(mail?.subject).toBe('通行證系統公司文件撤銷通知信件');
    expect(mail?.text).toContain('2026-11-10 10:00');
    const [entry] = await historyOf(app, company.operator, 'COMPANY', company.id);
    expect(entry).toMatchObject({ action: 'CERTIFICATE_REVOKED', byKind: 'STAFF', by: null, reason: '登記已廢止' });
    const next = await submit();
    expect(await reasons()).toEqual(['CERTIFICATE_REVOKED']);
    await approve(next);
    expect(await reasons()).toEqual([]);
  });

  it('of one that another has followed changes nothing', async () => {
    const first = await approve();
    app.clock.forward({ seconds: 1 });
    await approve();
    expect(codes(await revoke(first))).toEqual([]);
    expect(await reasons()).toEqual([]);
  });

  it('is mailed to every administrator of the company once, and to no one who has left', async () => {
    const administrator = { companyId: company.id, companyAdministrator: true };
    await buildAccount(app, 'GENERAL', `second-${company.id}`, administrator);
    await buildAccount(app, 'GENERAL', `gone-${company.id}`, { ...administrator, emailVerifiedAt: null });
    await revoke(await approve());
    expect(await mailsTo(app, `second-${company.id}@example.com`)).toHaveLength(1);
    expect(await mailsTo(app, `gone-${company.id}@example.com`)).toEqual([]);
  });

  it('is undone with a reason, by which it counts again', async () => {
    const { data } = await revoke(await approve());
    const restored = await app.query(reviewer, RESTORE, { ...data.revokeCertificate, reason: '誤認公司' });
    expect(restored.data.restoreCertificate).toMatchObject({ state: 'APPROVED', revocation: null });
    expect(await reasons()).toEqual([]);
    const actions = (await historyOf(app, reviewer, 'COMPANY', company.id)).map(({ action }) => action);
    expect(actions.slice(0, 2)).toEqual(['CERTIFICATE_RESTORED', 'CERTIFICATE_REVOKED']);
    expect(
      fieldErrors(await app.query(reviewer, RESTORE, { ...restored.data.restoreCertificate, reason: 'x' })),
    ).toEqual([['version', 'CONFLICT']]);
  });

  it('needs a reason, an approved certificate in the version that was read, and another hand than its sender’s', async () => {
    const open = await submit();
    expect(fieldErrors(await revoke(open))).toEqual([['version', 'CONFLICT']]);
    const approved = await approve(open);
    expect(fieldErrors(await revoke(approved, ' \u200b '))).toEqual([['reason', 'REQUIRED']]);
    expect(fieldErrors(await revoke({ ...approved, version: approved.version - 1 }))).toEqual([
      ['version', 'CONFLICT'],
    ]);
    expect(codes(await revoke({ id: 'no-id', version: 1 }))).toEqual(['NOT_FOUND']);
    await rowsOf(
      app,
      `update account set email_key = (select email_key from account where id = $1) where account_name = 'reviewer'`,
      company.accountId,
    );
    expect(codes(await revoke(approved))).toEqual(['SUBMITTED_BY_VIEWER']);
    await rowsOf(app, `update account set email_key = email where account_name = 'reviewer'`);
  });

  it.runIf(onPostgres())('is done once when many do it at the same time', async () => {
    const approved = await approve();
    const answers = await Promise.all(Array.from({ length: 40 }, () => revoke(approved)));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(new Set(answers.flatMap(codes))).toEqual(new Set(['CONFLICT']));
  });
});

describe('R-REG-6 another name of the company', () => {
  it('closes applications until a certificate is approved for it', async () => {
    await approve();
    await rename('臺灣港務股份有限公司');
    expect(await reasons()).toEqual(['COMPANY_RENAMED']);
    const sent = await submit();
    expect(await reasons()).toEqual(['COMPANY_RENAMED']);
    await approve(sent);
    expect(await reasons()).toEqual([]);
  });

  it('opens them again when the name goes back to the one approved, and not for any other', async () => {
    await approve();
    await rename('臺灣港務股份有限公司');
    await rename('臺灣港務有限公司');
    expect(await reasons()).toEqual(['COMPANY_RENAMED']);
    await rename(` ${NAME}\u200b`);
    expect(await reasons()).toEqual([]);
  });

  it('counts from the certificate that was built before names were noted', async () => {
    company = await buildCompany(app, NAME, newUbn());
    expect(await reasons()).toEqual([]);
    await rename('海德貨櫃股份有限公司');
    expect(await reasons()).toEqual(['COMPANY_RENAMED']);
  });

  it('is not approved by a reviewer who has read the one before', async () => {
    await approve();
    const sent = await submit();
    await rename('海德貨櫃股份有限公司');
    expect(fieldErrors(await app.query(reviewer, APPROVE, sent))).toEqual([['version', 'CONFLICT']]);
    expect(await reasons()).toEqual(['COMPANY_RENAMED']);
  });

  it('stands beside a certificate that was taken back as one reason, the graver', async () => {
    await revoke(await approve());
    await rename('海德貨櫃股份有限公司');
    expect(await reasons()).toEqual(['CERTIFICATE_REVOKED']);
    await approve();
    expect(await reasons()).toEqual([]);
  });
});
