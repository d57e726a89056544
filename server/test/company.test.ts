import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { codes, fieldErrors } from './support/answers.js';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { type BuiltCompany, buildCompany, buildStaff } from './support/build.js';
import { onPostgres } from './support/database.js';
import { newUbn, resetRateLimits } from './support/registration.js';
import { rowsOf } from './support/rows.js';
import { upload } from './support/uploads.js';

const COMPANY = 'organisationNumber name phone fax address responsiblePerson version';
const OWN = `{ viewer { company { ${COMPANY} certificate { id state version decision { decidedBy reason } } } } }`;
const MAY_APPLY = '{ viewer { applicationEligibility { allowed reasons { code } } } }';
const UPDATE = `mutation Update($input: UpdateCompanyInput!, $version: Int!) {
  updateCompany(input: $input, version: $version) { ${COMPANY} } }`;
const SUBMIT = 'mutation Submit($id: ID!) { submitCertificate(uploadId: $id) { id state version } }';
const APPROVE =
  'mutation Approve($id: ID!, $version: Int!) { approveCertificate(id: $id, version: $version) { state } }';
const REJECT = `mutation Reject($id: ID!, $version: Int!) {
  rejectCertificate(id: $id, version: $version, reason: "模糊") { state } }`;

let app: TestApp;
let reviewer: TestViewer;
let company: BuiltCompany;

beforeAll(async () => {
  app = await startTestApp();
  reviewer = await buildStaff(app, 'reviewer', ['KL']);
  return app.stop;
});

beforeEach(async () => {
  await resetRateLimits(app);
  company = await buildCompany(app, '德海貨櫃股份有限公司', newUbn(), { certificate: false });
});

const data = (more: object = {}) => ({
  companyName: '德海國際物流股份有限公司',
  companyPhone: '04-26562345#12',
  companyAddress: '臺中市梧棲區中橫十路1號',
  responsiblePerson: '林負責',
  ...more,
});
const own = async () => (await app.query(company.operator, OWN)).data.viewer.company;
const update = (input: object, version = 1) => app.query(company.operator, UPDATE, { input, version });
const mayApply = async () => (await app.query(company.operator, MAY_APPLY)).data.viewer.applicationEligibility;
const submit = async () => {
  const { id } = await upload(app, company.operator, 'CERTIFICATE');
  return (await app.query(company.operator, SUBMIT, { id })).data.submitCertificate;
};

describe('R-REG-6 company data', () => {
  it('R-TEL-1 can be changed by the company, except its number, even before its certificate is approved', async () => {
    const { organisationNumber } = await own();
    const { data: answer, errors } = await update(data({ companyFax: '04-26562346' }));
    expect(errors).toEqual([]);
    expect(answer.updateCompany).toEqual({
      organisationNumber,
      name: '德海國際物流股份有限公司',
      phone: '0426562345#12',
      fax: '0426562346',
      address: '臺中市梧棲區中橫十路1號',
      responsiblePerson: '林負責',
      version: 2,
    });
    expect((await update(data(), 2)).data.updateCompany.fax).toBeNull();
  });

  it('R-TEL-1 a number that an earlier version stored as typed is no change where only its form differs', async () => {
    // Built with the phone `02-12345678`.
    const { name: companyName, address: companyAddress, responsiblePerson } = await own();
    const same = { companyName, companyAddress, responsiblePerson };
    for (const companyPhone of ['0212345678', '(02)1234-5678', '+886 2 1234 5678']) {
      expect((await update({ ...same, companyPhone })).data.updateCompany.version).toBe(1);
    }
    expect((await update({ ...same, companyPhone: '02-12345678#1' })).data.updateCompany.version).toBe(2);
  });

  it('requires everything but the fax and reports all errors at once', async () => {
    const empty = { companyName: ' ', companyPhone: '', companyAddress: '', responsiblePerson: '', companyFax: 'x' };
    const before = await own();
    expect(fieldErrors(await update(empty)).sort()).toEqual([
      ['companyAddress', 'REQUIRED'],
      ['companyFax', 'INVALID_PHONE'],
      ['companyName', 'REQUIRED'],
      ['companyPhone', 'REQUIRED'],
      ['responsiblePerson', 'REQUIRED'],
    ]);
    expect(await own()).toEqual(before);
  });

  it('refuses a change of an outdated version with CONFLICT and changes nothing', async () => {
    const now = (await update(data())).data.updateCompany;
    expect(fieldErrors(await update(data({ responsiblePerson: '後改的人' })))).toEqual([['version', 'CONFLICT']]);
    expect(await own()).toMatchObject(now);
  });

  it.runIf(onPostgres())(
    'accepts one of several changes at the same time and refuses the others with CONFLICT',
    async () => {
      const names = ['甲', '乙', '丙', '丁'];
      const answers = await Promise.all(names.map((responsiblePerson) => update(data({ responsiblePerson }))));
      expect(answers.map(codes).sort()).toEqual([[], ['CONFLICT'], ['CONFLICT'], ['CONFLICT']]);
    },
  );
});

describe('R-REG-6 applying for passes', () => {
  const allowed = { allowed: true, reasons: [] };
  const refused = { allowed: false, reasons: [{ code: 'CERTIFICATE_NOT_APPROVED' }] };

  it('is possible once the certificate is approved', async () => {
    expect(await mayApply()).toEqual(refused);
    const certificate = await submit();
    expect(await mayApply()).toEqual(refused);
    await app.query(reviewer, APPROVE, certificate);
    expect(await mayApply()).toEqual(allowed);
    // The company does not see who decided.
    expect((await own()).certificate).toMatchObject({ state: 'APPROVED', decision: { decidedBy: null } });
  });

  it('stays possible while a later certificate is open, and when that one is rejected', async () => {
    await app.query(reviewer, APPROVE, await submit());
    app.clock.forward({ seconds: 1 });
    const later = await submit();
    expect((await own()).certificate.state).toBe('OPEN');
    expect(await mayApply()).toEqual(allowed);
    await app.query(reviewer, REJECT, later);
    expect(await mayApply()).toEqual(allowed);
  });

  it('stays refused after a rejection until another certificate is approved', async () => {
    await app.query(reviewer, REJECT, await submit());
    expect(await mayApply()).toEqual(refused);
    expect((await own()).certificate).toMatchObject({
      state: 'REJECTED',
      decision: { reason: '模糊', decidedBy: null },
    });
    app.clock.forward({ seconds: 1 });
    await app.query(reviewer, APPROVE, await submit());
    expect(await mayApply()).toEqual(allowed);
  });

  it.runIf(onPostgres())('keeps one open certificate when several are sent at the same time', async () => {
    const uploads = await Promise.all([1, 2, 3].map(() => upload(app, company.operator, 'CERTIFICATE')));
    const answers = await Promise.all(uploads.map(({ id }) => app.query(company.operator, SUBMIT, { id })));
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    const text = 'select 1 from certificate where company_id = $1 and decision is null and withdrawn_at is null';
    expect(await rowsOf(app, text, company.id)).toHaveLength(1);
  });
});
