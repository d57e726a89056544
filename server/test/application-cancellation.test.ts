import { beforeAll, describe, expect, it } from 'vitest';
import type { TestViewer } from './support/app.js';
import { done, refusals, type Shown, statesOf, useApplications } from './support/applications.js';
import { buildGate, buildGateSystem } from './support/gates.js';
import { historyOf } from './support/history.js';
import { rowsOf } from './support/rows.js';

const story = useApplications();
const { cast, at, person, filled, about, ask, submit, submitted, decide, decideAll, correct, mark, find } = story;
const { approved, card, holds } = story;

const MAY = 'query($number: String!) { mayPass(number: $number, gateCode: "KL-EAST-1") { allowed reason } }';
const PASS = `query($number: String!) { pass(number: $number) { id status cancelledAt cardAction nextNumber
  eligibility(form: AREA_CHANGE) { reasons { code } } } }`;
let gate: TestViewer;
beforeAll(async () => {
  await buildGate(cast.app, 'KL-EAST-1', 'KEELUNG-EAST');
  gate = await buildGateSystem(cast.app, 'gate-kl', ['KL']);
});

const cancel = (...numbers: string[]) => submitted(about('CANCELLATION', numbers));
const pass = async (number: string, viewer = cast.dehai.operator) => (await ask(viewer, PASS, { number })).data.pass;
const mayPass = async (number: string) => (await ask(gate, MAY, { number })).data.mayPass;
const stepsOf = (shown: Shown) =>
  (shown as object as { steps: { action: string; from: string; to: string; by: string | null }[] }).steps;
const numberOf = ({ items }: Shown) => items.items[0]?.issuedPass?.number ?? '';

describe('R-PRD-4 cancelling passes', () => {
  it('is reviewed by the branch of the pass, in one step, and ends the pass for good, at the gates too', async () => {
    const number = await holds(await person(), { validTo: new Date('2027-11-19T23:59:59+08:00') });
    expect(await mayPass(number)).toEqual({ allowed: true, reason: null });
    const shown = await cancel(number);
    expect(shown).toMatchObject({ form: 'CANCELLATION', branch: { code: 'KL' }, pickupPort: null });
    expect(shown.number).toMatch(/^OM04-11511-\d{5}$/);
    expect(refusals(await decideAll(cast.police, shown, 'APPROVE'))).toEqual([['FORBIDDEN', 'decisions.0.itemId']]);
    // Nothing has happened yet.
    expect(await pass(number)).toMatchObject({ status: 'MADE', cancelledAt: null });
    expect(statesOf(done(await decideAll(cast.reviewer, shown, 'APPROVE')))).toEqual(['DONE']);

    const { id, ...after } = await pass(number);
    expect(after).toMatchObject({
      ...{ status: 'CANCELLED', cancelledAt: '2026-11-10T10:00:00+08:00', cardAction: null },
      eligibility: { reasons: [{ code: 'PASS_CANCELLED' }] },
    });
    expect(await mayPass(number)).toEqual({ allowed: false, reason: 'CANCELLED' });
    const changes = await ask(gate, '{ passChanges(size: 250) { passes { number usable } } }', {});
    expect(changes.data.passChanges.passes).toContainEqual({ number, usable: false });
    const [entry] = await historyOf(cast.app, cast.dehai.operator, 'PASS', id);
    expect(entry).toMatchObject({ action: 'CANCELLED', changes: [['applicationNumber', null, shown.number]] });
  });

  it('is for the owning company alone: a pass of another is like none', async () => {
    const theirs = await card(await person({}, cast.yonghang), {}, cast.yonghang);
    const mine = await card(await person());
    expect(refusals(await submit(about('CANCELLATION', [mine, theirs, 'KLPS115-999999'])))).toEqual([
      ['NOT_FOUND', 'passNumbers.1'],
      ['NOT_FOUND', 'passNumbers.2'],
    ]);
  });

  it('also of a deactivated pass, and of a temporary one; not of one that is over, nor of a single-entry pass', async () => {
    const later = new Date('2027-11-19T23:59:59+08:00');
    const open = [
      await holds(await person(), { validTo: later, deactivatedAt: new Date(0) }),
      await holds(await person(), { kind: 'TEMPORARY', validTo: later }),
    ];
    expect(statesOf(await approved(await cancel(...open)))).toEqual(['DONE', 'DONE']);
    const over = new Date('2026-11-10T09:59:59+08:00');
    const closed = [
      await holds(await person(), { validTo: over }),
      await holds(await person(), { kind: 'SINGLE_ENTRY' }),
    ];
    expect(refusals(await submit(about('CANCELLATION', [...closed, open[0] ?? ''])))).toEqual([
      ['PASS_EXPIRED', 'passNumbers.0'],
      ['PASS_KIND_NOT_ALLOWED', 'passNumbers.1'],
      ['PASS_CANCELLED', 'passNumbers.2'],
    ]);
  });

  it('each for itself: of two one may be refused', async () => {
    const numbers = [await card(await person()), await card(await person())];
    const shown = await cancel(...numbers);
    const [first, second] = shown.items.items;
    const after = done(
      await decide(cast.reviewer, shown, [
        [first, 'REJECT', '仍在使用'],
        [second, 'APPROVE'],
      ]),
    );
    expect(statesOf(after)).toEqual(['REJECTED', 'DONE']);
    expect((await pass(numbers[0] ?? '')).status).toBe('MADE');
    expect((await pass(numbers[1] ?? '')).status).toBe('CANCELLED');
  });

  it('R-PRD-4 passes on one application are of one branch', async () => {
    const kaohsiung = await holds(await person(), {
      areaCode: 'KAOHSIUNG-PENGLAI',
      validTo: new Date('2027-11-19T23:59:59+08:00'),
    });
    const told = await submit(about('CANCELLATION', [await card(await person()), kaohsiung]));
    expect(told.errors.map(({ extensions }) => extensions)).toEqual([
      { code: 'OTHER_BRANCH', field: 'passNumbers.1', params: { branchZh: '基隆', branchEn: 'Keelung' } },
    ]);
    const alone = await cancel(kaohsiung);
    expect(await find(alone.number, cast.reviewer)).toBeNull();
    expect(statesOf(done(await decideAll(cast.elsewhere, alone, 'APPROVE')))).toEqual(['DONE']);
  });
});

describe('R-PRD-4 what a cancelled pass takes along', () => {
  it('an open change of areas, wherever it stands; nobody decides on it any more', async () => {
    for (const prepare of [
      async (shown: Shown) => shown,
      async (shown: Shown) => done(await decideAll(cast.reviewer, shown, 'APPROVE')),
      async (shown: Shown) => done(await decideAll(cast.reviewer, shown, 'RETURN', '請補充')),
    ]) {
      const [mine, other] = [await card(await person()), await card(await person())];
      const change = await prepare(await submitted(about('AREA_CHANGE', [mine, other])));
      const from = statesOf(change)[0];
      await approved(await cancel(mine));
      const after = await find(change.number);
      expect(statesOf(after)).toEqual(['CANCELLED', from]);
      expect(stepsOf(after).at(-1)).toMatchObject({ action: 'CANCEL', from, to: 'CANCELLED', by: null });
      const [entry] = await historyOf(cast.app, cast.dehai.operator, 'APPLICATION', change.id);
      expect(entry).toMatchObject({ action: 'CANCELLED', byKind: 'SYSTEM' });
      const [item] = after.items.items;
      const viewer = from === 'POLICE_CHECK' ? cast.police : cast.reviewer;
      expect(refusals(await decide(viewer, after, [[item, 'APPROVE']]))[0]?.[0]).toBe('ACTION_NOT_ALLOWED');
    }
  });

  it('an open renewal; what was decided before stays as it was', async () => {
    const number = await card(await person(), { term: { count: 20, unit: 'DAY' } });
    const rejected = done(
      await decideAll(cast.reviewer, await submitted(about('AREA_CHANGE', [number])), 'REJECT', '不符'),
    );
    const renewal = await submitted(about('RENEWAL', [number]));
    await approved(await cancel(number));
    expect(statesOf(await find(renewal.number))).toEqual(['CANCELLED']);
    expect(statesOf(await find(rejected.number))).toEqual(['REJECTED']);
  });

  it('a card on its way: it is made no more, nor handed out, and its application tells so', async () => {
    const waiting = await approved(await submitted(filled([await person()])));
    const made = await approved(await submitted(filled([await person()])));
    done(await mark([numberOf(made)], 'MARK_MADE'));
    await at('2026-11-11T09:00:00+08:00');
    await approved(await cancel(numberOf(waiting), numberOf(made)));
    for (const [shown, from, action] of [
      [waiting, 'TO_BE_MADE', 'MARK_MADE'],
      [made, 'MADE', 'MARK_COLLECTED'],
    ] as const) {
      const after = await find(shown.number);
      expect(after).toMatchObject({ progress: [{ state: 'CANCELLED', count: 1 }] });
      expect(stepsOf(after).at(-1)).toMatchObject({ action: 'CANCEL', from, to: 'CANCELLED', by: null });
      expect(refusals(await mark([numberOf(shown)], action))).toEqual([['PASS_CANCELLED', 'numbers.0']]);
      const [entry] = await historyOf(cast.app, cast.dehai.operator, 'APPLICATION', shown.id);
      expect(entry?.action).toBe('CANCELLED');
    }
  });

  it('not a card that has arrived, nor one that goes on where this one ends', async () => {
    const number = await card(await person(), { term: { count: 20, unit: 'DAY' } });
    const [origin] = await rowsOf<{ number: string }>(
      cast.app,
      'select a.number from application a join pass p on p.application_id = a.id where p.number = $1',
      number,
    );
    const renewal = await approved(await submitted(about('RENEWAL', [number])));
    await approved(await cancel(number));
    expect(statesOf(await find(origin?.number ?? ''))).toEqual(['COLLECTED']);
    expect(statesOf(await find(renewal.number))).toEqual(['TO_BE_MADE']);
    expect((await pass(numberOf(renewal))).status).toBe('TO_BE_MADE');
  });

  it('R-PRD-1 whether a form may be corrected is told as it then is: beside a card that was cancelled on its way', async () => {
    const shown = await submitted(filled([await person(), await person()]));
    const [first, second] = shown.items.items;
    const said = [[first, 'APPROVE'] as [typeof first, string], [second, 'RETURN', '照片模糊'] as never];
    const reviewed = done(await decide(cast.reviewer, shown, said));
    const checked = done(await decide(cast.police, reviewed, [[first, 'APPROVE']]));
    expect(checked.correctable).toBe(false);
    expect(refusals(await correct(checked, { reason: '改' }))).toEqual([['FORM_LOCKED', undefined]]);
    await approved(await cancel(numberOf(checked)));
    const after = await find(shown.number);
    expect(after.correctable).toBe(true);
    expect(statesOf(done(await correct(after, { reason: '改' })))).toEqual(['CANCELLED', 'REVIEW']);
  });
});
