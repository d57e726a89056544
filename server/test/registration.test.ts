import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { codes, fieldErrors } from './support/answers.js';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { buildAccount, buildStaff } from './support/build.js';
import { onPostgres } from './support/database.js';
import {
  mailsTo,
  register,
  registrationForm,
  registrationOf,
  resetRateLimits,
  submitRegistration,
} from './support/registration.js';
import { rowsOf } from './support/rows.js';
import { completeUpload, PDF, putFile, requestTicket, upload } from './support/uploads.js';

const FIND = `query Registration($id: ID!) { registration(id: $id) {
  accountName personName mobile email emailVerified organisationKind organisationNumber companyName companyPhone
  companyFax companyAddress responsiblePerson state version decision { decidedBy reason }
  knownCompany { name } certificate { id state version file { name url } } } }`;
const STORED = `select (select count(*) from account)::int accounts, (select count(*) from registration)::int registrations,
  (select count(*) from certificate)::int certificates, (select count(*) from message)::int messages,
  (select count(*) from company)::int companies`;

let app: TestApp;
let reviewer: TestViewer;

beforeAll(async () => {
  app = await startTestApp();
  return app.stop;
});

let reviewers = 0;

beforeEach(async () => {
  app.clock.set('2026-11-10T10:00:00+08:00');
  await resetRateLimits(app);
  reviewer = await buildStaff(app, `reviewer-${++reviewers}`, ['KL']);
});

const rows = <Row extends object>(text: string, ...values: unknown[]) => rowsOf<Row>(app, text, ...values);
const stored = async () => (await rows<Record<string, number>>(STORED))[0];
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

describe('registering', () => {
  it('R-REG-1 R-REG-4 accepts the form with a certificate, mails a receipt and shows both to reviewers', async () => {
    const visitor: TestViewer = {};
    const ticket = await requestTicket(app, visitor, 'CERTIFICATE', '變更事項登記表.pdf');
    expect((await putFile(app, ticket, PDF)).statusCode).toBe(204);
    expect((await completeUpload(app, visitor, ticket.id)).data.completeUpload).toMatchObject({
      fileName: '變更事項登記表.pdf',
      mediaType: 'application/pdf',
    });
    const form = registrationForm({ certificateUploadId: ticket.id, mobile: '+886 912-345-678' });
    const { data, errors } = await submitRegistration(app, form, undefined, visitor);
    expect(errors).toEqual([]);
    expect(data.registerAccount).toEqual({ accountName: form.accountName, email: form.email });

    const [mail, ...more] = await mailsTo(app, form.email);
    expect(more).toEqual([]);
    expect(mail?.subject).toBe('通行證系統帳號註冊通知信件');
    // The mailbox may be a stranger's: what the form says is not repeated.
    for (const typed of [form.accountName, form.personName, form.companyName]) expect(mail?.text).not.toContain(typed);
    expect(mail?.text).not.toContain('#');

    const registration = await findRegistration(form.accountName);
    expect(registration).toMatchObject({
      accountName: form.accountName,
      personName: '王小明',
      mobile: '0912345678',
      email: form.email,
      emailVerified: false,
      organisationKind: 'UBN',
      organisationNumber: form.organisationNumber,
      companyName: form.companyName,
      companyPhone: '0212345678#12345',
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
    // Nothing is approved yet.
    expect(await accountRow(form.accountName)).toMatchObject({ approved_at: null, company_id: null });
  });

  it('R-REG-1 R-REG-2 requires everything but the fax and reports all missing fields at once', async () => {
    const before = await stored();
    const empty = Object.fromEntries(Object.keys(registrationForm()).map((field) => [field, ' ']));
    const answer = await submitRegistration(app, { ...empty, password: '', passwordAgain: '' });
    expect(answer.data).toBeNull();
    expect(fieldErrors(answer).sort()).toEqual([
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

  it('R-REG-2 refuses a name such as staff have in one way, whether or not one of them has it', async () => {
    await buildStaff(app, 'reviewer-lin', ['KL']);
    const answers = [];
    for (const accountName of ['reviewer-lin', 'reviewer-nobody', 'Police.Chen', 'port-admin', 'TIPC_2']) {
      answers.push(fieldErrors(await submitRegistration(app, registrationForm({ accountName }))));
      await resetRateLimits(app);
    }
    const [first] = answers;
    expect(first).toContainEqual(['accountName', 'ACCOUNT_NAME_TAKEN']);
    expect(answers).toEqual(answers.map(() => first));
  });

  it('R-REG-2 reports wrong values, a taken name and an unusable certificate together, each at its field', async () => {
    const { accountName } = await register(app);
    const before = await stored();
    const answer = await submitRegistration(
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
    expect(fieldErrors(answer).sort()).toEqual([
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

  it.each([
    ['大順海運 股份有限公司', '大順海運股份有限公司'],
    ['ＫＩＮＧ　ＣＨＥＮ', 'King Chen'],
    ['Blue Whale Co., Ltd', '大順海運股份有限公司'],
  ])('R-REG-1 refuses %s as the name of the person at %s', async (personName, companyName) => {
    const { id } = await upload(app, {}, 'CERTIFICATE');
    const form = registrationForm({ personName, companyName, certificateUploadId: id });
    expect(fieldErrors(await submitRegistration(app, form))).toEqual([['personName', 'INVALID']]);
  });

  it('R-REG-2 accepts the same certificate again after a refused form', async () => {
    const { accountName } = await register(app);
    const { id } = await upload(app, {}, 'CERTIFICATE');
    const form = registrationForm({ certificateUploadId: id });
    expect(fieldErrors(await submitRegistration(app, { ...form, accountName }))).toEqual([
      ['accountName', 'ACCOUNT_NAME_TAKEN'],
    ]);
    expect((await submitRegistration(app, form)).errors).toEqual([]);
  });

  it.each([
    ['UBN', '10458570', []],
    ['UBN', '04595252', []],
    ['UBN', '10458576', ['INVALID_ORGANISATION_NUMBER']],
    ['UBN', '00000000', ['INVALID_ORGANISATION_NUMBER']],
    ['UBN', 'A15.9', ['INVALID_ORGANISATION_NUMBER']],
    ['AGENCY', 'A15.9', []],
    ['AGENCY', '10458576', ['INVALID_ORGANISATION_NUMBER']],
    ['AGENCY', '１０４５８５７５', []],
    ['AGENCY', 'A', ['INVALID_ORGANISATION_NUMBER']],
  ])(
    'R-ID-2 checks an organisation of kind %s with the number %s → %j',
    async (organisationKind, organisationNumber, expected) => {
      const { id } = await upload(app, {}, 'CERTIFICATE');
      const form = registrationForm({ organisationKind, organisationNumber, certificateUploadId: id });
      expect(codes(await submitRegistration(app, form))).toEqual(expected);
    },
  );

  it('R-ID-2 keeps eight digits as a 統一編號 though an agency code is declared', async () => {
    const form = await register(app, { organisationKind: 'AGENCY', organisationNumber: '１２３４-５６７５' });
    expect(await findRegistration(form.accountName)).toMatchObject({
      organisationKind: 'UBN',
      organisationNumber: '12345675',
    });
  });

  it.runIf(onPostgres())(
    'R-REG-2 gives a name to one of two visitors at the same time and refuses the other at the field',
    async () => {
      const forms = await Promise.all(
        ['same-name', 'Same-Name'].map(async (accountName) => {
          const { id } = await upload(app, {}, 'CERTIFICATE');
          return registrationForm({ accountName, certificateUploadId: id });
        }),
      );
      const answers = await Promise.all(forms.map((form) => submitRegistration(app, form)));
      expect(answers.map(fieldErrors).sort()).toEqual([[], [['accountName', 'ACCOUNT_NAME_TAKEN']]]);
      expect(await rows(`select 1 from account where account_name_key = 'same-name'`)).toHaveLength(1);
    },
  );

  it('returns the same answer for a repeated idempotency key and refuses the key with another form', async () => {
    const { id } = await upload(app, {}, 'CERTIFICATE');
    const form = registrationForm({ certificateUploadId: id });
    const first = await submitRegistration(app, form, 'registration-key-1');
    const before = await stored();
    const again = await submitRegistration(app, form, 'registration-key-1');
    expect(again.errors).toEqual([]);
    expect(again.data).toEqual(first.data);
    const other = await submitRegistration(app, registrationForm({ certificateUploadId: id }), 'registration-key-1');
    expect(fieldErrors(other)).toEqual([['idempotencyKey', 'IDEMPOTENCY_KEY_REUSED']]);
    expect(await stored()).toEqual(before);
  });

  it.runIf(onPostgres())(
    'registers once for a form sent several times at the same time with one idempotency key',
    async () => {
      const { id } = await upload(app, {}, 'CERTIFICATE');
      const form = registrationForm({ certificateUploadId: id });
      const before = await stored();
      const answers = await Promise.all([1, 2, 3, 4].map(() => submitRegistration(app, form, 'registration-key-2')));
      expect(answers.flatMap((answer) => answer.errors)).toEqual([]);
      expect((await stored())?.registrations).toBe((before?.registrations ?? 0) + 1);
    },
  );

  it('R-REG-2 refuses a taken name in one way, whoever has it', async () => {
    for (const [name, kind] of [
      ['harbour-master', 'STAFF'],
      ['harbour-figures', 'ANALYST'],
      ['harbour-company', 'GENERAL'],
      ['harbour-shared', 'SHARED'],
    ] as const) {
      await buildAccount(app, kind, name);
    }
    const { accountName: applicant } = await register(app);
    const { id } = await upload(app, {}, 'CERTIFICATE');
    const answers = [];
    for (const name of ['Harbour-Master', 'harbour-figures', 'harbour-company', 'harbour-shared', applicant]) {
      await resetRateLimits(app);
      answers.push(await submitRegistration(app, registrationForm({ accountName: name, certificateUploadId: id })));
    }
    expect(fieldErrors(answers[0] as (typeof answers)[0])).toEqual([['accountName', 'ACCOUNT_NAME_TAKEN']]);
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
  });
});
