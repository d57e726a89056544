import { beforeAll, describe, expect, it } from 'vitest';
import type { TestViewer } from './support/app.js';
import { done, refusals, statesOf, useApplications } from './support/applications.js';
import { buildGate, buildGateSystem } from './support/gates.js';
import { historyOf } from './support/history.js';

const story = useApplications();
const { cast, person, about, ask, submit, submitted, decideAll, approved, card, holds, filled } = story;

const PASS = `query($number: String!) { pass(number: $number) {
  id status validFrom validTo medium kind port { code } areas { code } nextNumber holder { name } } }`;
const later = new Date('2027-11-19T23:59:59+08:00');
let gate: TestViewer;
beforeAll(async () => {
  await buildGate(cast.app, 'KL-EAST-1', 'KEELUNG-EAST');
  await buildGate(cast.app, 'KH-PENGLAI-1', 'KAOHSIUNG-PENGLAI');
  gate = await buildGateSystem(cast.app, 'gates', ['KL', 'KH']);
});
const pass = async (number: string) => (await ask(cast.dehai.operator, PASS, { number })).data.pass;
const change = (numbers: string[], areaCodes: string[]) => about('AREA_CHANGE', numbers, { areaCodes });
const mayPass = async (number: string, gateCode: string) =>
  (
    await ask(
      gate,
      'query($number: String!, $gateCode: String!) { mayPass(number: $number, gateCode: $gateCode) { allowed reason } }',
      { number, gateCode },
    )
  ).data.mayPass;

describe('R-PRD-6 changing the areas of a pass', () => {
  it('opens other areas and ports once it is approved, for gates too; dates, number and card stay', async () => {
    const number = await holds(await person(), { validTo: later });
    const { areas: _areas, ...before } = await pass(number);
    const shown = await submitted(change([number], ['KAOHSIUNG-PENGLAI', 'TAIPEI-EAST']));
    expect(shown).toMatchObject({ form: 'AREA_CHANGE', branch: { code: 'KL' }, startDay: null, lastDay: null });
    expect(shown.number).toMatch(/^OM06-11511-\d{5}$/);
    const reviewed = done(await decideAll(cast.reviewer, shown, 'APPROVE'));
    expect(statesOf(reviewed)).toEqual(['POLICE_CHECK']);
    expect(await mayPass(number, 'KL-EAST-1')).toEqual({ allowed: true, reason: null });
    expect(await mayPass(number, 'KH-PENGLAI-1')).toEqual({ allowed: false, reason: 'OTHER_AREA' });
    const { data } = await ask(gate, '{ passChanges(size: 250) { cursor } }', {});

    const approvedOnce = done(await decideAll(cast.police, reviewed, 'APPROVE'));
    expect(approvedOnce.items.items).toMatchObject([{ state: 'DONE', issuedPass: null, pass: { number } }]);
    const { areas, ...after } = await pass(number);
    expect(areas).toEqual([{ code: 'TAIPEI-EAST' }, { code: 'KAOHSIUNG-PENGLAI' }]);
    expect(after).toEqual(before);
    expect(await mayPass(number, 'KL-EAST-1')).toEqual({ allowed: false, reason: 'OTHER_AREA' });
    expect(await mayPass(number, 'KH-PENGLAI-1')).toEqual({ allowed: true, reason: null });
    const since = data.passChanges.cursor;
    const told = await ask(
      gate,
      'query($since: String) { passChanges(since: $since, size: 9) { passes { number areas { code } } } }',
      { since },
    );
    expect(told.data.passChanges.passes).toEqual([{ number, areas }]);
    const [entry] = await historyOf(cast.app, cast.dehai.operator, 'PASS', after.id);
    expect(entry).toMatchObject({
      action: 'AREAS_CHANGED',
      changes: [
        ['areas', 'KEELUNG-EAST', 'TAIPEI-EAST, KAOHSIUNG-PENGLAI'],
        ['applicationNumber', null, shown.number],
      ],
    });
  });

  it('NOTHING_CHANGES for a pass that opens just these already, in whatever order, told at its place', async () => {
    const [same, fewer] = [await card(await person()), await holds(await person(), { validTo: later })];
    const asked = ['TAIPEI-EAST', 'KEELUNG-EAST'];
    const { errors } = await submit(change([fewer, same], asked));
    expect(errors.map(({ extensions }) => extensions)).toEqual([
      { code: 'NOTHING_CHANGES', field: 'passNumbers.1', params: { number: same } },
    ]);
    expect(refusals(await submit(change([same], ['KEELUNG-EAST'])))).toEqual([]);
    expect(refusals(await submit(change([fewer], asked)))).toEqual([]);
  });

  it('of a valid pass: also one that is temporary, or not made yet', async () => {
    const [toBeMade] = (await approved(await submitted(filled([await person()])))).items.items;
    const numbers = [
      await holds(await person(), { kind: 'TEMPORARY', validTo: later }),
      toBeMade?.issuedPass?.number ?? '',
    ];
    expect(statesOf(await approved(await submitted(change(numbers, ['SUAO-ALL']))))).toEqual(['DONE', 'DONE']);
    for (const number of numbers) expect((await pass(number)).areas).toEqual([{ code: 'SUAO-ALL' }]);
    const invalid = [
      await holds(await person(), { validTo: new Date('2026-11-10T09:59:59+08:00') }),
      await holds(await person(), { validTo: later, deactivatedAt: new Date(0) }),
      await holds(await person(), { validTo: later, cancelledAt: new Date(0) }),
      await holds(await person(), { kind: 'SINGLE_ENTRY' }),
    ];
    expect(refusals(await submit(change(invalid, ['SUAO-ALL'])))).toEqual([
      ['PASS_EXPIRED', 'passNumbers.0'],
      ['PASS_DEACTIVATED', 'passNumbers.1'],
      ['PASS_CANCELLED', 'passNumbers.2'],
      ['PASS_KIND_NOT_ALLOWED', 'passNumbers.3'],
    ]);
  });

  it('passes on one application are of one branch, which decides; each is told that is not', async () => {
    const numbers = [
      await holds(await person(), { validTo: later }),
      await holds(await person(), { validTo: later, areaCode: 'TAICHUNG-WEST' }),
      await holds(await person(), { validTo: later, areaCode: 'ANPING-ALL' }),
    ];
    const { errors } = await submit(change(numbers, ['SUAO-ALL']));
    const params = { branchZh: '基隆', branchEn: 'Keelung' };
    expect(errors.map(({ extensions }) => extensions)).toEqual([
      { code: 'OTHER_BRANCH', field: 'passNumbers.1', params },
      { code: 'OTHER_BRANCH', field: 'passNumbers.2', params },
    ]);
    // Whatever it is that they are to open.
    expect(await submitted(change(numbers.slice(1, 2), ['SUAO-ALL']))).toMatchObject({ branch: { code: 'TX' } });
  });

  it('what is returned is corrected by its areas', async () => {
    const number = await holds(await person(), { validTo: later });
    const shown = await submitted(change([number], ['KEELUNG-EAST', 'SUAO-ALL']));
    const returned = done(await decideAll(cast.reviewer, shown, 'RETURN', '與業務不符'));
    expect(refusals(await story.correct(returned, { areaCodes: ['KEELUNG-EAST'] }))).toEqual([
      ['NOTHING_CHANGES', 'passNumbers.0'],
    ]);
    expect(refusals(await story.correct(returned, { pickupPortCode: 'TAIPEI' }))).toEqual([
      ['INVALID', 'pickupPortCode'],
    ]);
    await approved(done(await story.correct(returned, { areaCodes: ['SUAO-ALL'] })));
    expect((await pass(number)).areas).toEqual([{ code: 'SUAO-ALL' }]);
  });
});
