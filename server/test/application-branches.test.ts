import { beforeAll, describe, expect, it } from 'vitest';
import type { TestViewer } from './support/app.js';
import {
  type ApplicationResult,
  type Decisions,
  refusals,
  resultOf,
  statesOf,
  useApplications,
} from './support/applications.js';
import { onPostgres } from './support/database.js';
import { rowsOf } from './support/rows.js';

const api = useApplications();
const {
  cast,
  createStaff,
  createPerson,
  applicationInput,
  passFormInput,
  query,
  createApplication,
  decide,
  decideAll,
} = api;
const { correct, findApplication, issueCard, markCards, submit } = api;

const BRANCHES = `query($number: String!) { application(number: $number) { version branch { code } decidedBy
  waitingFor items { items { state actions waitingFor approvals { step branch approvedAt by } } }
  steps { action from to byStaff by branches } work { id branches claim { by mine } } } }`;
const CLAIM =
  'mutation($id: ID!, $takeOver: Boolean) { claimWork(id: $id, takeOver: $takeOver) { claim { by mine } } }';

let kaohsiungPolice: TestViewer;
let hualienReviewer: TestViewer;
let everywhere: TestViewer;
beforeAll(async () => {
  kaohsiungPolice = await createStaff('police-kh', ['POLICE_CHECK'], ['KH']);
  hualienReviewer = await createStaff('reviewer-hl', ['REVIEWER', 'POLICE_CHECK'], ['HL']);
  everywhere = await createStaff('everywhere', ['REVIEWER', 'POLICE_CHECK'], ['KL', 'KH']);
});

const TWO_PORTS = { areaCodes: ['KEELUNG-EAST', 'KAOHSIUNG-PENGLAI'] };
const newApplication = async (more: object = TWO_PORTS, people = 1) =>
  createApplication(applicationInput(await Promise.all(Array.from({ length: people }, () => createPerson())), more));
const read = async ({ number }: Pick<ApplicationResult, 'number'>, viewer: TestViewer = cast.reviewer) =>
  (await query(viewer, BRANCHES, { number })).data.application;
const approve = async (viewer: TestViewer, application: ApplicationResult) =>
  resultOf(await decideAll(viewer, application, 'APPROVE'));
/** A card that is collected and valid today. */
const validCard = async (areaCodes: string[]) => {
  const application = await newApplication({ areaCodes, startDay: '2026-11-10' });
  let approved = application;
  for (const viewer of [cast.reviewer, cast.kaohsiungReviewer, cast.police, kaohsiungPolice]) {
    const found = await findApplication(application.number, viewer);
    if (found?.items.items[0]?.actions.includes('APPROVE')) approved = await approve(viewer, found);
  }
  const number = approved.items.items[0]?.issuedPass?.number ?? '';
  for (const action of ['MARK_MADE', 'MARK_COLLECTED']) resultOf(await markCards([number], action));
  return number;
};

describe('R-PRD-1 every branch with a port that is opened decides', () => {
  it('passes a step when all branches have approved, in any order, and makes the card at the branch of the pickup port', async () => {
    const application = await newApplication();
    expect(await read(application)).toMatchObject({
      branch: { code: 'KL' },
      decidedBy: ['KL', 'KH'],
      waitingFor: ['KL', 'KH'],
    });
    const byKaohsiung = await approve(cast.kaohsiungReviewer, application);
    expect(statesOf(byKaohsiung)).toEqual(['REVIEW']);
    expect((await read(application)).waitingFor).toEqual(['KL']);
    const reviewed = await approve(cast.reviewer, byKaohsiung);
    expect(statesOf(reviewed)).toEqual(['POLICE_CHECK']);
    const byPolice = await approve(cast.police, reviewed);
    expect(statesOf(byPolice)).toEqual(['POLICE_CHECK']);
    const done = await approve(kaohsiungPolice, byPolice);
    expect(statesOf(done)).toEqual(['TO_BE_MADE']);
    const number = done.items.items[0]?.issuedPass?.number ?? '';
    expect(number).toMatch(/^KLPS/);
    expect(refusals(await markCards([number], 'MARK_MADE', cast.kaohsiungReviewer))).toEqual([
      ['FORBIDDEN', 'numbers.0'],
    ]);
    const { steps, items } = await read(application, cast.dehai.operator);
    expect(
      steps
        .slice(1)
        .map(({ from, to, branches }: { from: string; to: string; branches: string[] }) => [from, to, ...branches]),
    ).toEqual([
      ['REVIEW', 'REVIEW', 'KH'],
      ['REVIEW', 'POLICE_CHECK', 'KL'],
      ['POLICE_CHECK', 'POLICE_CHECK', 'KL'],
      ['POLICE_CHECK', 'TO_BE_MADE', 'KH'],
    ]);
    expect(items.items[0].approvals.map(({ by }: { by: string | null }) => by)).toEqual([null, null, null, null]);
    expect(items.items[0].waitingFor).toEqual([]);
  });

  it('is not decided by the branch of collection where none of its ports is opened, which reads it and makes the card', async () => {
    const application = await newApplication({ areaCodes: ['KAOHSIUNG-PENGLAI', 'ANPING-ALL'] });
    expect(await read(application)).toMatchObject({ branch: { code: 'KL' }, decidedBy: ['KH'] });
    expect(refusals(await decideAll(cast.reviewer, application, 'APPROVE'))).toEqual([
      ['FORBIDDEN', 'decisions.0.itemId'],
    ]);
    const done = await approve(kaohsiungPolice, await approve(cast.kaohsiungReviewer, application));
    expect(statesOf(done)).toEqual(['TO_BE_MADE']);
    resultOf(await markCards([done.items.items[0]?.issuedPass?.number ?? ''], 'MARK_MADE'));
  });

  it('refuses a second approval of one branch with ALREADY_DECIDED and hides the case from every other branch', async () => {
    const application = await newApplication();
    const once = await approve(cast.reviewer, application);
    expect(once.version).toBe(application.version);
    expect(refusals(await decideAll(cast.reviewer, once, 'APPROVE'))).toEqual([
      ['ALREADY_DECIDED', 'decisions.0.itemId'],
    ]);
    const mine = await read(application);
    expect(mine).toMatchObject({ work: null, items: { items: [{ actions: [] }] } });
    expect((await read(application, cast.kaohsiungReviewer)).work).toMatchObject({ branches: ['KH'] });
    expect(await read(application, hualienReviewer)).toBeNull();
    expect(refusals(await decideAll(hualienReviewer, application, 'APPROVE'))).toEqual([['NOT_FOUND', undefined]]);
  });

  it('takes a return or a rejection by one branch as one of the whole, and names the branch', async () => {
    for (const [action, state, word] of [
      ['RETURN', 'RETURNED', '高雄分公司退回補正'],
      ['REJECT', 'REJECTED', '高雄分公司審核不通過'],
    ] as const) {
      const application = await approve(cast.reviewer, await newApplication());
      const before = (await cast.app.mails()).length;
      const ended = resultOf(await decideAll(cast.kaohsiungReviewer, application, action, '碼頭不符'));
      expect(statesOf(ended)).toEqual([state]);
      const [mail, ...more] = (await cast.app.mails()).slice(before);
      expect(more).toEqual([]);
      expect(mail?.text).toContain(word);
      expect((await read(application, cast.dehai.operator)).steps.at(-1).branches).toEqual(['KH']);
    }
  });

  it('begins all approvals anew when a returned item is sent in again', async () => {
    const approved = await approve(cast.reviewer, await newApplication());
    const returned = resultOf(await decideAll(cast.kaohsiungReviewer, approved, 'RETURN', '碼頭不符'));
    const again = resultOf(await correct(returned, { areaCodes: ['KEELUNG-EAST', 'HUALIEN-INNER'] }));
    const { decidedBy, items } = await read(again);
    expect(decidedBy).toEqual(['KL', 'HL']);
    expect(items.items[0].approvals).toEqual(
      ['REVIEW', 'POLICE_CHECK'].flatMap((step) =>
        ['KL', 'HL'].map((code) => ({ step, branch: code, approvedAt: null, by: null })),
      ),
    );
    expect(await read(again, cast.kaohsiungReviewer)).toBeNull();
    expect(statesOf(await approve(hualienReviewer, await approve(cast.reviewer, again)))).toEqual(['POLICE_CHECK']);
  });

  it('counts one approval for all branches of its giver, who may then check for none of them', async () => {
    const application = await newApplication();
    const reviewed = await approve(everywhere, application);
    expect(statesOf(reviewed)).toEqual(['POLICE_CHECK']);
    expect((await read(application)).steps.at(-1).branches).toEqual(['KL', 'KH']);
    expect(refusals(await decideAll(everywhere, reviewed, 'APPROVE'))).toEqual([
      ['TWO_PEOPLE_NEEDED', 'decisions.0.itemId'],
    ]);
    const split = await approve(everywhere, await approve(cast.kaohsiungReviewer, await newApplication()));
    // Reviewed for Keelung only: neither Keelung nor Kaohsiung may be checked by the same person.
    expect(refusals(await decideAll(everywhere, split, 'APPROVE'))).toEqual([
      ['TWO_PEOPLE_NEEDED', 'decisions.0.itemId'],
    ]);
  });

  it('decides on each item of its own', async () => {
    const application = await newApplication(TWO_PORTS, 3);
    const [first, second] = application.items.items;
    const decisions: Decisions = [
      [first, 'APPROVE'],
      [second, 'REJECT', '檢附文件不實。'],
    ];
    const once = resultOf(await decide(cast.kaohsiungReviewer, application, decisions));
    expect(statesOf(once)).toEqual(['REVIEW', 'REJECTED', 'REVIEW']);
    expect(once.items.items.map(({ actions }) => actions.includes('APPROVE'))).toEqual([false, false, true]);
    const twice = resultOf(await decide(cast.reviewer, once, [[first, 'APPROVE']]));
    expect(statesOf(twice)).toEqual(['POLICE_CHECK', 'REJECTED', 'REVIEW']);
  });

  it('leaves a claim of one branch without effect on the others', async () => {
    const application = await newApplication();
    const claim = (viewer: TestViewer) => query(viewer, CLAIM, { id: application.id });
    expect((await claim(cast.reviewer)).data.claimWork.claim.mine).toBe(true);
    expect((await read(application, cast.kaohsiungReviewer)).work.claim).toBeNull();
    expect((await claim(cast.kaohsiungReviewer)).data.claimWork.claim.mine).toBe(true);
    expect(refusals(await claim(everywhere))).toEqual([['CLAIMED', undefined]]);
    expect(refusals(await decideAll(everywhere, application, 'APPROVE'))).toEqual([['CLAIMED', undefined]]);
    await approve(cast.kaohsiungReviewer, application);
    expect((await read(application)).work.claim).toMatchObject({ mine: true });
    await approve(cast.reviewer, application);
  });

  it.runIf(onPostgres())('issues one card and loses no step when forty decide at once', async () => {
    const application = await newApplication();
    const reviewers = [cast.reviewer, cast.kaohsiungReviewer];
    const all = await Promise.all(
      Array.from({ length: 40 }, (_, at) => decideAll(reviewers[at % 2] as TestViewer, application, 'APPROVE')),
    );
    expect(all.filter(({ errors }) => errors.length === 0)).toHaveLength(2);
    const reviewed = await findApplication(application.number, cast.police);
    expect(statesOf(reviewed)).toEqual(['POLICE_CHECK']);
    const police = [cast.police, kaohsiungPolice];
    const checks = await Promise.all(
      Array.from({ length: 40 }, (_, at) => decideAll(police[at % 2] as TestViewer, reviewed, 'APPROVE')),
    );
    expect(checks.filter(({ errors }) => errors.length === 0)).toHaveLength(2);
    const cards = await rowsOf(cast.app, 'select 1 from pass where application_id = $1', application.id);
    expect(cards).toHaveLength(1);
    expect((await read(application)).steps).toHaveLength(5);
  });
});

describe('R-PRD-6 a change of areas', () => {
  it('is decided by each branch with a port that is added or taken away, and by no other', async () => {
    const number = await validCard(['KEELUNG-EAST', 'KAOHSIUNG-PENGLAI']);
    const change = passFormInput('AREA_CHANGE', [number], { areaCodes: ['KEELUNG-EAST', 'HUALIEN-INNER'] });
    const application = await createApplication(change);
    expect(await read(application)).toMatchObject({
      branch: { code: 'KL' },
      decidedBy: ['KH', 'HL'],
    });
    const reviewed = await approve(hualienReviewer, await approve(cast.kaohsiungReviewer, application));
    const otherHualien = await createStaff('police-hl', ['POLICE_CHECK'], ['HL']);
    const done = await approve(otherHualien, await approve(kaohsiungPolice, reviewed));
    expect(statesOf(done)).toEqual(['DONE']);
    // The branch whose port was taken away has decided on it, and reads the case on.
    expect(await findApplication(application.number, cast.kaohsiungReviewer)).not.toBeNull();
  });

  it('is decided by the branch alone inside whose port areas change', async () => {
    const number = await validCard(['KEELUNG-EAST', 'KAOHSIUNG-PENGLAI']);
    const areaCodes = ['KEELUNG-WEST', 'KAOHSIUNG-PENGLAI'];
    const application = await createApplication(passFormInput('AREA_CHANGE', [number], { areaCodes }));
    expect((await read(application)).decidedBy).toEqual(['KL']);
  });

  it('is refused for what is no valid RFID card: not collected, not yet valid, temporary or with a QR code', async () => {
    const change = (number: string) => submit(passFormInput('AREA_CHANGE', [number], { areaCodes: ['SUAO-ALL'] }));
    const [uncollected] = (
      await api.approveFully(await newApplication({ areaCodes: ['KEELUNG-EAST'], startDay: '2026-11-10' }))
    ).items.items;
    expect(refusals(await change(uncollected?.issuedPass?.number ?? ''))).toEqual([
      ['PASS_NOT_COLLECTED', 'passNumbers.0'],
    ]);
    const later = await issueCard(await createPerson(), { startDay: '2026-11-11' });
    expect(refusals(await change(later))).toEqual([['PASS_NOT_YET_VALID', 'passNumbers.0']]);
    await api.setClock('2026-11-10T23:59:59+08:00');
    expect(refusals(await change(later))).toEqual([['PASS_NOT_YET_VALID', 'passNumbers.0']]);
    await api.setClock('2026-11-11T00:00:00+08:00');
    expect(refusals(await change(later))).toEqual([]);
    const month = { form: 'TEMPORARY', startDay: '2026-11-11', term: { count: 1, unit: 'MONTH' } };
    expect(refusals(await change(await issueCard(await createPerson(), month)))).toEqual([
      ['PASS_KIND_NOT_ALLOWED', 'passNumbers.0'],
    ]);
    const paper = await issueCard(await createPerson(), { startDay: '2026-11-11' });
    await rowsOf(cast.app, `update pass set medium = 'QR' where number = $1`, paper);
    expect(refusals(await change(paper))).toEqual([['RFID_CARDS_ONLY', 'passNumbers.0']]);
  });
});
