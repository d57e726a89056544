import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { codes, fieldErrors } from './support/answers.js';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { buildAccount, buildStaff } from './support/build.js';
import { onPostgres } from './support/database.js';
import { mailsTo, type RegistrationForm, register, registrationOf } from './support/registration.js';
import { rowsOf } from './support/rows.js';

const ITEM = `id kind submittedAt company { name organisationNumber } filedBy submittedByViewer withCertificate
  claim { by mine since until }`;
const QUEUE = `query Queue($filter: WorkFilter) { workQueue(filter: $filter, size: 50) {
  total items { ${ITEM} } counts { kind waiting mine free } } }`;
const CLAIM = `mutation Claim($id: ID!, $takeOver: Boolean) { claimWork(id: $id, takeOver: $takeOver) { ${ITEM} } }`;
const RELEASE = 'mutation Release($id: ID!) { releaseWork(id: $id) }';
const APPROVE = `mutation Approve($id: ID!, $version: Int!) { approveRegistration(id: $id, version: $version) { state work { id } } }`;
const REJECT_CERTIFICATE = `mutation Reject($id: ID!, $version: Int!) {
  rejectCertificate(id: $id, version: $version, reason: "文件模糊") { state } }`;
const CASE = `query Case($id: ID!) { registration(id: $id) { id version language work { ${ITEM} }
  certificate { id version language work { id } } } }`;
const PREVIEW = `query Preview($kind: WorkKind!, $id: ID!, $decision: DecisionKind!, $reason: String) {
  decisionMail(kind: $kind, id: $id, decision: $decision, reason: $reason) { to language subject text } }`;

let app: TestApp;
let reviewer: TestViewer;
let colleague: TestViewer;
let form: RegistrationForm;
let id: string;
let reviewers = 0;

beforeAll(async () => {
  app = await startTestApp();
  return app.stop;
});

beforeEach(async () => {
  app.clock.set('2026-11-10T10:00:00+08:00');
  await rowsOf(app, 'delete from rate_limit');
  // Closes the cases left open by earlier tests.
  await rowsOf(app, `update registration set decision = 'REJECTED', decided_at = now() where decision is null`);
  await rowsOf(app, 'update certificate set withdrawn_at = now() where decision is null and withdrawn_at is null');
  reviewer = await buildStaff(app, `queue-${++reviewers}`, ['KL']);
  const colleagueId = await buildAccount(app, 'STAFF', `queue-${++reviewers}`, { branchCodes: ['TX'] });
  await rowsOf(app, `update account set person_name = '曾怡君' where id = $1`, colleagueId);
  colleague = await app.signedIn(colleagueId);
  form = await register(app, { language: 'EN' });
  id = (await registrationOf(app, reviewer, form.accountName)).id;
});

const queue = async (filter: object = {}, viewer = reviewer) =>
  (await app.query(viewer, QUEUE, { filter })).data.workQueue;
const claim = (viewer = reviewer, more: object = {}) => app.query(viewer, CLAIM, { id, ...more });
const findCase = async (viewer = reviewer) => (await app.query(viewer, CASE, { id })).data.registration;
const approve = async (viewer = reviewer) =>
  app.query(viewer, APPROVE, { id, version: (await findCase(viewer)).version });

describe('the work queue', () => {
  it('lists a registration with its certificate as one case, for every reviewer', async () => {
    for (const viewer of [reviewer, colleague]) {
      expect((await queue({}, viewer)).items).toEqual([
        {
          id,
          kind: 'REGISTRATION',
          submittedAt: '2026-11-10T10:00:00+08:00',
          company: { name: form.companyName, organisationNumber: form.organisationNumber },
          filedBy: form.personName,
          submittedByViewer: false,
          withCertificate: true,
          claim: null,
        },
      ]);
    }
  });

  it('R-REG-4 lists an open certificate as a case of its own once its account is decided', async () => {
    const { certificate } = await findCase();
    expect(certificate.work).toEqual({ id });
    expect(codes(await approve())).toEqual([]);
    const { items, counts } = await queue();
    expect(items).toMatchObject([{ id: certificate.id, kind: 'CERTIFICATE', withCertificate: false }]);
    expect(counts).toEqual([
      { kind: 'REGISTRATION', waiting: 0, mine: 0, free: 0 },
      { kind: 'CERTIFICATE', waiting: 1, mine: 0, free: 1 },
      { kind: 'APPLICATION', waiting: 0, mine: 0, free: 0 },
      { kind: 'CARD_STOP', waiting: 0, mine: 0, free: 0 },
    ]);
    expect((await findCase()).certificate.work).toEqual({ id: certificate.id });
  });

  it('lists the oldest first, filtered by kind, company and claim, with the counts of every kind', async () => {
    app.clock.set('2026-11-10T10:05:00+08:00');
    const second = await register(app, { companyName: '遠洋倉儲股份有限公司' });
    const names = async (filter: object) =>
      (await queue(filter)).items.map((item: { company: { name: string } }) => item.company.name);
    expect(await names({})).toEqual([form.companyName, second.companyName]);
    expect(await names({ company: '遠洋' })).toEqual([second.companyName]);
    expect(await names({ company: second.organisationNumber })).toEqual([second.companyName]);
    expect(await names({ company: '%' })).toEqual([]);
    expect(await names({ kinds: ['CERTIFICATE'] })).toEqual([]);
    expect((await queue({ kinds: ['CERTIFICATE'] })).counts[0]).toMatchObject({ waiting: 2 });
    await claim();
    expect(await names({ claims: ['MINE'] })).toEqual([form.companyName]);
    expect(await names({ claims: ['FREE'] })).toEqual([second.companyName]);
    expect(await names({ claims: ['OTHERS'] })).toEqual([]);
    expect(await names({ claims: [] })).toEqual([]);
    expect((await queue({}, colleague)).counts[0]).toMatchObject({ waiting: 2, mine: 0, free: 1 });
    const { openWork } = (await app.query(reviewer, '{ viewer { openWork { cases claimed } } }')).data.viewer;
    expect(openWork).toEqual({ cases: 2, claimed: 1 });
  });

  it('refuses administrators and shows police nothing that only reviewers decide', async () => {
    const viewerAs = async (role: 'POLICE_CHECK' | 'ADMINISTRATOR') =>
      app.signedIn(await buildAccount(app, 'STAFF', `not-${role}-${reviewers}`, { staffRoles: [role] }));
    const administrator = await viewerAs('ADMINISTRATOR');
    expect(codes(await app.query(administrator, QUEUE))).toEqual(['FORBIDDEN']);
    expect(codes(await claim(administrator))).toEqual(['FORBIDDEN']);
    expect(codes(await app.query(administrator, CASE, { id }))).toEqual(['FORBIDDEN']);

    const police = await viewerAs('POLICE_CHECK');
    const { items, counts } = await queue({}, police);
    expect(items).toEqual([]);
    expect(counts.map(({ waiting }: { waiting: number }) => waiting)).toEqual([0, 0, 0, 0]);
    expect(codes(await claim(police))).toEqual(['NOT_FOUND']);
    expect(codes(await app.query(police, CASE, { id }))).toEqual(['FORBIDDEN']);
  });
});

describe('claiming a case', () => {
  it('shows colleagues who claimed it until when, and refuses their decisions', async () => {
    expect((await claim()).data.claimWork.claim).toEqual({
      by: '林港生',
      mine: true,
      since: '2026-11-10T10:00:00+08:00',
      until: '2026-11-10T10:10:00+08:00',
    });
    expect((await findCase(colleague)).work.claim).toMatchObject({ by: '林港生', mine: false });
    for (const answer of [await claim(colleague), await approve(colleague)]) {
      expect(answer.errors[0]?.extensions).toMatchObject({
        code: 'CLAIMED',
        params: { by: '林港生', until: '2026-11-10T10:10:00+08:00' },
      });
    }
    const { certificate } = await findCase(colleague);
    const { id: certificateId, version } = certificate;
    expect(codes(await app.query(colleague, REJECT_CERTIFICATE, { id: certificateId, version }))).toEqual(['CLAIMED']);
    expect(await mailsTo(app, form.email)).toHaveLength(1);
    expect(codes(await approve())).toEqual([]);
    expect(await rowsOf(app, 'select 1 from work_claim where subject_id = $1', id)).toEqual([]);
  });

  it('stays claimed while part of the case is decided, until the whole case is', async () => {
    await claim();
    const { certificate } = await findCase();
    const { id: certificateId, version } = certificate;
    expect(codes(await app.query(reviewer, REJECT_CERTIFICATE, { id: certificateId, version }))).toEqual([]);
    expect((await findCase(colleague)).work.claim).toMatchObject({ by: '林港生', mine: false });
    expect(codes(await approve(colleague))).toEqual(['CLAIMED']);
    expect(codes(await approve())).toEqual([]);
    expect(await rowsOf(app, 'select 1 from work_claim where subject_id = $1', id)).toEqual([]);
  });

  it('is renewed by claiming again and expires after ten minutes, after which a colleague may decide', async () => {
    await claim();
    app.clock.set('2026-11-10T10:09:59+08:00');
    expect((await claim()).data.claimWork.claim).toMatchObject({
      since: '2026-11-10T10:00:00+08:00',
      until: '2026-11-10T10:19:59+08:00',
    });
    app.clock.set('2026-11-10T10:19:59+08:00');
    expect((await findCase(colleague)).work.claim).toBeNull();
    expect(codes(await approve(colleague))).toEqual([]);
  });

  it('can be released or taken over, after which the previous holder is refused', async () => {
    await claim();
    expect(codes(await app.query(colleague, RELEASE, { id }))).toEqual([]);
    expect((await findCase(colleague)).work.claim).toMatchObject({ by: '林港生' });
    expect((await claim(colleague, { takeOver: true })).data.claimWork.claim).toMatchObject({
      by: '曾怡君',
      mine: true,
    });
    expect(codes(await claim())).toEqual(['CLAIMED']);
    expect(codes(await approve())).toEqual(['CLAIMED']);
    await app.query(colleague, RELEASE, { id });
    expect(codes(await claim())).toEqual([]);
  });

  it('answers NOT_FOUND for a case that is decided', async () => {
    await approve();
    for (const missing of [id, '01890000-0000-7000-8000-000000000000', 'x']) {
      expect(codes(await app.query(reviewer, CLAIM, { id: missing }))).toEqual(['NOT_FOUND']);
    }
    expect((await findCase()).work).toBeNull();
  });

  it.runIf(onPostgres())('is won by one of twenty reviewers at the same time', async () => {
    const others = await Promise.all(
      Array.from({ length: 20 }, (_, at) => buildStaff(app, `rush-${reviewers}-${at}`, ['KL'])),
    );
    const answers = await Promise.all(others.map((viewer) => claim(viewer)));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(new Set(answers.flatMap(codes))).toEqual(new Set(['CLAIMED']));
  });
});

describe('deciding on one’s own filing', () => {
  it('is refused for account, certificate and claim, by the same e-mail address in any case', async () => {
    await rowsOf(
      app,
      'update account set email_key = $1 where account_name = $2',
      form.email.toLowerCase(),
      `queue-${reviewers - 1}`,
    );
    expect((await queue()).items).toMatchObject([{ submittedByViewer: true }]);
    expect((await queue({}, colleague)).items).toMatchObject([{ submittedByViewer: false }]);
    expect(codes(await claim())).toEqual(['SUBMITTED_BY_VIEWER']);
    expect(codes(await approve())).toEqual(['SUBMITTED_BY_VIEWER']);
    const { certificate } = await findCase();
    const { id: certificateId, version } = certificate;
    expect(codes(await app.query(reviewer, REJECT_CERTIFICATE, { id: certificateId, version }))).toEqual([
      'SUBMITTED_BY_VIEWER',
    ]);
    expect((await findCase()).work).toMatchObject({ submittedByViewer: true });
    expect(codes(await approve(colleague))).toEqual([]);
  });
});

describe('the preview of the mail about a decision', () => {
  const preview = async (variables: object) =>
    (await app.query(reviewer, PREVIEW, { id, ...variables })).data.decisionMail;

  it('R-REG-4 equals the mail that is sent, except the link', async () => {
    const shown = await preview({ kind: 'REGISTRATION', decision: 'APPROVED' });
    expect(shown).toMatchObject({ to: form.email, language: 'EN' });
    await approve();
    const [, sent] = await mailsTo(app, form.email);
    expect(sent?.subject).toBe(shown.subject);
    const withoutLink = (text: string | undefined) => text?.replaceAll(/verify-email#\S+/g, 'verify-email#');
    expect(withoutLink(shown.text)).toBe(withoutLink(sent?.text));
    expect(shown.text).not.toBe(sent?.text);
  });

  it('contains the reason or note as typed', async () => {
    const { certificate } = await findCase();
    const shown = await preview({ kind: 'REGISTRATION', decision: 'REJECTED', reason: ' The number is wrong. ' });
    expect(shown.text).toContain('The number is wrong.');
    const note = { kind: 'CERTIFICATE', id: certificate.id, decision: 'APPROVED', reason: 'Welcome aboard' };
    expect((await preview(note)).text).toContain('Welcome aboard');
    expect((await preview({ ...note, decision: 'REJECTED', reason: null })).to).toBe(form.email);
    expect(await mailsTo(app, form.email)).toHaveLength(1);
  });

  it('is null for a case that does not exist', async () => {
    expect(await preview({ kind: 'CERTIFICATE', decision: 'APPROVED' })).toBeNull();
    expect(await preview({ kind: 'REGISTRATION', id: 'x', decision: 'APPROVED' })).toBeNull();
  });

  it('R-REG-10 offers the standard reasons in the language of the applicant', async () => {
    expect((await findCase()).language).toBe('EN');
    for (const subject of ['REGISTRATION', 'CERTIFICATE', 'SPOT_CHECK']) {
      const { data } = await app.query(
        reviewer,
        `{ zh: standardReasons(subject: ${subject}) en: standardReasons(subject: ${subject}, language: EN) }`,
      );
      expect(data.zh.length).toBe(data.en.length);
      expect(data.zh.length).toBeGreaterThan(2);
      if (subject !== 'SPOT_CHECK') expect(data.zh[0]).toContain('營利事業登記證');
    }
    expect(fieldErrors(await app.query(reviewer, '{ standardReasons(subject: NONE) }'))).toEqual([
      [undefined, 'BAD_REQUEST'],
    ]);
  });
});
