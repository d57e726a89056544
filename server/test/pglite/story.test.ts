import { beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp, type TestViewer } from '../support/app.js';
import { buildAccount, buildAnalyst, buildCompany, buildStaff } from '../support/build.js';
import { upload } from '../support/uploads.js';

/** The main story once through on the embedded database, which is what a newcomer starts. */
describe('on PGlite a company registers, is approved and issues its first pass', () => {
  let app: TestApp;
  const visitor: TestViewer = {};
  let reviewer: TestViewer;
  let certificateUploadId: string;
  let passNumber: string;

  beforeAll(async () => {
    app = await startTestApp({ database: 'pglite' });
    reviewer = await buildStaff(app, 'reviewer-kl', ['KL']);
    return app.stop;
  });

  it('R-REG-1 a visitor registers', async () => {
    certificateUploadId = (await upload(app, visitor, 'CERTIFICATE')).id;
    const { errors } = await app.query(
      visitor,
      'mutation($input: RegisterAccountInput!) { registerAccount(input: $input) { email } }',
      {
        input: {
          accountName: 'harbour.lin',
          personName: '林港生',
          mobile: '0912-345-678',
          email: 'lin@example.com',
          password: 'quay-side-2026',
          passwordAgain: 'quay-side-2026',
          organisationNumber: '04595252',
          companyName: '德海貨櫃股份有限公司',
          companyPhone: '02-12345678#123',
          companyAddress: '基隆市中正區港西街1號',
          responsiblePerson: '陳董事',
          certificateUploadId,
        },
      },
    );
    expect(errors).toEqual([]);
  });

  it('R-REG-4 a reviewer approves account and certificate, each with its mail', async () => {
    const { data } = await app.query(
      reviewer,
      '{ registrations(state: OPEN) { total items { id version certificate { id version } } } }',
    );
    expect(data.registrations.total).toBe(1);
    const [{ id, version, certificate }] = data.registrations.items;
    const decide = `mutation($a: ID!, $b: Int!, $c: ID!, $d: Int!) {
      approveRegistration(id: $a, version: $b) { state } approveCertificate(id: $c, version: $d) { state } }`;
    const decided = await app.query(reviewer, decide, { a: id, b: version, c: certificate.id, d: certificate.version });
    expect(decided.errors).toEqual([]);
    expect(decided.data).toEqual({
      approveRegistration: { state: 'APPROVED' },
      approveCertificate: { state: 'APPROVED' },
    });
    expect((await app.mails()).map((mail) => mail.to)).toEqual([
      'lin@example.com',
      'lin@example.com',
      'lin@example.com',
    ]);
  });

  it('R-REG-5 the operator verifies the address, signs in and agrees to the consent text', async () => {
    const token = /verify-email#([\w-]+)/.exec((await app.mails()).map((mail) => mail.text).join('\n'))?.[1];
    await app.query(visitor, 'mutation($token: String!) { verifyEmail(token: $token) }', { token });
    const signIn = 'mutation { signIn(accountName: "Harbour.Lin", password: "quay-side-2026") { consentRequired } }';
    expect((await app.query(visitor, signIn)).data.signIn).toEqual({ consentRequired: true });
    expect((await app.query(visitor, '{ people { total } }')).errors[0]?.extensions.code).toBe('CONSENT_REQUIRED');
    const { data } = await app.query(visitor, '{ consentText { version } }');
    await app.query(visitor, 'mutation($v: String!) { agreeToConsent(version: $v) { consentRequired } }', {
      v: data.consentText.version,
    });
    expect((await app.query(visitor, '{ people { total } }')).data.people.total).toBe(0);
  });

  it('R-PER-1 R-ONE-2 adds a person with a passport and applies', async () => {
    const made = await app.query(
      visitor,
      'mutation { createPerson(input: { idKind: PASSPORT, idNumber: "ab 12345", name: "HAMAD ABDULLA", mobile: "+886912000111" }) { id idNumber } }',
    );
    const { id, idNumber } = made.data.createPerson;
    expect(idNumber).toBe('AB12345');
    const uploadId = (await upload(app, visitor, 'PASSPORT')).id;
    await app.query(
      visitor,
      'mutation($p: ID!, $u: ID!) { addAttachment(personId: $p, kind: PASSPORT, uploadId: $u) { id } }',
      { p: id, u: uploadId },
    );
    const { data, errors } = await app.query(
      visitor,
      `mutation($ids: [ID!]!) { submitApplication(input: { reason: "碼頭施工", areaCodes: ["KEELUNG-EAST"],
        personIds: $ids, personalDataConsent: true, documentsConfirmed: true, form: FOREIGN_SINGLE_ENTRY }) { number passes { number holder { idNumber } } } }`,
      { ids: [id] },
    );
    expect(errors).toEqual([]);
    expect(data.submitApplication.number).toBe('OM01-11511-00001');
    passNumber = data.submitApplication.passes[0].number;
    expect(passNumber).toBe('KLPC115-000001');
  });

  it('R-ACC-1 R-ACC-2 another company and an analyst with a token see it masked', async () => {
    const other = await buildCompany(app, '永航船務有限公司', '10458570');
    const ask = 'query($n: String!) { pass(number: $n) { holder { name idNumber } company { name } } }';
    const masked = { name: 'H○○○○○○○○○○○A', idNumber: 'AB1****' };
    const theirs = await app.query(other.operator, ask, { n: passNumber });
    expect(theirs.data.pass).toEqual({ holder: masked, company: null });
    const analyst = await buildAnalyst(app);
    const made = await app.query(analyst, 'mutation { createAccessToken(label: "月報", days: 30) { token } }');
    const { token } = made.data.createAccessToken;
    const list = await app.query(
      { token },
      '{ passes { items { number port { name } holder { name idNumber } company { name } } } }',
    );
    expect(list.data.passes.items).toEqual([
      { number: passNumber, port: { name: '基隆港' }, holder: masked, company: { name: '德海貨櫃股份有限公司' } },
    ]);
  });

  it('many requests at once do not block each other on its one connection', async () => {
    const accountId = await buildAccount(app, 'STAFF', 'reviewer-two', { branchCodes: ['KL'] });
    const second = await app.signedIn(accountId);
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, at) =>
        at % 3 === 0
          ? app.query(visitor, `mutation { saveApplicationDraft(content: { reason: "${at}" }) { id } }`)
          : app.query(at % 3 === 1 ? second : visitor, '{ passes { total items { holder { idNumber } } } }'),
      ),
    );
    expect(answers.flatMap((answer) => answer.errors)).toEqual([]);
  });
});
