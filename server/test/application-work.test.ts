import { describe, expect, it } from 'vitest';
import { codes } from './support/answers.js';
import { refusals, resultOf, statesOf, useApplications } from './support/applications.js';
import { buildAccount } from './support/build.js';
import { mailsTo, register, registrationOf } from './support/registration.js';
import { rowsOf } from './support/rows.js';

const { cast, query, createPerson, createStaff, applicationInput, createApplication, ...more } = useApplications();
const { decideAll, withdraw, findApplication, markCards, approveFully } = more;

const APPLICATION_CASE = `query Case($number: String!) { application(number: $number) { language items { items { id } }
  attachments { kind itemIds } work { kind number form steps itemsWaiting submittedByViewer claim { by mine } } } }`;
const CLAIM = `mutation Claim($id: ID!) { claimWork(id: $id) { id } }`;
const OPEN_WORK = '{ viewer { openWork { cases applications claimed cardsToMake cardsToCollect } } }';

const openWorkOf = async (viewer: object) => (await query(viewer, OPEN_WORK, {})).data.viewer.openWork;

describe('R-PRD-1 the work of reviewers and police', () => {
  it('shows who has claimed an application only to those who may decide its open step', async () => {
    const { id, number } = await createApplication(applicationInput([await createPerson(), await createPerson()]));
    await query(cast.reviewer, CLAIM, { id });
    const seen = async (viewer: object) => (await query(viewer, APPLICATION_CASE, { number })).data.application;
    expect((await seen(cast.reviewer)).work).toEqual({
      kind: 'APPLICATION',
      number,
      form: 'PERIODIC',
      steps: ['REVIEW'],
      itemsWaiting: 2,
      submittedByViewer: false,
      claim: { by: 'reviewer-kl', mine: true },
    });
    for (const viewer of [cast.police, cast.dehai.operator]) expect((await seen(viewer)).work).toBeNull();
    expect((await seen(cast.dehai.operator)).language).toBe('ZH_HANT');
  });

  it('lists for each file the items it belongs to', async () => {
    const { number } = await createApplication(applicationInput([await createPerson(), await createPerson()]));
    const { items, attachments } = (await query(cast.reviewer, APPLICATION_CASE, { number })).data.application;
    const [first, second] = items.items.map((item: { id: string }) => item.id);
    const files = attachments.map((file: { kind: string; itemIds: string[] }) => [file.kind, file.itemIds]);
    expect(files).toHaveLength(4);
    for (const kind of ['PASSPORT', 'PHOTO']) {
      expect(files).toContainEqual([kind, [first]]);
      expect(files).toContainEqual([kind, [second]]);
    }
  });

  it('counts open applications for each role and open cards for each branch', async () => {
    const [ofReviewer, ofPolice, ofKaohsiung] = [
      await openWorkOf(cast.reviewer),
      await openWorkOf(cast.police),
      await openWorkOf(cast.kaohsiungReviewer),
    ];
    const application = await createApplication(applicationInput([await createPerson()]));
    expect(await openWorkOf(cast.reviewer)).toEqual({
      ...ofReviewer,
      cases: ofReviewer.cases + 1,
      applications: ofReviewer.applications + 1,
    });
    const reviewed = resultOf(await decideAll(cast.reviewer, application, 'APPROVE'));
    expect(await openWorkOf(cast.reviewer)).toEqual(ofReviewer);
    expect(await openWorkOf(cast.police)).toEqual({
      ...ofPolice,
      cases: ofPolice.cases + 1,
      applications: ofPolice.applications + 1,
    });
    const card = resultOf(await decideAll(cast.police, reviewed, 'APPROVE')).items.items[0]?.issuedPass?.number ?? '';
    expect(await openWorkOf(cast.reviewer)).toEqual({ ...ofReviewer, cardsToMake: ofReviewer.cardsToMake + 1 });
    resultOf(await markCards([card], 'MARK_MADE'));
    expect(await openWorkOf(cast.reviewer)).toEqual({ ...ofReviewer, cardsToCollect: ofReviewer.cardsToCollect + 1 });
    resultOf(await markCards([card], 'MARK_COLLECTED'));
    expect(await openWorkOf(cast.reviewer)).toEqual(ofReviewer);
    await approveFully(await createApplication(applicationInput([await createPerson()])));
    expect(await openWorkOf(cast.kaohsiungReviewer)).toEqual(ofKaohsiung);
    expect(await openWorkOf(cast.police)).toEqual(ofPolice);
  });

  it('is filtered by form, step, port, size and waiting time at the step, and ordered', async () => {
    const QUEUE = `query($filter: WorkFilter!, $order: WorkOrder) {
      workQueue(filter: $filter, order: $order, size: 100) { items { number waitingSince } } }`;
    const one = await createApplication(applicationInput([await createPerson()]));
    cast.app.clock.set('2026-11-10T10:05:00+08:00');
    const two = await createApplication(applicationInput([await createPerson(), await createPerson()]));
    const found = async (filter: object, viewer = cast.reviewer, order = 'SUBMITTED') => {
      const { items } = (await query(viewer, QUEUE, { filter, order })).data.workQueue;
      return items
        .map(({ number }: { number: string }) => number)
        .filter((number: string) => [one.number, two.number].includes(number));
    };
    expect(await found({ forms: ['PERIODIC'] })).toEqual([one.number, two.number]);
    expect(await found({ forms: ['TEMPORARY'] })).toEqual([]);
    expect(await found({ minItems: 2 })).toEqual([two.number]);
    expect(await found({ steps: ['POLICE_CHECK'] })).toEqual([]);
    expect(await found({ portCodes: ['TAIPEI'] })).toEqual([one.number, two.number]);
    expect(await found({ portCodes: ['KAOHSIUNG'] })).toEqual([]);
    expect(await found({ waitingBefore: '2026-11-10T10:05:00+08:00' })).toEqual([one.number]);
    expect(await found({}, cast.reviewer, 'NEWEST')).toEqual([two.number, one.number]);
    expect(await found({}, cast.reviewer, 'MOST_ITEMS')).toEqual([two.number, one.number]);
    cast.app.clock.set('2026-11-10T10:10:00+08:00');
    for (const application of [two, one]) {
      resultOf(await decideAll(cast.reviewer, application, 'APPROVE'));
      cast.app.clock.forward({ minutes: 5 });
    }
    expect(await found({ waitingBefore: '2026-11-10T10:10:00+08:00' }, cast.police)).toEqual([]);
    expect(await found({}, cast.police, 'WAITING')).toEqual([two.number, one.number]);
  });

  it('does not count an application at the police check for the person who reviewed it', async () => {
    const account = await buildAccount(cast.app, 'STAFF', 'both-kl', {
      branchCodes: ['KL'],
      staffRoles: ['REVIEWER', 'POLICE_CHECK'],
      personName: 'both-kl',
    });
    const both = await cast.app.signedIn(account);
    const [before, ofPolice] = [await openWorkOf(both), await openWorkOf(cast.police)];
    const application = await createApplication(applicationInput([await createPerson()]));
    resultOf(await decideAll(both, application, 'APPROVE'));
    expect(await openWorkOf(both)).toEqual(before);
    expect((await openWorkOf(cast.police)).applications).toBe(ofPolice.applications + 1);
  });
});

const DECIDE_WITH_UNDO = `mutation Decide($kind: WorkKind!, $id: ID!, $version: Int!, $decision: DecisionKind, $reason: String,
  $decisions: [ItemDecisionInput!]! = []) { decideWithUndo(kind: $kind, id: $id, version: $version, decision: $decision,
  reason: $reason, decisions: $decisions) { id caseId number effectiveAt refusals } }`;
const UNDO = 'mutation Undo($id: ID!) { undoDecision(id: $id) }';
const PENDING = '{ pendingDecisions { id kind caseId number companyName effectiveAt refusals } }';
const TAKE_OVER = 'mutation($id: ID!) { claimWork(id: $id, takeOver: true) { id } }';
const RELEASE = 'mutation($id: ID!) { releaseWork(id: $id) }';
const REGISTRATION = `query($id: ID!) { registration(id: $id) { state version work { takesEffectAt claim { by mine } } } }`;

const effect = () => cast.app.services.jobs.run('pending-decisions', null);
const pendingOf = async (viewer: object) => (await query(viewer, PENDING, {})).data.pendingDecisions;
const approveAll = ({ items }: { items: { items: readonly { id: string }[] } }) =>
  items.items.map(({ id }) => ({ itemId: id, action: 'APPROVE' }));

describe('decisions that can be undone', () => {
  it('R-REG-4 hold, and are mailed, only when the ten seconds to undo them are over, and once', async () => {
    const form = await register(cast.app);
    const { id, version } = await registrationOf(cast.app, cast.reviewer, form.accountName);
    const colleague = await createStaff('colleague-kl', ['REVIEWER']);
    const found = async (viewer = colleague) => (await query(viewer, REGISTRATION, { id })).data.registration;
    const approval = { kind: 'REGISTRATION', id, version, decision: 'APPROVED' };
    const [made, again] = [
      await query(cast.reviewer, DECIDE_WITH_UNDO, approval),
      await query(cast.reviewer, DECIDE_WITH_UNDO, approval),
    ];
    expect([codes(made), codes(again)]).toEqual([[], ['CONFLICT']]);
    const takesEffectAt = '2026-11-10T10:00:10+08:00';
    expect(made.data.decideWithUndo).toMatchObject({ caseId: id, effectiveAt: takesEffectAt, refusals: null });
    await query(cast.reviewer, RELEASE, { id });
    expect((await found()).work).toEqual({ takesEffectAt, claim: { by: 'reviewer-kl', mine: false } });
    expect(codes(await query(colleague, TAKE_OVER, { id }))).toEqual(['CLAIMED']);
    expect(codes(await query(colleague, DECIDE_WITH_UNDO, approval))).toEqual(['CLAIMED']);
    expect(codes(await query(colleague, UNDO, { id: made.data.decideWithUndo.id }))).toEqual(['NOT_FOUND']);

    cast.app.clock.set('2026-11-10T10:00:09+08:00');
    await effect();
    expect([(await found()).state, await mailsTo(cast.app, form.email)]).toMatchObject(['OPEN', { length: 1 }]);
    expect(codes(await query(cast.reviewer, UNDO, { id: made.data.decideWithUndo.id }))).toEqual([]);
    cast.app.clock.set('2026-11-10T10:00:30+08:00');
    await effect();
    expect([(await found()).state, (await found()).version]).toEqual(['OPEN', version]);

    resultOf(await query(cast.reviewer, DECIDE_WITH_UNDO, approval));
    cast.app.clock.set('2026-11-10T10:00:40+08:00');
    await Promise.all([effect(), effect()]);
    await effect();
    expect([(await found()).state, await mailsTo(cast.app, form.email)]).toMatchObject(['APPROVED', { length: 2 }]);
    expect(await pendingOf(cast.reviewer)).toEqual([]);
    expect(codes(await query(cast.reviewer, UNDO, { id: made.data.decideWithUndo.id }))).toEqual(['NOT_FOUND']);
  });

  it('are refused at once where they would be by now, with the same errors', async () => {
    const form = await register(cast.app);
    const { id, version } = await registrationOf(cast.app, cast.reviewer, form.accountName);
    const refused = async (viewer: object, more: object) =>
      refusals(
        await query(viewer, DECIDE_WITH_UNDO, { kind: 'REGISTRATION', id, version, decision: 'APPROVED', ...more }),
      );
    expect(await refused(cast.reviewer, { version: version + 1 })).toEqual([['CONFLICT', 'version']]);
    expect(await refused(cast.reviewer, { decision: 'REJECTED', reason: ' ' })).toEqual([['REQUIRED', 'reason']]);
    expect(await refused(cast.reviewer, { decision: null })).toEqual([['REQUIRED', 'decision']]);
    expect(await refused(cast.reviewer, { kind: 'CARD_STOP' })).toEqual([['INVALID', 'kind']]);
    expect(await refused(cast.reviewer, { kind: 'APPLICATION' })).toEqual([['REQUIRED', 'decisions']]);
    expect(await refused(cast.reviewer, { id: 'x' })).toEqual([['NOT_FOUND', undefined]]);
    expect(await refused(cast.police, {})).toEqual([['FORBIDDEN', undefined]]);
    expect(await rowsOf(cast.app, 'select 1 from pending_decision where case_id = $1', id)).toEqual([]);
  });

  it('R-PRD-1 take effect on an application, and say why where they no longer can', async () => {
    const [first, second] = [
      await createApplication(applicationInput([await createPerson()])),
      await createApplication(applicationInput([await createPerson()])),
    ];
    const decide = (application: typeof first) =>
      query(cast.reviewer, DECIDE_WITH_UNDO, {
        ...{ kind: 'APPLICATION', id: application.id, version: application.version },
        decisions: approveAll(application),
      });
    for (const application of [first, second]) expect(codes(await decide(application))).toEqual([]);
    expect(statesOf(await findApplication(first.number))).toEqual(['REVIEW']);
    resultOf(await withdraw(second));
    cast.app.clock.set('2026-11-10T10:00:10+08:00');
    await effect();
    expect(statesOf(await findApplication(first.number))).toEqual(['POLICE_CHECK']);
    expect(await pendingOf(cast.reviewer)).toMatchObject([
      { caseId: second.id, number: second.number, companyName: '德海貨櫃股份有限公司', refusals: ['CONFLICT'] },
    ]);
    expect(await pendingOf(cast.police)).toEqual([]);
    const [{ id }] = await pendingOf(cast.reviewer);
    resultOf(await query(cast.reviewer, UNDO, { id }));
    expect(await pendingOf(cast.reviewer)).toEqual([]);
  });

  it('R-PRD-1 have no effect when the account of who made them was disabled meanwhile', async () => {
    const account = await buildAccount(cast.app, 'STAFF', 'leaving-kl', {
      branchCodes: ['KL'],
      staffRoles: ['REVIEWER'],
    });
    const leaving = await cast.app.signedIn(account);
    const application = await createApplication(applicationInput([await createPerson()]));
    const { id, version, number } = application;
    resultOf(
      await query(leaving, DECIDE_WITH_UNDO, { kind: 'APPLICATION', id, version, decisions: approveAll(application) }),
    );
    await rowsOf(cast.app, 'update account set disabled_at = now() where id = $1', account);
    cast.app.clock.set('2026-11-10T10:00:10+08:00');
    await effect();
    expect(statesOf(await findApplication(number))).toEqual(['REVIEW']);
    expect(await rowsOf(cast.app, 'select refusal_codes from pending_decision where account_id = $1', account)).toEqual(
      [{ refusal_codes: ['FORBIDDEN'] }],
    );
  });
});

describe('what a reviewer has looked at and chosen', () => {
  const SAVE =
    'mutation($id: ID!, $decisions: [ItemDecisionInput!]!) { saveDecisionDraft(id: $id, decisions: $decisions) }';
  const SEEN = `query($number: String!) { application(number: $number) {
    decisionDraft { itemId action reason grantedPasses } } }`;
  const seen = async (viewer: object, number: string) => (await query(viewer, SEEN, { number })).data.application;

  it('is kept for that reviewer until it is sent', async () => {
    const { id, number, items } = await createApplication(applicationInput([await createPerson()]));
    const itemId = items.items[0]?.id;
    const decisions = [{ itemId, action: 'RETURN', reason: '照片' }];
    expect(codes(await query(cast.reviewer, SAVE, { id, decisions }))).toEqual([]);
    const draft = [{ itemId, action: 'RETURN', reason: '照片', grantedPasses: null }];
    expect((await seen(cast.reviewer, number)).decisionDraft).toEqual(draft);
    for (const viewer of [cast.kaohsiungReviewer, cast.dehai.operator]) {
      expect((await seen(viewer, number))?.decisionDraft ?? []).toEqual([]);
    }
    expect(codes(await query(cast.kaohsiungReviewer, SAVE, { id, decisions }))).toEqual(['NOT_FOUND']);
    const long = [{ itemId, action: 'RETURN', reason: 'x'.repeat(2001) }];
    expect(refusals(await query(cast.reviewer, SAVE, { id, decisions: long }))).toEqual([
      ['TOO_LONG', 'decisions.0.reason'],
    ]);
    resultOf(await query(cast.reviewer, SAVE, { id, decisions: [] }));
    expect((await seen(cast.reviewer, number)).decisionDraft).toEqual([]);
  });

  it('marks a file as seen by who opened it, and by no other', async () => {
    const form = await register(cast.app);
    const { id } = await registrationOf(cast.app, cast.reviewer, form.accountName);
    const FILE = 'query($id: ID!) { registration(id: $id) { certificate { file { url viewedAt } } } }';
    const file = async (viewer: object) => (await query(viewer, FILE, { id })).data.registration.certificate.file;
    const { url, viewedAt } = await file(cast.reviewer);
    expect(viewedAt).toBeNull();
    expect((await cast.app.send(cast.reviewer, { method: 'GET', url })).statusCode).toBe(200);
    expect((await file(cast.reviewer)).viewedAt).toBe('2026-11-10T10:00:00+08:00');
    expect((await file(cast.kaohsiungReviewer)).viewedAt).toBeNull();
  });
});
