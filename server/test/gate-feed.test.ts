import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fieldErrors } from './support/answers.js';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { type BuiltCompany, buildCompany, buildPass, buildPerson, deactivate } from './support/build.js';
import { onPostgres } from './support/database.js';
import { buildGate, buildGateSystem, readAllChanges, readChanges } from './support/gates.js';
import { rowsOf } from './support/rows.js';

const REPORT = `mutation Report($passages: [PassageInput!]!) {
  reportPassages(passages: $passages) { stored alreadyStored unknownNumbers } }`;
const FIELDS = 'usable validFrom validTo areas { code }';
const AT_ONCE = `query($since: String, $size: Int!) { passChanges(since: $since, size: $size) { cursor passes { number } } }`;

let app: TestApp;
let company: BuiltCompany;
let gate: TestViewer;
let person: string;

beforeAll(async () => {
  app = await startTestApp();
  company = await buildCompany(app, '德海貨櫃股份有限公司', '04595252');
  person = await buildPerson(app, company.id, { idNumber: 'G1234567' });
  await buildGate(app, 'KL-E1', 'KEELUNG-EAST');
  await buildGate(app, 'KL-W1', 'KEELUNG-WEST');
  await buildGate(app, 'TX-W1', 'TAICHUNG-WEST');
  gate = await buildGateSystem(app, 'gates-kl', ['KL']);
  return app.stop;
});

beforeEach(async () => {
  app.clock.set('2026-11-10T12:00:00+08:00');
  company.operator.cookie = (await app.signedIn(company.accountId)).cookie;
});

const pass = (more: object = {}) =>
  buildPass(app, company.id, person, {
    areaCode: 'KEELUNG-EAST',
    issuedAt: new Date('2026-11-10T10:00:00+08:00'),
    ...more,
  });
const event = (passNumber: string, more: object = {}) => ({
  eventId: randomUUID(),
  passNumber,
  gateCode: 'KL-E1',
  direction: 'IN',
  at: '2026-11-10T11:00:00+08:00',
  ...more,
});
const report = (passages: object[], viewer = gate) => app.query(viewer, REPORT, { passages });
describe('R-GATE-1 the feed of changes', () => {
  const changes = (since: string | null, size?: number) => readChanges(app, gate, FIELDS, { since, size });
  const all = (since: string | null) => readAllChanges(app, gate, FIELDS, since);

  it('returns each new or changed pass after a cursor as it is now, and nothing personal', async () => {
    expect((await app.query(gate, '{ passChanges { cursor } }')).errors).toEqual([]);
    const { cursor } = await all(null);
    const number = await pass();
    const first = await changes(cursor);
    expect(first).toMatchObject({
      more: false,
      passes: [
        {
          number,
          usable: true,
          validFrom: '2026-11-10T10:10:00+08:00',
          validTo: '2026-11-11T09:59:59+08:00',
          areas: [{ code: 'KEELUNG-EAST' }],
        },
      ],
    });
    expect(await changes(first.cursor)).toEqual({ cursor: first.cursor, more: false, passes: [] });
    await deactivate(app, number);
    await rowsOf(app, 'update pass set cancelled_at = now() where number = $1', number);
    const then = await changes(first.cursor);
    expect(then.passes).toMatchObject([{ number, usable: false }]);
    // A passage does not change the feed.
    await report([event(number)]);
    expect((await changes(then.cursor)).passes).toEqual([]);
  });

  it('tells when it is decided what takes effect later, with its second', async () => {
    const periods = async (since: string) => {
      const { passes } = await readChanges(app, gate, 'periods { from until areas { code } }', { since });
      return passes.map((one) => one.periods);
    };
    const { cursor } = await all(null);
    const areas = [{ code: 'KEELUNG-EAST' }];
    const number = await pass({ kind: 'PERIODIC', validTo: new Date('2028-02-29T23:59:59+08:00') });
    const [now, end] = ['2026-11-10T12:00:00+08:00', '2028-03-01T00:00:00+08:00'];
    expect(await periods(cursor)).toEqual([[{ from: now, until: end, areas }]]);
    await deactivate(app, number);
    expect(await periods(cursor)).toEqual([[]]);
    const sixOClock = '2026-11-11T06:00:00+08:00';
    await rowsOf(
      app,
      `update deactivation set until = $1, ended_at = $2 where pass_id = (select id from pass where number = $3) returning id`,
      sixOClock,
      now,
      number,
    );
    expect(await periods(cursor)).toEqual([[{ from: sixOClock, until: end, areas }]]);
    const fresh = await pass({
      kind: 'TEMPORARY',
      issuedAt: new Date('2026-12-01T00:00:00+08:00'),
      validTo: new Date('2026-12-31T23:59:59+08:00'),
    });
    expect((await all(cursor)).passes.find((one) => one.number === fresh)).toMatchObject({ usable: true });
    expect((await periods(cursor))[1]).toEqual([
      { from: '2026-12-01T00:00:00+08:00', until: '2027-01-01T00:00:00+08:00', areas },
    ]);
  });

  it('pages without losing a pass', async () => {
    const { cursor } = await all(null);
    const numbers = [await pass(), await pass(), await pass()];
    const [one, two] = [await changes(cursor, 2), undefined];
    expect(one).toMatchObject({ more: true, passes: [{ number: numbers[0] }, { number: numbers[1] }] });
    expect(two ?? (await changes(one.cursor, 2))).toMatchObject({ more: false, passes: [{ number: numbers[2] }] });
  });

  it.runIf(onPostgres())('never skips a change whose transaction is still open', async () => {
    const { cursor } = await all(null);
    const number = await pass();
    const other = await pass();
    await all(null);
    const em = app.services.orm.em.fork();
    const { cursor: before } = await all(cursor);
    await em.begin();
    await deactivate(app, number, em);
    await deactivate(app, other);
    // The later change is committed, but an earlier one is still open.
    const page = (await app.query(gate, AT_ONCE, { since: before, size: 250 })).data.passChanges;
    expect(page.passes).toEqual([]);
    await em.commit();
    expect((await all(page.cursor)).passes.map(({ number: changed }) => changed)).toEqual([number, other]);
  });

  it('refuses invalid cursors and sizes out of range', async () => {
    const tooGreat = [`${2n ** 64n}-0`, `0-${2n ** 63n}`];
    for (const since of ['x', '', '1', '1-2-3', '-1-2', "0-0'; drop table pass", ...tooGreat]) {
      expect(fieldErrors(await app.query(gate, AT_ONCE, { since, size: 1 })), since).toEqual([['since', 'INVALID']]);
    }
    expect(fieldErrors(await app.query(gate, AT_ONCE, { since: null, size: 251 }))).toEqual([['size', 'OUT_OF_RANGE']]);
  });
});

describe('R-GATE-1 the code of a pass', () => {
  it('is shown only to viewers who read the pass unmasked, and verified with the published key', async () => {
    const number = await pass();
    const ask = `{ pass(number: "${number}") { code } gateKeys { keyId publicKey } }`;
    const { data } = await app.query(company.operator, ask);
    expect(app.services.passCodes.read(data.pass.code)).toMatchObject({
      number,
      validFrom: new Date('2026-11-10T10:10:00+08:00'),
      validTo: new Date('2026-11-11T09:59:59+08:00'),
    });
    expect(data.pass.code.split('.')[1]).toBe(data.gateKeys[0].keyId);
    const other = await buildCompany(app, '別家有限公司', '10458570');
    expect((await app.query(other.operator, ask)).data.pass.code).toBeNull();
    const passages = `{ pass(number: "${number}") { passages { total } } }`;
    expect((await app.query(other.operator, passages)).data.pass.passages).toBeNull();
    expect((await app.query({}, '{ gateKeys { publicKey } }')).data.gateKeys).toHaveLength(1);
  });
});
