import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { codes, fieldErrors } from './support/answers.js';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { buildAccount, buildStaff } from './support/build.js';
import { GateWorld, listen, PUSHED } from './support/gate-streams.js';
import { buildGate } from './support/gates.js';
import { rowsOf } from './support/rows.js';

const REPORT = `mutation($input: GateHealthInput!) { reportGateHealth(input: $input) {
  clockAheadSeconds unknownGates pendingChanges } }`;
const LIST = `query($filter: GateHealthFilter!) { gateHealth(filter: $filter, size: 100) { total items {
  gate { code } state heardAt lastPassageAt reportedAt condition cursor pendingChanges behindSince unsentEvents clockAheadSeconds
  software openStreams system { name } } } viewer { openWork { wrongGates } } }`;
const NOW = '2026-11-10T12:00:00+08:00';
const later = (seconds: number) => app.clock.set(new Date(new Date(NOW).getTime() + seconds * 1000).toISOString());

let app: TestApp;
let world: GateWorld;
let gate: TestViewer;
let administrator: TestViewer;
let administratorId: string;

beforeAll(async () => {
  app = await startTestApp({ listen: true, now: NOW });
  world = await GateWorld.build(app);
  gate = await world.system('gates-health');
  administratorId = await buildAccount(app, 'STAFF', 'port-admin-health', { staffRoles: ['ADMINISTRATOR'] });
  administrator = await app.signedIn(administratorId);
  await buildGate(app, 'TX-W1', 'TAICHUNG-WEST');
  return app.stop;
});

beforeEach(async () => {
  app.clock.set(NOW);
  await rowsOf(app, 'delete from gate_contact returning gate_id');
});

const report = (gates: object[] = [{}], more: object = {}) =>
  app.query(gate, REPORT, {
    input: {
      software: 'Pforte 3.1',
      clock: app.clock.now(),
      gates: gates.map((each) => ({ gateCode: 'KL-E1', condition: 'IN_ORDER', ...each })),
      ...more,
    },
  });
const list = async (filter: object = {}) => (await app.query(administrator, LIST, { filter })).data;
const east = async () =>
  (await list()).gateHealth.items.find((item: { gate: { code: string } }) => item.gate.code === 'KL-E1');

describe('R-GATE-1 the health of gates', () => {
  it('is stored as it is reported, one row for each gate, and shown to administrators', async () => {
    const cursor = await world.cursorNow(gate);
    const { data, errors } = await report([{ cursor, unsentEvents: 3 }], { clock: '2026-11-10T12:00:02.5+08:00' });
    expect(errors).toEqual([]);
    expect(data.reportGateHealth).toEqual({ clockAheadSeconds: 2.5, unknownGates: [], pendingChanges: 0 });
    expect(await east()).toEqual({
      ...{
        gate: { code: 'KL-E1' },
        state: 'OK',
        heardAt: NOW,
        lastPassageAt: null,
        reportedAt: NOW,
        condition: 'IN_ORDER',
      },
      ...{
        cursor,
        pendingChanges: 0,
        behindSince: null,
        unsentEvents: 3,
        clockAheadSeconds: 2.5,
        software: 'Pforte 3.1',
      },
      ...{ openStreams: 0, system: { name: '林港生' } },
    });
    await report([{ unsentEvents: 0 }], { software: 'Pforte 3.2' });
    expect(await east()).toMatchObject({ unsentEvents: 0, cursor: null, pendingChanges: null, software: 'Pforte 3.2' });
  });

  it('tells the codes of no open gate of its own, and stores the others', async () => {
    const { data } = await report([{}, { gateCode: 'TX-W1' }, { gateCode: 'NOWHERE' }]);
    expect(data.reportGateHealth.unknownGates).toEqual(['TX-W1', 'NOWHERE']);
    expect((await list({ state: 'OK' })).gateHealth.items).toHaveLength(1);
  });

  it('refuses what has no sense, with the place of each fault, and more than 250 gates', async () => {
    expect(fieldErrors(await report([{ unsentEvents: -1 }, { gateCode: 'kl-e1 ', cursor: 'x' }]))).toEqual([
      ['gates.0.unsentEvents', 'OUT_OF_RANGE'],
      ['gates.1.gateCode', 'DUPLICATE'],
      ['gates.1.cursor', 'INVALID'],
    ]);
    expect(fieldErrors(await report([]))).toEqual([['gates', 'REQUIRED']]);
    expect(fieldErrors(await report([{}], { software: ' ' }))).toEqual([['software', 'REQUIRED']]);
    expect(codes(await report(Array.from({ length: 251 }, () => ({}))))).toEqual(['TOO_MANY']);
    expect(await east()).toMatchObject({ state: 'NEVER_HEARD', heardAt: null });
  });

  it('is refused to all but gate systems and administrators', async () => {
    const reviewer = await buildStaff(app, 'reviewer-health', ['KL']);
    expect(codes(await app.query(reviewer, LIST, { filter: {} }))).toContain('FORBIDDEN');
    expect(codes(await app.query(administrator, REPORT, { input: { software: 'x', clock: NOW, gates: [] } }))).toEqual([
      'FORBIDDEN',
    ]);
    const open = await app.query(reviewer, '{ viewer { openWork { wrongGates } } }');
    await report();
    later(400);
    expect(open.data.viewer.openWork.wrongGates).toBe(0);
  });

  it('counts questions and reports of passages as signs of life', async () => {
    const card = await world.card();
    await app.query(gate, `{ mayPass(number: "${card}", gateCode: "KL-E1") { allowed } }`);
    expect(await east()).toMatchObject({ state: 'OK', heardAt: NOW, reportedAt: null });
    later(30);
    const passage = { eventId: randomUUID(), passNumber: card, gateCode: 'KL-E1', direction: 'IN', at: NOW };
    await app.query(gate, 'mutation($passages: [PassageInput!]!) { reportPassages(passages: $passages) { stored } }', {
      passages: [passage, { ...passage, eventId: randomUUID(), at: '2026-11-10T10:00:00+08:00' }],
    });
    expect(await east()).toMatchObject({ heardAt: '2026-11-10T12:00:30+08:00', lastPassageAt: NOW });
  });
});

describe('R-GATE-1 the state of a gate', () => {
  it('is silent five minutes after its last report, and a day after its last question if it never reports', async () => {
    await report();
    later(299);
    expect(await east()).toMatchObject({ state: 'OK' });
    later(300);
    const { gateHealth, viewer } = await list({ wrong: true });
    expect(gateHealth.items).toMatchObject([{ gate: { code: 'KL-E1' }, state: 'SILENT' }]);
    expect(viewer.openWork.wrongGates).toBe(1);
    await rowsOf(app, 'update gate_contact set reported_at = null returning gate_id');
    expect(await east()).toMatchObject({ state: 'OK' });
    later(24 * 3600);
    administrator = await app.signedIn(administratorId);
    expect(await east()).toMatchObject({ state: 'SILENT' });
  });

  it.each([
    ['OUT_OF_ORDER', [{ condition: 'OUT_OF_ORDER' }], {}],
    ['CLOCK_WRONG', [{}], { clock: '2026-11-10T12:01:00+08:00' }],
    ['CLOCK_WRONG', [{}], { clock: '2026-11-10T11:58:59+08:00' }],
    ['BACKLOG', [{ unsentEvents: 500 }], {}],
    ['OK', [{ unsentEvents: 499 }], { clock: '2026-11-10T12:00:59+08:00' }],
  ])('is %s by what is reported', async (state, gates, more) => {
    await report(gates, more);
    expect(await east()).toMatchObject({ state });
    expect((await list({ wrong: state !== 'OK' })).gateHealth.items.map(({ gate: { code } }: never) => code)).toContain(
      'KL-E1',
    );
  });

  it('is behind once it has not caught up for two minutes with what there was', async () => {
    const cursor = await world.cursorNow(gate);
    await world.card();
    const between = await world.cursorNow(gate);
    const pending = async (at: string) => (await report([{ cursor: at }])).data.reportGateHealth.pendingChanges;
    expect(await pending(cursor)).toBeGreaterThan(0);
    expect(await east()).toMatchObject({ state: 'OK', behindSince: NOW });
    later(120);
    await pending(cursor);
    expect(await east()).toMatchObject({ state: 'BEHIND', behindSince: NOW });
    // It has caught up with what there was, though more has come since.
    await world.card();
    await world.cursorNow(gate);
    expect(await pending(between)).toBeGreaterThan(0);
    expect(await east()).toMatchObject({ state: 'OK', behindSince: '2026-11-10T12:02:00+08:00' });
    expect(await pending(await world.cursorNow(gate))).toBe(0);
    expect(await east()).toMatchObject({ state: 'OK', behindSince: null });
  });

  it('says how many connections its system has', async () => {
    await report();
    const stream = await listen(app, gate, { 'last-event-id': await world.cursorNow(gate) });
    await vi.waitFor(async () => expect(await east()).toMatchObject({ openStreams: 1 }), PUSHED);
    stream.close();
    await vi.waitFor(async () => expect(await east()).toMatchObject({ openStreams: 0 }), PUSHED);
  });

  it('leaves out closed gates', async () => {
    await rowsOf(app, `update gate set closed_at = now() where code = 'TX-W1' returning id`);
    expect((await list()).gateHealth.items).toHaveLength(1);
    await rowsOf(app, `update gate set closed_at = null where code = 'TX-W1' returning id`);
    expect((await list()).gateHealth.total).toBe(2);
  });
});
