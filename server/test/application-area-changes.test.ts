import { beforeAll, describe, expect, it } from 'vitest';
import type { TestViewer } from './support/app.js';
import { refusals, resultOf, statesOf, useApplications } from './support/applications.js';
import { buildGate, buildGateSystem, readChanges } from './support/gates.js';
import { historyOf } from './support/history.js';

const api = useApplications();
const {
  cast,
  createPerson,
  passFormInput,
  query,
  submit,
  createApplication,
  decideAll,
  approveFully,
  issueCard,
  createPass,
} = api;

const PASS = `query($number: String!) { pass(number: $number) {
  id status validFrom validTo medium kind port { code } areas { code } nextNumber holder { name } } }`;
const later = new Date('2027-11-19T23:59:59+08:00');
let gate: TestViewer;
let kaohsiungPolice: TestViewer;
beforeAll(async () => {
  kaohsiungPolice = await api.createStaff('police-kh', ['POLICE_CHECK'], ['KH']);
  await buildGate(cast.app, 'KL-EAST-1', 'KEELUNG-EAST');
  await buildGate(cast.app, 'KH-PENGLAI-1', 'KAOHSIUNG-PENGLAI');
  gate = await buildGateSystem(cast.app, 'gates', ['KL', 'KH']);
});
const pass = async (number: string) => (await query(cast.dehai.operator, PASS, { number })).data.pass;
const change = (numbers: string[], areaCodes: string[]) => passFormInput('AREA_CHANGE', numbers, { areaCodes });
const mayPass = async (number: string, gateCode: string) =>
  (
    await query(
      gate,
      'query($number: String!, $gateCode: String!) { mayPass(number: $number, gateCode: $gateCode) { allowed reason } }',
      { number, gateCode },
    )
  ).data.mayPass;

describe('R-PRD-6 changing the areas of a pass', () => {
  it('opens the new areas at the gates once approved and leaves dates, number and card unchanged', async () => {
    const number = await createPass(await createPerson(), { validTo: later });
    const { areas: _areas, ...before } = await pass(number);
    const application = await createApplication(change([number], ['KAOHSIUNG-PENGLAI', 'TAIPEI-EAST']));
    expect(application).toMatchObject({ form: 'AREA_CHANGE', branch: { code: 'KL' }, startDay: null, lastDay: null });
    expect(application.number).toMatch(/^OM06-11511-\d{5}$/);
    await decideAll(cast.kaohsiungReviewer, application, 'APPROVE');
    const reviewed = resultOf(await decideAll(cast.reviewer, application, 'APPROVE'));
    expect(statesOf(reviewed)).toEqual(['POLICE_CHECK']);
    await decideAll(kaohsiungPolice, reviewed, 'APPROVE');
    expect(await mayPass(number, 'KL-EAST-1')).toEqual({ allowed: true, reason: null });
    expect(await mayPass(number, 'KH-PENGLAI-1')).toEqual({ allowed: false, reason: 'OTHER_AREA' });
    const { cursor } = await readChanges(cast.app, gate);

    const approvedOnce = resultOf(await decideAll(cast.police, reviewed, 'APPROVE'));
    expect(approvedOnce.items.items).toMatchObject([{ state: 'DONE', issuedPass: null, pass: { number } }]);
    const { areas, ...after } = await pass(number);
    expect(areas).toEqual([{ code: 'TAIPEI-EAST' }, { code: 'KAOHSIUNG-PENGLAI' }]);
    expect(after).toEqual(before);
    expect(await mayPass(number, 'KL-EAST-1')).toEqual({ allowed: false, reason: 'OTHER_AREA' });
    expect(await mayPass(number, 'KH-PENGLAI-1')).toEqual({ allowed: true, reason: null });
    const { passes } = await readChanges(cast.app, gate, 'areas { code }', { since: cursor });
    expect(passes).toEqual([{ number, areas }]);
    const [entry] = await historyOf(cast.app, cast.dehai.operator, 'PASS', after.id);
    expect(entry).toMatchObject({
      action: 'AREAS_CHANGED',
      changes: [
        ['areas', 'KEELUNG-EAST', 'TAIPEI-EAST, KAOHSIUNG-PENGLAI'],
        ['applicationNumber', null, application.number],
      ],
    });
  });

  it('refuses with NOTHING_CHANGES, at the pass concerned, when it already opens exactly these areas', async () => {
    const personId = await createPerson({ name: '羅三九九' });
    const [same, fewer] = [
      await issueCard(personId, { startDay: '2026-11-10' }),
      await createPass(await createPerson(), { validTo: later }),
    ];
    const areaCodes = ['TAIPEI-EAST', 'KEELUNG-EAST'];
    const { errors } = await submit(change([fewer, same], areaCodes));
    expect(errors.map(({ extensions }) => extensions)).toEqual([
      { code: 'NOTHING_CHANGES', field: 'passNumbers.1', params: { person: '羅三九九', personId, number: same } },
    ]);
    expect(refusals(await submit(change([same], ['KEELUNG-EAST'])))).toEqual([]);
    expect(refusals(await submit(change([fewer], areaCodes)))).toEqual([]);
  });

  it('accepts several valid cards on one application and refuses invalid passes', async () => {
    const numbers = [
      await createPass(await createPerson(), { validTo: later }),
      await issueCard(await createPerson(), { startDay: '2026-11-10' }),
    ];
    expect(statesOf(await approveFully(await createApplication(change(numbers, ['SUAO-ALL']))))).toEqual([
      'DONE',
      'DONE',
    ]);
    for (const number of numbers) expect((await pass(number)).areas).toEqual([{ code: 'SUAO-ALL' }]);
    const invalid = [
      await createPass(await createPerson(), { validTo: new Date('2026-11-10T09:59:59+08:00') }),
      await createPass(await createPerson(), { validTo: later, deactivatedAt: new Date(0) }),
      await createPass(await createPerson(), { validTo: later, cancelledAt: new Date(0) }),
      await createPass(await createPerson(), { kind: 'SINGLE_ENTRY' }),
    ];
    expect(refusals(await submit(change(invalid, ['SUAO-ALL'])))).toEqual([
      ['PASS_EXPIRED', 'passNumbers.0'],
      ['PASS_DEACTIVATED', 'passNumbers.1'],
      ['PASS_CANCELLED', 'passNumbers.2'],
      ['PASS_KIND_NOT_ALLOWED', 'passNumbers.3'],
    ]);
  });

  it('refuses passes of several branches on one application, naming each that differs', async () => {
    const numbers = [
      await createPass(await createPerson(), { validTo: later }),
      await createPass(await createPerson(), { validTo: later, areaCode: 'TAICHUNG-WEST' }),
      await createPass(await createPerson(), { validTo: later, areaCode: 'ANPING-ALL' }),
    ];
    const { errors } = await submit(change(numbers, ['SUAO-ALL']));
    const params = { branchZh: '基隆', branchEn: 'Keelung' };
    expect(errors.map(({ extensions }) => extensions)).toEqual([
      { code: 'OTHER_BRANCH', field: 'passNumbers.1', params },
      { code: 'OTHER_BRANCH', field: 'passNumbers.2', params },
    ]);
    // Its branch is that of the pass; that of each port added or taken away decides.
    expect(await createApplication(change(numbers.slice(1, 2), ['SUAO-ALL']))).toMatchObject({
      branch: { code: 'TX' },
      decidedBy: ['KL', 'TX'],
    });
  });

  it('lets the company correct the areas of a returned application', async () => {
    const number = await createPass(await createPerson(), { validTo: later });
    const application = await createApplication(change([number], ['KEELUNG-EAST', 'SUAO-ALL']));
    const returned = resultOf(await decideAll(cast.reviewer, application, 'RETURN', '與業務不符'));
    expect(refusals(await api.correct(returned, { areaCodes: ['KEELUNG-EAST'] }))).toEqual([
      ['NOTHING_CHANGES', 'passNumbers.0'],
    ]);
    expect(refusals(await api.correct(returned, { pickupPortCode: 'TAIPEI' }))).toEqual([
      ['INVALID', 'pickupPortCode'],
    ]);
    await approveFully(resultOf(await api.correct(returned, { areaCodes: ['SUAO-ALL'] })));
    expect((await pass(number)).areas).toEqual([{ code: 'SUAO-ALL' }]);
  });
});
