import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { codes, fieldErrors } from './support/answers.js';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { buildAccount, buildStaff } from './support/build.js';
import { onPostgres } from './support/database.js';
import { approveRegistration, mailsTo, register, registrationOf, resetRateLimits } from './support/registration.js';
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
const REJECT_CERTIFICATE = `mutation RejectCertificate($id: ID!, $version: Int!, $reason: String!) {
  rejectCertificate(id: $id, version: $version, reason: $reason) { state decision { reason } } }`;

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

/** The registration of an account name as a reviewer reads it. */
async function findRegistration(accountName: string, viewer = reviewer) {
  const { id } = await registrationOf(app, viewer, accountName);
  return (await app.query(viewer, FIND, { id })).data.registration;
}

async function decide(accountName: string, mutation = APPROVE, more: object = {}, viewer = reviewer) {
  return app.query(viewer, mutation, { ...(await registrationOf(app, viewer, accountName)), ...more });
}

describe('reviewing a certificate', () => {
  const approvedCertificates = async (organisationNumber: string) =>
    rows(
      `select 1 from certificate t join company c on c.id = t.company_id
       where c.organisation_number = $1 and t.decision = 'APPROVED'`,
      organisationNumber,
    );

  it('R-REG-4 is decided separately from the account, in either order, with its own mail', async () => {
    const form = await register(app);
    const { certificate } = await findRegistration(form.accountName);
    const { data, errors } = await app.query(reviewer, APPROVE_CERTIFICATE, { ...certificate, note: '影本清楚' });
    expect(errors).toEqual([]);
    expect(data.approveCertificate).toEqual({
      state: 'APPROVED',
      company: { name: form.companyName },
      decision: { decidedBy: '林港生', reason: '影本清楚' },
    });
    expect((await findRegistration(form.accountName)).state).toBe('OPEN');
    const [, mail] = await mailsTo(app, form.email);
    expect(mail?.subject).toBe('通行證系統公司文件審核通知信件');
    expect(mail?.text).toContain('影本清楚');
    expect(await approvedCertificates(form.organisationNumber)).toEqual([]);
    await approveRegistration(app, reviewer, form.accountName);
    // The approved certificate counts for the company created later.
    expect(await approvedCertificates(form.organisationNumber)).toHaveLength(1);
  });

  it('R-REG-6 finds certificates by the company as it is registered or, before that, as it was named', async () => {
    const FOUND = `query($filter: CertificateFilter!, $state: ReviewState) {
      certificates(filter: $filter, state: $state) { total items { id state } } }`;
    const found = async (filter: object, state?: string) =>
      (await app.query(reviewer, FOUND, { filter, state })).data.certificates;
    const form = await register(app, { companyName: '西堤纜繩有限公司' });
    const { certificate } = await findRegistration(form.accountName);
    const open = { total: 1, items: [{ id: certificate.id, state: 'OPEN' }] };
    expect(await found({ company: '西堤' })).toEqual(open);
    expect(await found({ company: form.organisationNumber, submittedFrom: app.clock.now() })).toEqual(open);
    await approveRegistration(app, reviewer, form.accountName);
    await app.asOwner(
      `update company set name = '南堤纜繩有限公司' where organisation_number = '${form.organisationNumber}'`,
    );
    expect((await found({ company: '西堤' })).items).toEqual([]);
    expect(await found({ company: '南堤' })).toEqual(open);
    expect((await found({ company: '南堤' }, 'APPROVED')).items).toEqual([]);
    await app.query(reviewer, APPROVE_CERTIFICATE, certificate);
    const decidedAt = app.clock.now();
    expect((await found({ company: '南堤', decidedFrom: decidedAt })).items).toHaveLength(1);
    expect((await found({ company: '南堤', decidedBefore: decidedAt })).items).toEqual([]);
  });

  it('R-REG-6 R-ACC-1 shows staff a company and whether it may apply; how to reach it, to reviewers only', async () => {
    const DOSSIER = `query($number: String!) { companyDossier(organisationNumber: $number) {
      company { name } phone fax address responsiblePerson applicationEligibility { allowed reasons { code } } } }`;
    const LIST = `query($company: String!) { companyDossiers(filter: { company: $company }) {
      total items { company { organisationNumber } } } }`;
    const form = await register(app, { companyName: '北堤繫纜有限公司' });
    const number = form.organisationNumber;
    const dossier = async (viewer = reviewer, typed = number) =>
      (await app.query(viewer, DOSSIER, { number: typed })).data.companyDossier;
    expect(await dossier()).toBeNull();
    await approveRegistration(app, reviewer, form.accountName);
    const contacts = {
      phone: form.companyPhone.replace('-', ''),
      address: form.companyAddress,
      responsiblePerson: '陳大順',
    };
    expect(await dossier()).toEqual({
      ...contacts,
      fax: null,
      company: { name: form.companyName },
      applicationEligibility: { allowed: false, reasons: [{ code: 'CERTIFICATE_NOT_APPROVED' }] },
    });
    const { certificate } = await findRegistration(form.accountName);
    await app.query(reviewer, APPROVE_CERTIFICATE, certificate);
    const police = await app.signedIn(
      await buildAccount(app, 'STAFF', `police-${++reviewers}`, { branchCodes: ['HL'], staffRoles: ['POLICE_CHECK'] }),
    );
    expect(await dossier(police, ` ${number.slice(0, 4)}-${number.slice(4)} `)).toEqual({
      ...{ phone: null, fax: null, address: null, responsiblePerson: null },
      company: { name: form.companyName },
      applicationEligibility: { allowed: true, reasons: [] },
    });
    expect(await dossier(reviewer, number.slice(0, 7))).toBeNull();
    for (const company of ['北堤', number]) {
      expect((await app.query(police, LIST, { company })).data.companyDossiers).toEqual({
        total: 1,
        items: [{ company: { organisationNumber: number } }],
      });
    }
  });

  it('R-ID-2 a whole number of a company finds no other whose number begins with it', async () => {
    const FOUND = `query($filter: CertificateFilter!) { certificates(filter: $filter) { items { company { organisationNumber } } } }`;
    const form = await register(app);
    const found = async (filter: object) =>
      (await app.query(reviewer, FOUND, { filter })).data.certificates.items.map(
        ({ company }: { company: { organisationNumber: string } }) => company.organisationNumber,
      );
    expect(await found({ organisationNumber: form.organisationNumber })).toEqual([form.organisationNumber]);
    expect(await found({ organisationNumber: form.organisationNumber.slice(0, 7) })).toEqual([]);
    expect(await found({ company: form.organisationNumber.slice(0, 7) })).toContain(form.organisationNumber);
  });

  it('R-REG-4 mails the reason of a rejection and leaves the account unchanged', async () => {
    const form = await register(app);
    await approveRegistration(app, reviewer, form.accountName);
    const { certificate } = await findRegistration(form.accountName);
    expect(fieldErrors(await app.query(reviewer, REJECT_CERTIFICATE, { ...certificate, reason: '' }))).toEqual([
      ['reason', 'REQUIRED'],
    ]);
    const { data } = await app.query(reviewer, REJECT_CERTIFICATE, { ...certificate, reason: '文件影像模糊。' });
    expect(data.rejectCertificate).toEqual({ state: 'REJECTED', decision: { reason: '文件影像模糊。' } });
    const mails = await mailsTo(app, form.email);
    expect(mails).toHaveLength(3);
    expect(mails[2]?.text).toContain('文件影像模糊。');
    expect((await findRegistration(form.accountName)).state).toBe('APPROVED');
  });

  it('R-REG-10 offers the refusal of a 營利事業登記證 as a standard reason, in both languages', async () => {
    const ASK = `query($subject: ReviewSubject!, $language: Language!) {
      standardReasons(subject: $subject, language: $language) }`;
    const ask = async (subject: string, language: string) =>
      (await app.query(reviewer, ASK, { subject, language })).data.standardReasons;
    const [reason] = await ask('CERTIFICATE', 'ZH_HANT');
    expect(reason).toMatch(/營利事業登記證.*停止使用.*最新版本/);
    expect((await ask('CERTIFICATE', 'EN'))[0]).toMatch(/13 April 2009/);
    const form = await register(app);
    const { certificate } = await findRegistration(form.accountName);
    expect(codes(await app.query(reviewer, REJECT_CERTIFICATE, { ...certificate, reason }))).toEqual([]);
    expect((await mailsTo(app, form.email))[1]?.text).toContain(reason);
  });

  it('refuses a second decision, an outdated version, and a decision after withdrawal', async () => {
    const form = await register(app);
    const { certificate } = await findRegistration(form.accountName);
    const stale = { id: certificate.id, version: certificate.version + 1 };
    expect(fieldErrors(await app.query(reviewer, APPROVE_CERTIFICATE, stale))).toEqual([['version', 'CONFLICT']]);
    await app.query(reviewer, APPROVE_CERTIFICATE, certificate);
    const late = await app.query(colleague, REJECT_CERTIFICATE, { ...certificate, reason: '晚了' });
    expect(late.errors.map(({ extensions }) => extensions)).toEqual([
      { code: 'ALREADY_DECIDED', params: { decision: 'APPROVED' } },
    ]);
    // Rejecting the account does not revoke the decision on the certificate.
    await decide(form.accountName, REJECT, { reason: '姓名不符' });
    expect((await findRegistration(form.accountName)).certificate.state).toBe('APPROVED');
  });

  it.runIf(onPostgres())(
    'accepts one of two decisions at the same time, refuses the other and sends one mail',
    async () => {
      const form = await register(app);
      const { certificate } = await findRegistration(form.accountName);
      const answers = await Promise.all([
        app.query(reviewer, APPROVE_CERTIFICATE, certificate),
        app.query(colleague, REJECT_CERTIFICATE, { ...certificate, reason: '模糊' }),
      ]);
      expect(answers.map(codes).sort()).toEqual([[], ['ALREADY_DECIDED']]);
      expect(await mailsTo(app, form.email)).toHaveLength(2);
    },
  );

  it.runIf(onPostgres())(
    'ends in one of two consistent states when approved while its registration is rejected',
    async () => {
      const form = await register(app);
      const { certificate } = await findRegistration(form.accountName);
      const [, approval] = await Promise.all([
        decide(form.accountName, REJECT, { reason: '不符' }),
        app.query(colleague, APPROVE_CERTIFICATE, certificate),
      ]);
      const [row] = await rows<{ decision: string | null; withdrawn_at: string | null }>(
        'select decision, withdrawn_at::text from certificate where id = $1',
        certificate.id,
      );
      if (approval.errors.length > 0) {
        expect(codes(approval)).toEqual(['ALREADY_DECIDED']);
        expect(row).toEqual({ decision: null, withdrawn_at: expect.any(String) });
      } else {
        expect(row).toEqual({ decision: 'APPROVED', withdrawn_at: null });
      }
    },
  );

  it('accepts a note of at most 500 characters without control characters with an approval', async () => {
    const form = await register(app);
    const { certificate } = await findRegistration(form.accountName);
    for (const [note, code] of [
      ['長'.repeat(501), 'TOO_LONG'],
      ['a\u0007b', 'INVALID'],
    ]) {
      expect(fieldErrors(await app.query(reviewer, APPROVE_CERTIFICATE, { ...certificate, note }))).toEqual([
        ['note', code],
      ]);
    }
    const { data } = await app.query(reviewer, APPROVE_CERTIFICATE, { ...certificate, note: '  ' });
    expect(data.approveCertificate.decision.reason).toBeNull();
  });
});
