import { beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp, type TestViewer } from '../support/app.js';
import { buildAccount, buildAnalyst, buildCompany, buildStaff } from '../support/build.js';
import { upload } from '../support/uploads.js';

/** The main story once through on the embedded database, which is what a newcomer starts. */
describe('on PGlite a company registers, is approved, issues its first pass and gets its first card', () => {
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
    for (const [field, decided] of [
      ['approveRegistration', { id, version }],
      ['approveCertificate', certificate],
    ]) {
      const decide = `mutation($id: ID!, $version: Int!) { ${field}(id: $id, version: $version) { state } }`;
      const answer = await app.query(reviewer, decide, decided);
      expect(answer.errors).toEqual([]);
      expect(answer.data).toEqual({ [field]: { state: 'APPROVED' } });
    }
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

  it('R-ACC-1 R-ACC-2 another company and an analyst with a token read it masked', async () => {
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
      {
        number: passNumber,
        port: { name: '基隆港' },
        holder: { ...masked, idNumber: '*'.repeat(7) },
        company: { name: '德海貨櫃股份有限公司' },
      },
    ]);
  });

  it('R-PRD-1 a periodic pass is reviewed, checked, made and collected, with a mail that the card is ready', async () => {
    const made = await app.query(
      visitor,
      'mutation { createPerson(input: { idKind: NATIONAL_ID, idNumber: "A123456789", name: "王大明" }) { id } }',
    );
    const personId = made.data.createPerson.id;
    for (const kind of ['PHOTO', 'ID_CARD'] as const) {
      const { id: uploadId } = await upload(app, visitor, kind);
      const ATTACH =
        'mutation($p: ID!, $k: AttachmentKind!, $u: ID!) { addAttachment(personId: $p, kind: $k, uploadId: $u) { id } }';
      expect((await app.query(visitor, ATTACH, { p: personId, k: kind, u: uploadId })).errors).toEqual([]);
    }
    const SHOWN = 'id number version items { items { id state issuedPass { number status } } }';
    const sent = await app.query(
      visitor,
      `mutation($ids: [ID!]!) { submitApplication(input: { form: PERIODIC, reason: "碼頭裝卸", personIds: $ids,
        areaCodes: ["KEELUNG-EAST"], pickupPortCode: "KEELUNG", startDay: "2026-12-01", term: { count: 1, unit: YEAR },
        personalDataConsent: true, documentsConfirmed: true }) { ${SHOWN} } }`,
      { ids: [personId] },
    );
    expect(sent.errors).toEqual([]);
    let shown = sent.data.submitApplication;
    expect(shown).toMatchObject({ number: 'OM02-11511-00001', items: { items: [{ state: 'REVIEW' }] } });

    const officer = await buildAccount(app, 'STAFF', 'police-kl', {
      branchCodes: ['KL'],
      staffRoles: ['POLICE_CHECK'],
    });
    const police = await app.signedIn(officer);
    const DECIDE = `mutation($id: ID!, $version: Int!, $item: ID!) { decideApplication(id: $id, version: $version,
      decisions: [{ itemId: $item, action: APPROVE }]) { ${SHOWN} } }`;
    for (const [viewer, state] of [
      [reviewer, 'POLICE_CHECK'],
      [police, 'TO_BE_MADE'],
    ] as const) {
      const looked = { id: shown.id, version: shown.version, item: shown.items.items[0].id };
      const decided = await app.query(viewer, DECIDE, looked);
      expect(decided.errors).toEqual([]);
      shown = decided.data.decideApplication;
      expect(shown.items.items[0].state).toBe(state);
    }
    const { number } = shown.items.items[0].issuedPass;
    expect(number).toBe('KLPS115-000001');

    const before = (await app.mails()).length;
    const MARK =
      'mutation($n: [String!]!, $a: CardAction!) { markCards(numbers: $n, action: $a) { status collectedAt } }';
    for (const [a, status, collectedAt] of [
      ['MARK_MADE', 'MADE', null],
      ['MARK_COLLECTED', 'NOT_YET_VALID', '2026-11-10T10:00:00+08:00'],
    ]) {
      const { data, errors } = await app.query(reviewer, MARK, { n: [number], a });
      expect(errors).toEqual([]);
      expect(data.markCards).toEqual([{ status, collectedAt }]);
    }
    const [mail, ...more] = (await app.mails()).slice(before);
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ to: 'lin@example.com', text: expect.stringContaining(number) });
    const FIND = 'query($n: String!) { application(number: $n) { items { items { state } } } }';
    const { data } = await app.query(visitor, FIND, { n: shown.number });
    expect(data.application.items.items).toEqual([{ state: 'COLLECTED' }]);
  });

  it('handles many requests at the same time on its one connection', async () => {
    const accountId = await buildAccount(app, 'STAFF', 'reviewer-two', { branchCodes: ['KL'] });
    const second = await app.signedIn(accountId);
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, at) =>
        at % 3 === 0
          ? app.query(visitor, `mutation { saveApplicationDraft(form: PERIODIC, content: { reason: "${at}" }) { id } }`)
          : app.query(at % 3 === 1 ? second : visitor, '{ passes { total items { holder { idNumber } } } }'),
      ),
    );
    expect(answers.flatMap((answer) => answer.errors)).toEqual([]);
  });
});
