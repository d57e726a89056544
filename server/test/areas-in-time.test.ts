import { beforeAll, describe, expect, it } from 'vitest';
import type { TestViewer } from './support/app.js';
import { refusals, resultOf, statesOf, useApplications } from './support/applications.js';
import { buildGate, buildGateSystem } from './support/gates.js';
import { historyOf } from './support/history.js';
import { mailsTo } from './support/registration.js';
import { rowsOf } from './support/rows.js';

const api = useApplications();
const { cast, setClock, createPerson, createPass, query, submit, createApplication, createStaff } = api;
const { passFormInput, decideAll, approveFully } = api;

const PENGLAI = 'KAOHSIUNG-PENGLAI';
const PASS = `query($number: String!) { pass(number: $number) { id holder { masked } areas { code } laterAreas { from areas { code } } } }`;
const LIST = `query($number: String!, $areas: [String!]) {
  passes(filter: { number: $number, areaCodes: $areas }) { items { number holder { masked } } } }`;
const BLOCK = 'mutation($input: BlockCardsInput!) { blockCards(input: $input) { holds { id } } }';
const soon = new Date('2026-12-01T23:59:59+08:00');
let gate: TestViewer;
let kaohsiungPolice: TestViewer;
beforeAll(async () => {
  kaohsiungPolice = await createStaff('police-kh', ['POLICE_CHECK'], ['KH']);
  await buildGate(cast.app, 'KH-T1', PENGLAI);
  gate = await buildGateSystem(cast.app, 'gates-in-time', ['KH']);
});

const card = async (areaCode = 'KEELUNG-EAST') => createPass(await createPerson(), { areaCode, validTo: soon });
const pass = async (number: string, viewer: TestViewer = cast.dehai.operator) =>
  (await query(viewer, PASS, { number })).data.pass;
const codesOf = (areas: { code: string }[]) => areas.map(({ code }) => code);
const listed = async (number: string, areas?: string[]) =>
  (await query(cast.kaohsiungReviewer, LIST, { number, areas })).data.passes.items;
const mayPass = async (number: string) =>
  (await query(gate, `{ mayPass(number: "${number}", gateCode: "KH-T1") { allowed } }`, {})).data.mayPass.allowed;
/** Approved at both steps by Keelung and, where it decides too, by Kaohsiung. */
async function approve(input: object, kaohsiung = false) {
  const application = await createApplication(input);
  const first = kaohsiung ? resultOf(await decideAll(cast.kaohsiungReviewer, application, 'APPROVE')) : application;
  const reviewed = resultOf(await decideAll(cast.reviewer, first, 'APPROVE'));
  const checked = kaohsiung ? resultOf(await decideAll(kaohsiungPolice, reviewed, 'APPROVE')) : reviewed;
  return resultOf(await decideAll(cast.police, checked, 'APPROVE'));
}
const renewed = async (number: string, areaCodes: string[], more: object = {}) =>
  approve(passFormInput('RENEWAL', [number], { areaCodes, ...more }), areaCodes.includes(PENGLAI));

describe('R-ACC-1 R-PRD-5 a branch reads a card in clear by the areas that it opens now or later', () => {
  it('R-PRD-5 reads a card from the approval of a renewal that opens its port, and lists and blocks it before that begins', async () => {
    const number = await card();
    const before = await pass(number, cast.kaohsiungReviewer);
    expect(before.holder.masked).toBe(true);
    expect(await listed(number, [PENGLAI])).toEqual([]);
    expect(statesOf(await renewed(number, ['KEELUNG-EAST', PENGLAI]))).toEqual(['DONE']);
    expect((await pass(number, cast.kaohsiungReviewer)).holder.masked).toBe(false);
    expect(await listed(number, [PENGLAI])).toEqual([{ number, holder: { masked: false } }]);
    expect(await mayPass(number)).toBe(false);
    const input = { numbers: [number], cause: 'SECURITY_RISK', reason: '安全疑慮' };
    expect(refusals(await query(cast.kaohsiungReviewer, BLOCK, { input }))).toEqual([]);
  });

  it('R-PRD-5 reads a card to the last second of areas that a renewal ends, in rows, rights, history and gates alike', async () => {
    const number = await card();
    await rowsOf(
      cast.app,
      `insert into pass_area (pass_id, area_id, holds_until) select p.id, r.id, $2 from pass p, port_area r
        where p.number = $1 and r.code = '${PENGLAI}'`,
      number,
      new Date('2026-11-10T10:00:01+08:00'),
    );
    const {
      id,
      holder: { masked },
    } = await pass(number, cast.kaohsiungReviewer);
    expect([masked, await mayPass(number), (await listed(number, [PENGLAI])).length]).toEqual([false, true, 1]);
    const HISTORY = 'query($id: ID!) { history(subject: PASS, id: $id) { total } }';
    const input = { numbers: [number], cause: 'SECURITY_RISK', reason: '安全疑慮' };
    await query(cast.reviewer, BLOCK, { input });
    const total = async () => (await query(cast.kaohsiungReviewer, HISTORY, { id })).data.history.total;
    expect(await total()).toBe(1);
    await setClock('2026-11-10T10:00:01+08:00');
    expect((await pass(number, cast.kaohsiungReviewer)).holder.masked).toBe(true);
    expect([await mayPass(number), await listed(number, [PENGLAI]), await total()]).toEqual([false, [], 0]);
    expect(await listed(number)).toEqual([{ number, holder: { masked: true } }]);
    expect(refusals(await query(cast.kaohsiungReviewer, BLOCK, { input }))).toEqual([['FORBIDDEN', 'numbers.0']]);
  });
});

describe('R-PRD-6 R-PRD-5 a change of areas beside a renewal', () => {
  it('keeps the areas of the renewal for their time, on record and by mail', async () => {
    const number = await card();
    await renewed(number, ['KEELUNG-EAST', 'KEELUNG-WEST']);
    const { laterAreas } = await pass(number);
    const application = await approve(passFormInput('AREA_CHANGE', [number], { areaCodes: ['SUAO-ALL'] }));
    const after = await pass(number);
    expect([codesOf(after.areas), after.laterAreas]).toEqual([['SUAO-ALL'], laterAreas]);
    expect((await historyOf(cast.app, cast.dehai.operator, 'PASS', after.id))[0]).toMatchObject({
      action: 'AREAS_CHANGED',
      changes: [
        ['areas', 'KEELUNG-EAST', 'SUAO-ALL'],
        ['holdsUntil', null, '2026-12-02T00:00:00+08:00'],
        ['applicationNumber', null, application.number],
      ],
    });
    const letter = (await mailsTo(cast.app, 'op-04595252@example.com')).find(
      ({ text, subject }) => subject.includes('期限') && text.includes(number),
    );
    expect(letter?.text).toContain(`${number}：2026-12-02 00:00 起為`);
    await setClock('2026-12-01T23:59:59+08:00');
    expect(codesOf((await pass(number)).areas)).toEqual(['SUAO-ALL']);
    await setClock('2026-12-02T00:00:00+08:00');
    expect(codesOf((await pass(number)).areas)).toEqual(['KEELUNG-EAST', 'KEELUNG-WEST']);
  });

  it('is decided by a branch whose port is opened earlier, or taken away once the renewal has begun', async () => {
    const number = await card();
    await renewed(number, ['KEELUNG-EAST', PENGLAI]);
    const change = (areaCodes: string[]) => createApplication(passFormInput('AREA_CHANGE', [number], { areaCodes }));
    const earlier = await change(['KEELUNG-EAST', PENGLAI]);
    expect(earlier).toMatchObject({ decidedBy: ['KH'] });
    expect(refusals(await api.withdraw(earlier))).toEqual([]);
    expect(await change(['KEELUNG-WEST'])).toMatchObject({ decidedBy: ['KL', 'KH'] });
  });

  it('is refused while the other is under way, either way', async () => {
    const [renewing, changing] = [await card(), await card()];
    const renewal = await createApplication(passFormInput('RENEWAL', [renewing]));
    await decideAll(cast.reviewer, renewal, 'RETURN', '照片不清楚');
    await createApplication(passFormInput('AREA_CHANGE', [changing]));
    expect(refusals(await submit(passFormInput('AREA_CHANGE', [renewing])))).toEqual([
      ['OPEN_APPLICATION_EXISTS', 'passNumbers.0'],
    ]);
    expect(refusals(await submit(passFormInput('RENEWAL', [changing])))).toEqual([
      ['OPEN_APPLICATION_EXISTS', 'passNumbers.0'],
    ]);
  });

  it('R-PRD-5 a second renewal waits for the areas of the first', async () => {
    const number = await card();
    const month = { term: { count: 1, unit: 'MONTH' } };
    await renewed(number, ['KEELUNG-WEST'], month);
    const again = passFormInput('RENEWAL', [number], { ...month, areaCodes: ['SUAO-ALL'] });
    expect((await submit(again)).errors.map(({ extensions }) => extensions)).toMatchObject([
      { code: 'LATER_AREAS_FIRST', field: 'passNumbers.0', params: { until: '2026-12-02T00:00:00+08:00' } },
    ]);
    await setClock('2026-12-02T00:00:00+08:00');
    expect(statesOf(await approveFully(await createApplication(again)))).toEqual(['DONE']);
  });
});
