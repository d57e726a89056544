import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { accountsOf } from './support/accounts.js';
import { codes, fieldErrors } from './support/answers.js';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { buildPerson, buildShared, buildStaff } from './support/build.js';
import { ATTACH, CREATE_PERSON, IMPORT_PEOPLE } from './support/people.js';
import { resetRateLimits } from './support/registration.js';
import { rowsOf } from './support/rows.js';
import { COMPANY_NAME, SECRETS } from './support/secrets.js';
import { SWITCH, UNBIND } from './support/shared-accounts.js';
import { completeUpload, putFile, requestTicket, upload } from './support/uploads.js';
import { buildWorld, type World } from './support/world.js';

const UNKNOWN = '01890000-0000-7000-8000-000000000000';
const SUBMIT = `mutation Submit($input: ApplicationInput!, $key: String) {
  submitApplication(input: $input, idempotencyKey: $key) { number contactName } }`;
const SUBMIT_CERTIFICATE = 'mutation Send($id: ID!) { submitCertificate(uploadId: $id) { id } }';
const APPROVE = 'mutation Approve($id: ID!) { approveCertificate(id: $id, version: 1) { id } }';

let app: TestApp;
let world: World;
let accountId: string;
let toA: string;
let toB: string;
let viewer: TestViewer;
let passport = 61_000_000;

beforeAll(async () => {
  app = await startTestApp();
  world = await buildWorld(app);
  const agent = await buildShared(app, 'agent-of-both', [world.a.accountId, world.b.accountId]);
  accountId = agent.accountId;
  [toA = '', toB = ''] = agent.bindingIds;
  return app.stop;
});

/** Acts for company A at the start of each test. */
beforeEach(async () => {
  await resetRateLimits(app);
  viewer = await app.signedIn(accountId, { bindingId: toA });
});

const { lastMail } = accountsOf(() => app);
const switchTo = (bindingId: string) => app.query(viewer, SWITCH, { bindingId });
const someone = () => ({ idKind: 'PASSPORT', idNumber: `R${++passport}`, name: '羅莎' });
const companyOfPerson = async (id: string) =>
  (await rowsOf<{ company_id: string }>(app, 'select company_id from person where id = $1', id))[0]?.company_id;

describe('R-REG-7 the rights of a shared account bound to two companies', () => {
  const LISTS = `{ people(size: 30) { total items { id name englishName idNumber mobile attachments { file { name } } } }
    passes(size: 30) { total items { number holder { name idNumber } company { name } } }
    others: passes(size: 30, filter: { ownership: NON_OWNED }) { total items { number holder { name idNumber } company { name } } }
    applications(size: 30) { total items { number reason contactName contactPhone } }
    applicationDrafts { id reason }
    viewer { company { name phone fax address responsiblePerson certificate { decision { reason } } } companyName openWork { drafts } } }`;
  const OF_A = ['蘇小西', 'A1111111', '德海'];
  const OF_B = [...Object.values(SECRETS), COMPANY_NAME];

  it('are those of the current company, never both', async () => {
    const { a } = world;
    const first = await app.query(viewer, LISTS);
    expect(first.errors).toEqual([]);
    for (const secret of OF_B) expect(first.text).not.toContain(secret);
    for (const own of OF_A) expect(first.text).toContain(own);
    expect(first.data.passes.items.map(({ number }: { number: string }) => number)).toEqual(a.passNumbers);
    expect(first.data.others.total).toBe(0);

    await switchTo(toB);
    const second = await app.query(viewer, LISTS);
    expect(second.errors).toEqual([]);
    for (const secret of OF_A) expect(second.text).not.toContain(secret);
    expect(second.text).toContain(SECRETS.idNumber);
    expect(second.data.viewer).toMatchObject({ companyName: COMPANY_NAME, openWork: { drafts: 1 } });
    expect(second.data.others.total).toBe(0);
  });

  it('R-ACC-5 answer for rows of the other company as for rows that do not exist', async () => {
    const { b } = world;
    const documentsFor = (person: string, draft: string, upload: string, attachment: string) => [
      `{ person(id: "${person}") { name } }`,
      `{ applicationDraft(id: "${draft}") { reason } }`,
      `mutation { deletePerson(id: "${person}", version: 1) }`,
      `mutation { updatePerson(id: "${person}", version: 1, input: { idKind: PASSPORT, idNumber: "Q1234567", name: "x" }) { id } }`,
      `mutation { removeAttachment(id: "${attachment}") { id } }`,
      `mutation { saveApplicationDraft(form: FOREIGN_SINGLE_ENTRY, id: "${draft}", version: 1, content: { reason: "x" }) { id } }`,
      `mutation { completeUpload(id: "${upload}") { id } }`,
      `mutation { cancelUpload(id: "${upload}") }`,
    ];
    const missing = documentsFor(UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN);
    const before = await world.fingerprintOfB();
    for (const [at, document] of documentsFor(b.personId, b.draftId, b.uploadId, b.attachmentId).entries()) {
      expect((await app.query(viewer, document)).text).toBe((await app.query(viewer, missing[at] ?? '')).text);
    }
    const application = (number: string) => app.query(viewer, `{ application(number: "${number}") { number } }`);
    expect((await application(b.applicationNumber)).text).toBe((await application('OM01-10101-00001')).text);
    expect(await world.fingerprintOfB()).toBe(before);
    await switchTo(toB);
    expect((await app.query(viewer, documentsFor(b.personId, '', '', '')[0] ?? '')).data.person.name).toBe(
      SECRETS.name,
    );
  });
});

describe('R-REG-7 what a shared account starts for one company', () => {
  it('R-PER-3 lets a file sent for one company be read, completed, cancelled or attached for that company only', async () => {
    const file = await upload(app, viewer, 'PHOTO');
    const ticket = await requestTicket(app, viewer, 'PHOTO');
    await putFile(app, ticket);
    const read = async (who = viewer) => (await app.send(who, { method: 'GET', url: file.url })).statusCode;
    expect(await read()).toBe(200);
    const personOfB = await buildPerson(app, world.b.companyId, { name: '乙人', idNumber: 'B1000001' });
    const attach = (personId: string) => app.query(viewer, ATTACH, { personId, kind: 'PHOTO', uploadId: file.id });

    await switchTo(toB);
    expect(await read()).toBe(404);
    expect(fieldErrors(await attach(personOfB))).toEqual([['uploadId', 'UPLOAD_NOT_COMPLETE']]);
    expect(codes(await completeUpload(app, viewer, ticket.id))).toEqual(['NOT_FOUND']);
    expect(codes(await app.query(viewer, `mutation { cancelUpload(id: "${ticket.id}") }`))).toEqual(['NOT_FOUND']);

    await switchTo(toA);
    expect(codes(await completeUpload(app, viewer, ticket.id))).toEqual([]);
    const personOfA = await buildPerson(app, world.a.companyId, { name: '甲人', idNumber: 'B1000002' });
    expect(codes(await attach(personOfA))).toEqual([]);
    expect(await read()).toBe(200);
    expect(await read(world.b.operator)).toBe(404);
  });

  it('keeps idempotency keys apart for each company', async () => {
    const input = someone();
    const create = () => app.query(viewer, CREATE_PERSON, { input, key: 'same-key' });
    const forA = (await create()).data.createPerson.id;
    expect((await create()).data.createPerson.id).toBe(forA);
    await switchTo(toB);
    const forB = (await create()).data.createPerson.id;
    expect([await companyOfPerson(forA), await companyOfPerson(forB)]).toEqual([world.a.companyId, world.b.companyId]);
    const list = () => app.query(viewer, IMPORT_PEOPLE, { rows: [someone()], key: 'same-key' });
    expect(codes(await list())).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    const importing = { rows: [someone()], key: 'import-key' };
    for (const binding of [toA, toB]) {
      await switchTo(binding);
      expect((await app.query(viewer, IMPORT_PEOPLE, importing)).data).toEqual({ importPeople: 1 });
    }
  });

  it('submits an application for the current company, with the shared account as contact', async () => {
    const sent = async (companyId: string) => {
      const personId = await buildPerson(app, companyId, { idNumber: someone().idNumber });
      const consents = { personalDataConsent: true, documentsConfirmed: true, form: 'FOREIGN_SINGLE_ENTRY' };
      const input = { reason: '代辦', areaCodes: ['SUAO-ALL'], personIds: [personId], ...consents };
      const { data, errors } = await app.query(viewer, SUBMIT, { input, key: 'apply' });
      expect(errors).toEqual([]);
      const [row] = await rowsOf(
        app,
        'select company_id, submitted_by_id, contact_name, contact_phone from application where number = $1',
        data.submitApplication.number,
      );
      expect(row).toEqual({
        company_id: companyId,
        submitted_by_id: accountId,
        contact_name: '周代理',
        contact_phone: '0911222333',
      });
    };
    await sent(world.a.companyId);
    await rowsOf(app, `update certificate set decision = 'APPROVED' where company_id = $1`, world.b.companyId);
    await switchTo(toB);
    await sent(world.b.companyId);
  });

  it('mails the decision on a certificate to the account that sent it, but not after it is unbound', async () => {
    const reviewer = await buildStaff(app, 'certificate-reviewer', ['KL']);
    const agent = await buildShared(app, 'certificate-agent', [world.a.accountId]);
    const [binding = ''] = agent.bindingIds;
    const sender = await app.signedIn(agent.accountId, { bindingId: binding });
    const send = async () => {
      const { id } = await upload(app, sender, 'CERTIFICATE');
      return (await app.query(sender, SUBMIT_CERTIFICATE, { id })).data.submitCertificate.id;
    };
    const lastSubject = async (name: string) => (await lastMail(`${name}@example.com`))?.subject;
    const decided = '通行證系統公司文件審核通知信件';
    expect(codes(await app.query(reviewer, APPROVE, { id: await send() }))).toEqual([]);
    expect(await lastSubject('certificate-agent')).toBe(decided);
    expect(await lastSubject('op-04595252')).not.toBe(decided);

    const id = await send();
    await app.query(sender, UNBIND, { id: binding });
    await app.query(reviewer, APPROVE, { id });
    expect(await lastSubject('op-04595252')).toBe(decided);
    expect(
      (await app.mails()).filter(({ to, subject }) => to === 'certificate-agent@example.com' && subject === decided),
    ).toHaveLength(1);
  });
});
