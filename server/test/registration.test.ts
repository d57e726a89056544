import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Answer, startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { buildAccount, buildCompany, buildStaff } from './support/build.js';
import { onPostgres } from './support/database.js';
import {
  approve,
  forgetLimits,
  mailsTo,
  newUbn,
  register,
  registrationForm,
  registrationOf,
  sendForm,
  tokenIn,
} from './support/registration.js';
import { complete, JPEG, PDF, putFile, ticketFor, upload } from './support/uploads.js';

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
const STORED = `select (select count(*) from account)::int accounts, (select count(*) from registration)::int registrations,
  (select count(*) from certificate)::int certificates, (select count(*) from message)::int messages,
  (select count(*) from company)::int companies`;

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
  await forgetLimits(app);
  reviewer = await buildStaff(app, `reviewer-${++reviewers}`, ['KL']);
  colleague = await buildStaff(app, `reviewer-${++reviewers}`, ['TX']);
});

const faults = (answer: Answer<unknown>) => answer.errors.map(({ extensions }) => [extensions.field, extensions.code]);
const codes = (answer: Answer<unknown>) => answer.errors.map(({ extensions }) => extensions.code);
const rows = <Row extends object>(text: string, ...values: unknown[]) =>
  app.services.database.rows<Row>({ text, values });
const stored = async () => (await rows<Record<string, number>>(STORED))[0];
const accountRow = async (accountName: string) =>
  (
    await rows<{ id: string; company_id: string | null; company_administrator: boolean; approved_at: string | null }>(
      'select id, company_id, company_administrator, approved_at from account where account_name = $1',
      accountName,
    )
  )[0];

/** What a reviewer sees of the registration of this name. */
async function seen(accountName: string, viewer = reviewer) {
  const { id } = await registrationOf(app, viewer, accountName);
  return (await app.query(viewer, FIND, { id })).data.registration;
}

async function decide(accountName: string, mutation = APPROVE, more: object = {}, viewer = reviewer) {
  return app.query(viewer, mutation, { ...(await registrationOf(app, viewer, accountName)), ...more });
}

describe('registering', () => {
  it('R-REG-1 R-REG-4 a visitor sends a certificate and the form; a mail tells that they have arrived, and reviewers see both', async () => {
    const visitor: TestViewer = {};
    const ticket = await ticketFor(app, visitor, 'CERTIFICATE', '變更事項登記表.pdf');
    expect((await putFile(app, ticket, PDF)).statusCode).toBe(204);
    expect((await complete(app, visitor, ticket.id)).data.completeUpload).toMatchObject({
      fileName: '變更事項登記表.pdf',
      mediaType: 'application/pdf',
    });
    const form = registrationForm({ certificateUploadId: ticket.id, mobile: '+886 912-345-678' });
    const { data, errors } = await sendForm(app, form, undefined, visitor);
    expect(errors).toEqual([]);
    expect(data.registerAccount).toEqual({ accountName: form.accountName, email: form.email });

    const [mail, ...more] = await mailsTo(app, form.email);
    expect(more).toEqual([]);
    expect(mail?.subject).toBe('通行證系統帳號註冊通知信件');
    expect(mail?.text).toContain(form.accountName);
    expect(mail?.text).not.toContain('#');

    const registration = await seen(form.accountName);
    expect(registration).toMatchObject({
      accountName: form.accountName,
      personName: '王小明',
      mobile: '0912345678',
      email: form.email,
      emailVerified: false,
      organisationKind: 'UBN',
      organisationNumber: form.organisationNumber,
      companyName: form.companyName,
      companyPhone: '02-12345678#12345',
      companyFax: null,
      companyAddress: form.companyAddress,
      responsiblePerson: form.responsiblePerson,
      state: 'OPEN',
      decision: null,
      knownCompany: null,
      certificate: { state: 'OPEN', file: { name: '變更事項登記表.pdf' } },
    });
    const document = await app.send(reviewer, { method: 'GET', url: registration.certificate.file.url });
    expect(document.rawPayload.equals(PDF)).toBe(true);
    // Nobody has approved anything yet.
    expect(await accountRow(form.accountName)).toMatchObject({ approved_at: null, company_id: null });
  });

  it('R-REG-1 R-REG-2 everything but the fax is required, and all that is missing is told at once', async () => {
    const before = await stored();
    const empty = Object.fromEntries(Object.keys(registrationForm()).map((field) => [field, ' ']));
    const answer = await sendForm(app, { ...empty, password: '', passwordAgain: '' });
    expect(answer.data).toBeNull();
    expect(faults(answer).sort()).toEqual([
      ['accountName', 'REQUIRED'],
      ['certificateUploadId', 'REQUIRED'],
      ['companyAddress', 'REQUIRED'],
      ['companyName', 'REQUIRED'],
      ['companyPhone', 'REQUIRED'],
      ['email', 'REQUIRED'],
      ['mobile', 'REQUIRED'],
      ['organisationNumber', 'REQUIRED'],
      ['password', 'REQUIRED'],
      ['personName', 'REQUIRED'],
      ['responsiblePerson', 'REQUIRED'],
    ]);
    expect(await stored()).toEqual(before);
  });

  it('R-REG-2 wrong values, a taken name and an unusable certificate are told together, each at its field', async () => {
    const { accountName } = await register(app);
    const before = await stored();
    const answer = await sendForm(
      app,
      registrationForm({
        accountName: ` ${accountName.toUpperCase()} `,
        personName: '大順海運股份有限公司',
        mobile: '0212345678',
        email: 'nobody@',
        password: 'quay-side-2026',
        passwordAgain: 'quay-side-2027',
        organisationNumber: '04595253',
        companyPhone: '12',
        companyFax: 'none',
        companyName: '大順海運股份有限公司',
        certificateUploadId: '01890000-0000-7000-8000-000000000000',
      }),
    );
    expect(faults(answer).sort()).toEqual([
      ['accountName', 'ACCOUNT_NAME_TAKEN'],
      ['certificateUploadId', 'UPLOAD_NOT_COMPLETE'],
      ['companyFax', 'INVALID_PHONE'],
      ['companyPhone', 'INVALID_PHONE'],
      ['email', 'INVALID_EMAIL'],
      ['mobile', 'INVALID_MOBILE'],
      ['organisationNumber', 'INVALID_ORGANISATION_NUMBER'],
      ['passwordAgain', 'PASSWORDS_DIFFER'],
      // R-REG-1: the account is a natural person's.
      ['personName', 'INVALID'],
    ]);
    expect(await stored()).toEqual(before);
  });

  it('R-REG-2 what was sent with a refused form can be sent again: the certificate is not used up', async () => {
    const { accountName } = await register(app);
    const { id } = await upload(app, {}, 'CERTIFICATE');
    const form = registrationForm({ certificateUploadId: id });
    expect(faults(await sendForm(app, { ...form, accountName }))).toEqual([['accountName', 'ACCOUNT_NAME_TAKEN']]);
    expect((await sendForm(app, form)).errors).toEqual([]);
  });

  it.each([
    ['UBN', '10458570', []],
    ['UBN', '04595252', []],
    ['UBN', '10458576', ['INVALID_ORGANISATION_NUMBER']],
    ['UBN', '00000000', ['INVALID_ORGANISATION_NUMBER']],
    ['UBN', 'A15.9', ['INVALID_ORGANISATION_NUMBER']],
    ['AGENCY', 'A15.9', []],
    ['AGENCY', '10458576', []],
    ['AGENCY', 'A', ['INVALID_ORGANISATION_NUMBER']],
  ])(
    'R-ID-2 an organisation of kind %s with the number %s → %j',
    async (organisationKind, organisationNumber, expected) => {
      const { id } = await upload(app, {}, 'CERTIFICATE');
      const form = registrationForm({ organisationKind, organisationNumber, certificateUploadId: id });
      expect(codes(await sendForm(app, form))).toEqual(expected);
    },
  );

  it.runIf(onPostgres())(
    'R-REG-2 of two visitors who ask for one name at once, one gets it and the other is told at the field',
    async () => {
      const forms = await Promise.all(
        ['same-name', 'Same-Name'].map(async (accountName) => {
          const { id } = await upload(app, {}, 'CERTIFICATE');
          return registrationForm({ accountName, certificateUploadId: id });
        }),
      );
      const answers = await Promise.all(forms.map((form) => sendForm(app, form)));
      expect(answers.map(faults).sort()).toEqual([[], [['accountName', 'ACCOUNT_NAME_TAKEN']]]);
      expect(await rows(`select 1 from account where account_name_key = 'same-name'`)).toHaveLength(1);
    },
  );

  it('with an idempotency key a repeated form gets the same answer and makes nothing; another form is refused', async () => {
    const { id } = await upload(app, {}, 'CERTIFICATE');
    const form = registrationForm({ certificateUploadId: id });
    const first = await sendForm(app, form, 'registration-key-1');
    const before = await stored();
    const again = await sendForm(app, form, 'registration-key-1');
    expect(again.errors).toEqual([]);
    expect(again.data).toEqual(first.data);
    const other = await sendForm(app, registrationForm({ certificateUploadId: id }), 'registration-key-1');
    expect(faults(other)).toEqual([['idempotencyKey', 'IDEMPOTENCY_KEY_REUSED']]);
    expect(await stored()).toEqual(before);
  });

  it.runIf(onPostgres())(
    'with an idempotency key a form sent several times at once registers once and answers the same',
    async () => {
      const { id } = await upload(app, {}, 'CERTIFICATE');
      const form = registrationForm({ certificateUploadId: id });
      const before = await stored();
      const answers = await Promise.all([1, 2, 3, 4].map(() => sendForm(app, form, 'registration-key-2')));
      expect(answers.flatMap((answer) => answer.errors)).toEqual([]);
      expect((await stored())?.registrations).toBe((before?.registrations ?? 0) + 1);
    },
  );
});

describe('the certificate sent with a registration', () => {
  const refused = [['certificateUploadId', 'UPLOAD_NOT_COMPLETE']];
  const withCertificate = (certificateUploadId: string) => sendForm(app, registrationForm({ certificateUploadId }));

  it('R-REG-1 serves one registration only', async () => {
    const { certificateUploadId } = await register(app);
    expect(faults(await withCertificate(certificateUploadId ?? ''))).toEqual(refused);
  });

  it.runIf(onPostgres())('R-REG-1 serves one registration only, also when two name it at once', async () => {
    const { id } = await upload(app, {}, 'CERTIFICATE');
    const answers = await Promise.all([withCertificate(id), withCertificate(id)]);
    expect(answers.map(faults).sort()).toEqual([[], refused]);
  });

  it('R-REG-1 may not be somebody else’s upload, of another kind, unfinished, or a day old', async () => {
    const company = await buildCompany(app, '德海貨櫃股份有限公司', newUbn());
    const operators = await upload(app, company.operator, 'CERTIFICATE');
    expect(faults(await withCertificate(operators.id))).toEqual(refused);
    const passport = await upload(app, company.operator, 'PASSPORT');
    expect(faults(await withCertificate(passport.id))).toEqual(refused);
    const onlyTicket = await ticketFor(app, {}, 'CERTIFICATE');
    expect(faults(await withCertificate(onlyTicket.id))).toEqual(refused);
    await putFile(app, onlyTicket);
    expect(faults(await withCertificate(onlyTicket.id))).toEqual(refused);
    const old = await upload(app, {}, 'CERTIFICATE');
    app.clock.forward({ hours: 24 });
    expect(faults(await withCertificate(old.id))).toEqual(refused);
  });

  it('R-REG-1 is the file sent last', async () => {
    const ticket = await ticketFor(app, {}, 'CERTIFICATE');
    await putFile(app, ticket, JPEG);
    await putFile(app, ticket, PDF);
    await complete(app, {}, ticket.id);
    const form = await register(app, { certificateUploadId: ticket.id });
    const { certificate } = await seen(form.accountName);
    expect((await app.send(reviewer, { method: 'GET', url: certificate.file.url })).rawPayload.equals(PDF)).toBe(true);
  });

  it('R-REG-1 may be sent anew by the company: the later one takes the place of one that waits', async () => {
    const form = await register(app);
    await approve(app, reviewer, form.accountName);
    const account = await accountRow(form.accountName);
    const operator = await app.signedIn(account?.id ?? '');
    const version = (await app.query({}, '{ consentText { version } }')).data.consentText.version;
    await app.query(operator, 'mutation($v: String!) { agreeToConsent(version: $v) { consentRequired } }', {
      v: version,
    });
    const { id } = await upload(app, operator, 'CERTIFICATE', { bytes: PDF, fileName: 'second.pdf' });
    const SUBMIT = 'mutation($id: ID!) { submitCertificate(uploadId: $id) { id state file { name } } }';
    const sent = await app.query(operator, SUBMIT, { id });
    expect(sent.data.submitCertificate).toMatchObject({ state: 'OPEN', file: { name: 'second.pdf' } });
    expect((await seen(form.accountName)).certificate.state).toBe('WITHDRAWN');
    expect(faults(await app.query(operator, SUBMIT, { id }))).toEqual([['uploadId', 'UPLOAD_NOT_COMPLETE']]);
  });
});

describe('reviewing the account', () => {
  it('R-REG-3 R-REG-4 approval founds the company, makes the account its administrator and mails the verification link', async () => {
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
      phone: form.companyPhone,
      fax: '02-87654321',
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

  it('R-REG-3 a second registration of a known number joins the company, changes nothing of it and administers nothing', async () => {
    const first = await register(app);
    await approve(app, reviewer, first.accountName);
    const second = await register(app, {
      organisationNumber: first.organisationNumber,
      companyName: '別的名字有限公司',
      companyPhone: '07-7654321',
      companyAddress: '別處',
      responsiblePerson: '別人',
    });
    expect((await seen(second.accountName)).knownCompany).toEqual({ name: first.companyName });
    const before = await rows('select * from company where organisation_number = $1', first.organisationNumber);
    await approve(app, reviewer, second.accountName);
    expect(await rows('select * from company where organisation_number = $1', first.organisationNumber)).toEqual(
      before,
    );
    const [one, two] = [await accountRow(first.accountName), await accountRow(second.accountName)];
    expect(two).toMatchObject({ company_id: one?.company_id, company_administrator: false });
    expect(one?.company_administrator).toBe(true);
  });

  it.runIf(onPostgres())(
    'R-REG-3 two first registrations of one number approved at once found one company with one administrator',
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

  it('R-REG-4 rejection mails the reason, keeps the row, frees the name and leaves no certificate to decide', async () => {
    const form = await register(app);
    const opened = await seen(form.accountName);
    const reason = '所填公司名稱與統一編號不符。';
    const { data, errors } = await decide(form.accountName, REJECT, { reason: ` ${reason} ` });
    expect(errors).toEqual([]);
    expect(data.rejectRegistration).toEqual({ state: 'REJECTED', decision: { reason } });
    const [, mail] = await mailsTo(app, form.email);
    expect(mail?.text).toContain('未審核通過');
    expect(mail?.text).toContain(reason);
    expect(await rows('select 1 from company where organisation_number = $1', form.organisationNumber)).toEqual([]);

    const kept = await seen(form.accountName);
    expect(kept).toMatchObject({ state: 'REJECTED', decision: { reason }, certificate: { state: 'WITHDRAWN' } });
    const certificate = { id: kept.certificate.id, version: opened.certificate.version };
    const late = await app.query(reviewer, APPROVE_CERTIFICATE, certificate);
    expect(late.errors.map(({ extensions }) => extensions)).toEqual([
      { code: 'ALREADY_DECIDED', params: { decision: 'WITHDRAWN' } },
    ]);
    expect(await mailsTo(app, form.email)).toHaveLength(2);

    const again = await register(app, { accountName: form.accountName, organisationNumber: form.organisationNumber });
    const both = await rows('select 1 from account where account_name = $1', again.accountName);
    expect(both).toHaveLength(2);
  });

  it('R-REG-4 a rejection needs a reason', async () => {
    const form = await register(app);
    expect(faults(await decide(form.accountName, REJECT, { reason: '  ' }))).toEqual([['reason', 'REQUIRED']]);
    expect(faults(await decide(form.accountName, REJECT, { reason: '長'.repeat(501) }))).toEqual([
      ['reason', 'TOO_LONG'],
    ]);
    expect((await seen(form.accountName)).state).toBe('OPEN');
  });

  it('a decision is made once, and only on the version that was looked at', async () => {
    const form = await register(app);
    const looked = await registrationOf(app, reviewer, form.accountName);
    const stale = await app.query(reviewer, APPROVE, { ...looked, version: looked.version + 1 });
    expect(stale.errors.map(({ extensions }) => extensions)).toEqual([{ code: 'CONFLICT', field: 'version' }]);
    expect((await seen(form.accountName)).state).toBe('OPEN');
    expect((await app.query(reviewer, APPROVE, looked)).errors).toEqual([]);
    for (const mutation of [APPROVE, REJECT]) {
      const late = await app.query(colleague, mutation, { ...looked, reason: '晚了' });
      expect(late.errors.map(({ extensions }) => extensions)).toEqual([
        { code: 'ALREADY_DECIDED', params: { decision: 'APPROVED' } },
      ]);
    }
    expect(await mailsTo(app, form.email)).toHaveLength(2);
  });

  it.runIf(onPostgres())(
    'of two reviewers at once one decides and the other is told so; one mail goes out',
    async () => {
      for (const mutations of [
        [APPROVE, REJECT],
        [REJECT, APPROVE],
        [APPROVE, APPROVE],
      ] as const) {
        const form = await register(app);
        const looked = { ...(await registrationOf(app, reviewer, form.accountName)), reason: '不符' };
        const answers = await Promise.all([
          app.query(reviewer, mutations[0], looked),
          app.query(colleague, mutations[1], looked),
        ]);
        const told = answers.map(codes).sort();
        expect(told[0]).toEqual([]);
        expect([['ALREADY_DECIDED'], ['CONFLICT']]).toContainEqual(told[1]);
        expect(await mailsTo(app, form.email)).toHaveLength(2);
      }
    },
  );

  it('an unknown registration and a senseless id are NOT_FOUND', async () => {
    for (const id of ['01890000-0000-7000-8000-000000000000', 'x']) {
      expect(codes(await app.query(reviewer, APPROVE, { id, version: 1 }))).toEqual(['NOT_FOUND']);
      expect((await app.query(reviewer, FIND, { id })).data.registration).toBeNull();
    }
  });

  it('the list is by state, those that wait longest first, and counts whole', async () => {
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
    const done = await register(app);
    await approve(app, reviewer, done.accountName);
    const open = await list('OPEN');
    const names = open.items.map((item: { accountName: string }) => item.accountName);
    expect(names).not.toContain(done.accountName);
    expect(names.indexOf(early.accountName)).toBeLessThan(names.indexOf(late.accountName));
    expect(open.total).toBe(names.length);
    expect((await list('APPROVED')).items).toContainEqual({ accountName: done.accountName, state: 'APPROVED' });
  });
});

describe('reviewing the certificate', () => {
  const approvedCertificates = async (organisationNumber: string) =>
    rows(
      `select 1 from certificate t join company c on c.id = t.company_id
       where c.organisation_number = $1 and t.decision = 'APPROVED'`,
      organisationNumber,
    );

  it('R-REG-4 is decided apart from the account, in either order, with a mail of its own', async () => {
    const form = await register(app);
    const { certificate } = await seen(form.accountName);
    const { data, errors } = await app.query(reviewer, APPROVE_CERTIFICATE, { ...certificate, note: '影本清楚' });
    expect(errors).toEqual([]);
    expect(data.approveCertificate).toEqual({
      state: 'APPROVED',
      company: { name: form.companyName },
      decision: { decidedBy: '林港生', reason: '影本清楚' },
    });
    expect((await seen(form.accountName)).state).toBe('OPEN');
    const [, mail] = await mailsTo(app, form.email);
    expect(mail?.subject).toBe('通行證系統公司文件審核通知信件');
    expect(mail?.text).toContain('影本清楚');
    expect(await approvedCertificates(form.organisationNumber)).toEqual([]);
    await approve(app, reviewer, form.accountName);
    // The approved certificate counts for the company founded later.
    expect(await approvedCertificates(form.organisationNumber)).toHaveLength(1);
  });

  it('R-REG-4 its rejection mails the reason and leaves the account as it is', async () => {
    const form = await register(app);
    await approve(app, reviewer, form.accountName);
    const { certificate } = await seen(form.accountName);
    expect(faults(await app.query(reviewer, REJECT_CERTIFICATE, { ...certificate, reason: '' }))).toEqual([
      ['reason', 'REQUIRED'],
    ]);
    const { data } = await app.query(reviewer, REJECT_CERTIFICATE, { ...certificate, reason: '文件影像模糊。' });
    expect(data.rejectCertificate).toEqual({ state: 'REJECTED', decision: { reason: '文件影像模糊。' } });
    const mails = await mailsTo(app, form.email);
    expect(mails).toHaveLength(3);
    expect(mails[2]?.text).toContain('文件影像模糊。');
    expect((await seen(form.accountName)).state).toBe('APPROVED');
  });

  it('R-REG-10 the refusal of a 營利事業登記證 stands ready as a reason, in both languages', async () => {
    const ASK = `query($subject: ReviewSubject!, $language: Language!) {
      standardReasons(subject: $subject, language: $language) }`;
    const ask = async (subject: string, language: string) =>
      (await app.query(reviewer, ASK, { subject, language })).data.standardReasons;
    const [reason] = await ask('CERTIFICATE', 'ZH_HANT');
    expect(reason).toMatch(/營利事業登記證.*停止使用.*最新版本/);
    expect((await ask('CERTIFICATE', 'EN'))[0]).toMatch(/13 April 2009/);
    const form = await register(app);
    const { certificate } = await seen(form.accountName);
    expect(codes(await app.query(reviewer, REJECT_CERTIFICATE, { ...certificate, reason }))).toEqual([]);
    expect((await mailsTo(app, form.email))[1]?.text).toContain(reason);
  });

  it('is decided once, on the version that was looked at, and not after it was withdrawn', async () => {
    const form = await register(app);
    const { certificate } = await seen(form.accountName);
    const stale = { id: certificate.id, version: certificate.version + 1 };
    expect(faults(await app.query(reviewer, APPROVE_CERTIFICATE, stale))).toEqual([['version', 'CONFLICT']]);
    await app.query(reviewer, APPROVE_CERTIFICATE, certificate);
    const late = await app.query(colleague, REJECT_CERTIFICATE, { ...certificate, reason: '晚了' });
    expect(late.errors.map(({ extensions }) => extensions)).toEqual([
      { code: 'ALREADY_DECIDED', params: { decision: 'APPROVED' } },
    ]);
    // The rejection of the account does not take back what was decided on the document.
    await decide(form.accountName, REJECT, { reason: '姓名不符' });
    expect((await seen(form.accountName)).certificate.state).toBe('APPROVED');
  });

  it.runIf(onPostgres())(
    'of two reviewers at once one decides and the other is told so; one mail goes out',
    async () => {
      const form = await register(app);
      const { certificate } = await seen(form.accountName);
      const answers = await Promise.all([
        app.query(reviewer, APPROVE_CERTIFICATE, certificate),
        app.query(colleague, REJECT_CERTIFICATE, { ...certificate, reason: '模糊' }),
      ]);
      expect(answers.map(codes).sort()).toEqual([[], ['ALREADY_DECIDED']]);
      expect(await mailsTo(app, form.email)).toHaveLength(2);
    },
  );

  it.runIf(onPostgres())(
    'a certificate approved while its registration is rejected ends in one of two ways, never with both',
    async () => {
      const form = await register(app);
      const { certificate } = await seen(form.accountName);
      const [, approval] = await Promise.all([
        decide(form.accountName, REJECT, { reason: '不符' }),
        app.query(colleague, APPROVE_CERTIFICATE, certificate),
      ]);
      const [row] = await rows<{ decision: string | null; withdrawn_at: string | null }>(
        'select decision, withdrawn_at from certificate where id = $1',
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
});

describe('one language each', () => {
  it('R-REG-4 mails come in the language chosen on the form', async () => {
    const form = await register(app, { language: 'EN' });
    await approve(app, reviewer, form.accountName);
    const [received, approved] = await mailsTo(app, form.email);
    expect(received?.subject).toBe('Port Pass System: your account registration');
    expect(approved?.text).toContain('has been approved');
  });
});

it('R-REG-2 names of staff are taken too', async () => {
  await buildAccount(app, 'STAFF', 'harbour-master', { branchCodes: ['KL'] });
  const { id } = await upload(app, {}, 'CERTIFICATE');
  const answer = await sendForm(app, registrationForm({ accountName: 'Harbour-Master', certificateUploadId: id }));
  expect(faults(answer)).toEqual([['accountName', 'ACCOUNT_NAME_TAKEN']]);
});
