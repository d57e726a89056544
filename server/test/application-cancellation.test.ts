import { beforeAll, describe, expect, it } from 'vitest';
import type { TestViewer } from './support/app.js';
import {
  type ApplicationResult,
  type Decisions,
  issuedNumberOf,
  refusals,
  resultOf,
  statesOf,
  useApplications,
} from './support/applications.js';
import { buildGate, buildGateSystem, readChanges } from './support/gates.js';
import { historyOf } from './support/history.js';
import { rowsOf } from './support/rows.js';

const api = useApplications();
const {
  cast,
  setClock,
  createPerson,
  applicationInput,
  passFormInput,
  query,
  submit,
  createApplication,
  decide,
  decideAll,
  correct,
  markCards,
  findApplication,
} = api;
const { approveFully, issueCard, createPass } = api;

const MAY_PASS = 'query($number: String!) { mayPass(number: $number, gateCode: "KL-EAST-1") { allowed reason } }';
const PASS = `query($number: String!) { pass(number: $number) { id status cancelledAt cardAction nextNumber
  eligibility(form: AREA_CHANGE) { reasons { code } } } }`;
let gate: TestViewer;
beforeAll(async () => {
  await buildGate(cast.app, 'KL-EAST-1', 'KEELUNG-EAST');
  gate = await buildGateSystem(cast.app, 'gate-kl', ['KL']);
});

const cancel = (...numbers: string[]) => createApplication(passFormInput('CANCELLATION', numbers));
const pass = async (number: string, viewer = cast.dehai.operator) => (await query(viewer, PASS, { number })).data.pass;
const mayPass = async (number: string) => (await query(gate, MAY_PASS, { number })).data.mayPass;
const stepsOf = (application: ApplicationResult) =>
  (application as object as { steps: { action: string; from: string; to: string; by: string | null }[] }).steps;

describe('R-PRD-4 cancelling passes', () => {
  it('is reviewed by the branch of the pass in one step and ends the pass for good, also at the gates', async () => {
    const number = await createPass(await createPerson(), { validTo: new Date('2027-11-19T23:59:59+08:00') });
    expect(await mayPass(number)).toEqual({ allowed: true, reason: null });
    const application = await cancel(number);
    expect(application).toMatchObject({ form: 'CANCELLATION', branch: { code: 'KL' }, pickupPort: null });
    expect(application.number).toMatch(/^OM04-11511-\d{5}$/);
    expect(refusals(await decideAll(cast.police, application, 'APPROVE'))).toEqual([
      ['FORBIDDEN', 'decisions.0.itemId'],
    ]);
    // The pass is unchanged until the approval.
    expect(await pass(number)).toMatchObject({ status: 'VALID', cancelledAt: null });
    expect(statesOf(resultOf(await decideAll(cast.reviewer, application, 'APPROVE')))).toEqual(['DONE']);

    const { id, ...after } = await pass(number);
    expect(after).toMatchObject({
      status: 'CANCELLED',
      cancelledAt: '2026-11-10T10:00:00+08:00',
      cardAction: null,
      eligibility: { reasons: [{ code: 'PASS_CANCELLED' }] },
    });
    expect(await mayPass(number)).toEqual({ allowed: false, reason: 'CANCELLED' });
    const { passes } = await readChanges(cast.app, gate, 'usable');
    expect(passes).toContainEqual({ number, usable: false });
    const [entry] = await historyOf(cast.app, cast.dehai.operator, 'PASS', id);
    expect(entry).toMatchObject({ action: 'CANCELLED', changes: [['applicationNumber', null, application.number]] });
  });

  it('answers NOT_FOUND for a pass of another company', async () => {
    const theirs = await issueCard(await createPerson({}, cast.yonghang), {}, cast.yonghang);
    const mine = await issueCard(await createPerson());
    expect(refusals(await submit(passFormInput('CANCELLATION', [mine, theirs, 'KLPS115-999999'])))).toEqual([
      ['NOT_FOUND', 'passNumbers.1'],
      ['NOT_FOUND', 'passNumbers.2'],
    ]);
  });

  it('accepts deactivated and temporary passes and refuses expired and single-entry passes', async () => {
    const later = new Date('2027-11-19T23:59:59+08:00');
    const open = [
      await createPass(await createPerson(), { validTo: later, deactivatedAt: new Date(0) }),
      await createPass(await createPerson(), { kind: 'TEMPORARY', validTo: later }),
    ];
    expect(statesOf(await approveFully(await cancel(...open)))).toEqual(['DONE', 'DONE']);
    const expired = new Date('2026-11-10T09:59:59+08:00');
    const closed = [
      await createPass(await createPerson(), { validTo: expired }),
      await createPass(await createPerson(), { kind: 'SINGLE_ENTRY' }),
    ];
    expect(refusals(await submit(passFormInput('CANCELLATION', [...closed, open[0] ?? ''])))).toEqual([
      ['PASS_EXPIRED', 'passNumbers.0'],
      ['PASS_KIND_NOT_ALLOWED', 'passNumbers.1'],
      ['PASS_CANCELLED', 'passNumbers.2'],
    ]);
  });

  it('decides each pass on its own, so that one of two may be rejected', async () => {
    const numbers = [await issueCard(await createPerson()), await issueCard(await createPerson())];
    const application = await cancel(...numbers);
    const [first, second] = application.items.items;
    const after = resultOf(
      await decide(cast.reviewer, application, [
        [first, 'REJECT', '仍在使用'],
        [second, 'APPROVE'],
      ]),
    );
    expect(statesOf(after)).toEqual(['REJECTED', 'DONE']);
    expect((await pass(numbers[0] ?? '')).status).toBe('NOT_YET_VALID');
    expect((await pass(numbers[1] ?? '')).status).toBe('CANCELLED');
  });

  it('R-PRD-4 refuses passes of several branches on one application', async () => {
    const kaohsiung = await createPass(await createPerson(), {
      areaCode: 'KAOHSIUNG-PENGLAI',
      validTo: new Date('2027-11-19T23:59:59+08:00'),
    });
    const answer = await submit(passFormInput('CANCELLATION', [await issueCard(await createPerson()), kaohsiung]));
    expect(answer.errors.map(({ extensions }) => extensions)).toEqual([
      { code: 'OTHER_BRANCH', field: 'passNumbers.1', params: { branchZh: '基隆', branchEn: 'Keelung' } },
    ]);
    const alone = await cancel(kaohsiung);
    expect(await findApplication(alone.number, cast.reviewer)).toBeNull();
    expect(statesOf(resultOf(await decideAll(cast.kaohsiungReviewer, alone, 'APPROVE')))).toEqual(['DONE']);
  });
});

describe('R-PRD-4 what is closed together with a cancelled pass', () => {
  const validCard = async (more: object = {}) => issueCard(await createPerson(), { startDay: '2026-11-10', ...more });

  it('closes an open area change in any state, after which no decision is accepted', async () => {
    for (const prepare of [
      async (application: ApplicationResult) => application,
      async (application: ApplicationResult) => resultOf(await decideAll(cast.reviewer, application, 'APPROVE')),
      async (application: ApplicationResult) =>
        resultOf(await decideAll(cast.reviewer, application, 'RETURN', '請補充')),
    ]) {
      const [mine, other] = [await validCard(), await validCard()];
      const change = await prepare(await createApplication(passFormInput('AREA_CHANGE', [mine, other])));
      const from = statesOf(change)[0];
      await approveFully(await cancel(mine));
      const after = await findApplication(change.number);
      expect(statesOf(after)).toEqual(['CANCELLED', from]);
      expect(stepsOf(after).at(-1)).toMatchObject({ action: 'CANCEL', from, to: 'CANCELLED', by: null });
      const [entry] = await historyOf(cast.app, cast.dehai.operator, 'APPLICATION', change.id);
      expect(entry).toMatchObject({ action: 'CANCELLED', byKind: 'SYSTEM' });
      const [item] = after.items.items;
      const viewer = from === 'POLICE_CHECK' ? cast.police : cast.reviewer;
      expect(refusals(await decide(viewer, after, [[item, 'APPROVE']]))[0]?.[0]).toBe('ACTION_NOT_ALLOWED');
    }
  });

  it('closes an open renewal and leaves earlier decisions unchanged', async () => {
    const number = await validCard({ term: { count: 20, unit: 'DAY' } });
    const rejected = resultOf(
      await decideAll(cast.reviewer, await createApplication(passFormInput('AREA_CHANGE', [number])), 'REJECT', '不符'),
    );
    const renewal = await createApplication(passFormInput('RENEWAL', [number]));
    await approveFully(await cancel(number));
    expect(statesOf(await findApplication(renewal.number))).toEqual(['CANCELLED']);
    expect(statesOf(await findApplication(rejected.number))).toEqual(['REJECTED']);
  });

  it('stops a card that is not collected yet and shows this on its application', async () => {
    const waiting = await approveFully(await createApplication(applicationInput([await createPerson()])));
    const made = await approveFully(await createApplication(applicationInput([await createPerson()])));
    resultOf(await markCards([issuedNumberOf(made)], 'MARK_MADE'));
    await setClock('2026-11-11T09:00:00+08:00');
    await approveFully(await cancel(issuedNumberOf(waiting), issuedNumberOf(made)));
    for (const [application, from, action] of [
      [waiting, 'TO_BE_MADE', 'MARK_MADE'],
      [made, 'MADE', 'MARK_COLLECTED'],
    ] as const) {
      const after = await findApplication(application.number);
      expect(after).toMatchObject({ progress: [{ state: 'CANCELLED', count: 1 }] });
      expect(stepsOf(after).at(-1)).toMatchObject({ action: 'CANCEL', from, to: 'CANCELLED', by: null });
      expect(refusals(await markCards([issuedNumberOf(application)], action))).toEqual([
        ['PASS_CANCELLED', 'numbers.0'],
      ]);
      const [entry] = await historyOf(cast.app, cast.dehai.operator, 'APPLICATION', application.id);
      expect(entry?.action).toBe('CANCELLED');
    }
  });

  it('leaves applications as they are whose card was collected or renewed', async () => {
    const number = await issueCard(await createPerson(), { term: { count: 20, unit: 'DAY' } });
    const [origin] = await rowsOf<{ number: string }>(
      cast.app,
      'select a.number from application a join pass p on p.application_id = a.id where p.number = $1',
      number,
    );
    const renewal = await approveFully(await createApplication(passFormInput('RENEWAL', [number])));
    await approveFully(await cancel(number));
    expect(statesOf(await findApplication(origin?.number ?? ''))).toEqual(['COLLECTED']);
    expect(statesOf(await findApplication(renewal.number))).toEqual(['DONE']);
    expect((await pass(number)).status).toBe('CANCELLED');
  });

  it('R-PRD-1 updates whether the form may be corrected when a card on it is cancelled', async () => {
    const application = await createApplication(applicationInput([await createPerson(), await createPerson()]));
    const [first, second] = application.items.items;
    const decisions: Decisions = [
      [first, 'APPROVE'],
      [second, 'RETURN', '照片模糊'],
    ];
    const reviewed = resultOf(await decide(cast.reviewer, application, decisions));
    const checked = resultOf(await decide(cast.police, reviewed, [[first, 'APPROVE']]));
    expect(checked.correctable).toBe(false);
    expect(refusals(await correct(checked, { reason: '改' }))).toEqual([['FORM_LOCKED', undefined]]);
    await approveFully(await cancel(issuedNumberOf(checked)));
    const after = await findApplication(application.number);
    expect(after.correctable).toBe(true);
    expect(statesOf(resultOf(await correct(after, { reason: '改' })))).toEqual(['CANCELLED', 'REVIEW']);
  });
});
