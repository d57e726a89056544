import { setTimeout } from 'node:timers/promises';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { Deactivation } from '../src/passes/deactivation.entity.js';
import { Pass } from '../src/passes/pass.entity.js';
import { newId } from '../src/shared/ids.js';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { type BuiltCompany, buildCompany, buildPass, buildPerson } from './support/build.js';
import { onPostgres } from './support/database.js';
import { buildGate, buildGateSystem, readChanges } from './support/gates.js';
import { runBlockedCalls } from './support/races.js';

let app: TestApp;
let company: BuiltCompany;
let gate: TestViewer;
let person: string;
const at = (time: string) => new Date(`2026-11-10T${time}+08:00`);

beforeAll(async () => {
  app = await startTestApp();
  company = await buildCompany(app, '德海貨櫃股份有限公司', '04595252');
  person = await buildPerson(app, company.id, { idNumber: 'G1234567' });
  await buildGate(app, 'KL-E1', 'KEELUNG-EAST');
  gate = await buildGateSystem(app, 'gates-kl', ['KL']);
  return app.stop;
});

beforeEach(() => app.clock.set('2026-11-10T12:00:00+08:00'));

async function cardWith(
  ...periods: readonly { from: string; until: string | null }[]
): Promise<{ id: string; number: string }> {
  const facts = { kind: 'PERIODIC', areaCode: 'KEELUNG-EAST', validTo: new Date('2027-11-10T23:59:59+08:00') } as const;
  const number = await buildPass(app, company.id, person, { ...facts, issuedAt: at('08:00:00') });
  const em = app.services.orm.em.fork();
  const { id } = await em.findOneOrFail(Pass, { number });
  for (const { from, until } of periods) await em.insert(Deactivation, row(id, from, until));
  return { id, number };
}

const row = (passId: string, from: string, until: string | null) =>
  ({ id: newId(), passId, reason: 'NO_PASSAGE', startsAt: at(from), until: until && at(until) }) as const;

async function shown(number: string) {
  const { cookie } = await app.signedIn(company.accountId);
  const { data, errors } = await app.query(
    { cookie },
    `{ pass(number: "${number}") { status deactivationReason }
      passes(filter: { number: "${number}", statuses: [DEACTIVATED] }) { total } }`,
  );
  expect(errors).toEqual([]);
  const answer = await app.query(gate, `{ mayPass(number: "${number}", gateCode: "KL-E1") { reason } }`);
  return [data.pass.status, data.pass.deactivationReason, data.passes.total, answer.data.mayPass.reason];
}

const USED = ['VALID', null, 0, null];
const DEACTIVATED = ['DEACTIVATED', 'NO_PASSAGE', 1, 'DEACTIVATED'];

it.each([
  ['from the instant it starts', '12:00:00', DEACTIVATED],
  ['not before', '11:59:59', USED],
  ['to the last instant before its end', '12:59:59', DEACTIVATED],
  ['not from its end on', '13:00:00', USED],
] as const)('R-PRD-7 a deactivation counts %s', async (_title, time, expected) => {
  const { number } = await cardWith({ from: '12:00:00', until: '13:00:00' });
  app.clock.set(`2026-11-10T${time}+08:00`);
  expect(await shown(number)).toEqual(expected);
});

it('R-PRD-7 several stand side by side: a pass is deactivated until the last of them has ended', async () => {
  const { id, number } = await cardWith({ from: '10:00:00', until: '13:00:00' }, { from: '11:00:00', until: null });
  app.clock.set('2026-11-10T14:00:00+08:00');
  expect(await shown(number)).toEqual(DEACTIVATED);
  const em = app.services.orm.em.fork();
  const until = at('14:00:00');
  await em.nativeUpdate(Deactivation, { passId: id, until: null }, { until, endedAt: until, endReason: '恢復使用' });
  expect(await shown(number)).toEqual(USED);
});

it('R-PRD-7 is open once only for each reason, never ends before it starts, and no end is noted without its instant', async () => {
  const { id } = await cardWith({ from: '10:00:00', until: null });
  const insert = (facts: object) =>
    app.services.orm.em.fork().insert(Deactivation, { ...row(id, '11:00:00', '12:00:00'), ...facts });
  await expect(insert({ until: null })).rejects.toThrow('deactivation_open_unique');
  await expect(insert({ until: at('11:00:00') })).rejects.toThrow('deactivation_period_check');
  await expect(insert({ until: null, passId: (await cardWith()).id, endedAt: at('12:00:00') })).rejects.toThrow(
    'deactivation_end_check',
  );
});

it('R-GATE-1 gates are sent a pass whose deactivation is entered, moved or taken away', async () => {
  const { id, number } = await cardWith();
  const em = app.services.orm.em.fork();
  let { cursor } = await readChanges(app, gate, 'usable');
  const sent = async () => {
    const next = await readChanges(app, gate, 'usable', { since: cursor });
    cursor = next.cursor;
    return next.passes;
  };
  const entered = row(id, '10:00:00', null);
  await em.insert(Deactivation, entered);
  expect(await sent()).toEqual([{ number, usable: false }]);
  await em.nativeUpdate(Deactivation, { id: entered.id }, { until: at('11:00:00') });
  expect(await sent()).toEqual([{ number, usable: true }]);
  await em.nativeUpdate(Deactivation, { id: entered.id }, { note: '船期延誤' });
  expect(await sent()).toEqual([]);
  await em.nativeDelete(Deactivation, { id: entered.id });
  expect(await sent()).toEqual([{ number, usable: true }]);
});

it.runIf(onPostgres())('R-PRD-7 two that are entered at once both count', async () => {
  const { id, number } = await cardWith();
  const enter = (until: string) => app.services.orm.em.fork().insert(Deactivation, row(id, '10:00:00', until));
  await runBlockedCalls<unknown>(app, { text: 'select from pass where id = ? for no key update', values: [id] }, [
    () => enter('16:00:00'),
    // The one that ends first comes last: it must know of the other.
    () => setTimeout(300).then(() => enter('13:00:00')),
  ]);
  app.clock.set('2026-11-10T15:00:00+08:00');
  expect(await shown(number)).toEqual(DEACTIVATED);
});
