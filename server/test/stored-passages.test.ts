import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { codes, fieldErrors } from './support/answers.js';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { type BuiltCompany, buildCompany, buildPass, buildPerson } from './support/build.js';
import { onPostgres } from './support/database.js';
import { buildGate, buildGateSystem } from './support/gates.js';
import { runBlockedCalls } from './support/races.js';
import { rowsOf } from './support/rows.js';

const REPORT = 'mutation($passages: [PassageInput!]!) { reportPassages(passages: $passages) { stored alreadyStored } }';
const PARTIAL = `mutation($passages: [PassageInput!]!, $partial: Boolean! = true) {
  reportPassages(passages: $passages, partial: $partial) {
    stored alreadyStored refused unknownNumbers verdicts { index eventId outcome code field } } }`;

let app: TestApp;
let gate: TestViewer;
let company: BuiltCompany;
let number: string;

const event = (at: string, passNumber = 'KLPC115-000001') => {
  return { eventId: randomUUID(), passNumber, gateCode: 'KL-E1', direction: 'IN', at };
};

beforeAll(async () => {
  app = await startTestApp();
  await buildGate(app, 'KL-E1', 'KEELUNG-EAST');
  await buildGate(app, 'KL-W1', 'KEELUNG-WEST');
  await buildGate(app, 'TX-W1', 'TAICHUNG-WEST');
  gate = await buildGateSystem(app, 'gates-kl', ['KL']);
  company = await buildCompany(app, '德海貨櫃股份有限公司', '04595252');
  const person = await buildPerson(app, company.id, { idNumber: 'G1234567' });
  const issuedAt = new Date('2026-11-10T08:00:00+08:00');
  number = await buildPass(app, company.id, person, { areaCode: 'KEELUNG-EAST', issuedAt });
  return app.stop;
});

const stored = async () => (await rowsOf(app, 'select from passage')).length;
const outcomes = async (passages: object[], viewer = gate) => {
  const { data } = await app.query(viewer, PARTIAL, { passages });
  return data.reportPassages.verdicts.map(({ outcome }: { outcome: string }) => outcome);
};

describe('R-GATE-1 a partial report', () => {
  it('stores the passages that are in order and says of each other one why not', async () => {
    const good = Array.from({ length: 248 }, () => event('2026-11-10T09:30:00+08:00', number));
    const early = event('2026-11-10T10:05:01+08:00', number);
    const elsewhere = { ...event('2026-11-10T09:00:00+08:00', number), gateCode: 'TX-W1' };
    const before = await stored();
    const { data, errors } = await app.query(gate, PARTIAL, { passages: [early, ...good, elsewhere] });
    expect(errors).toEqual([]);
    const { verdicts, ...counts } = data.reportPassages;
    expect(counts).toEqual({ stored: 248, alreadyStored: 0, refused: 2, unknownNumbers: [] });
    expect(verdicts[0]).toEqual({
      ...{ index: 0, eventId: early.eventId, outcome: 'REFUSED', code: 'OUT_OF_RANGE', field: 'at' },
    });
    expect(verdicts[249]).toMatchObject({ index: 249, outcome: 'REFUSED', code: 'UNKNOWN_GATE', field: 'gateCode' });
    expect(new Set(verdicts.slice(1, 249).map(({ outcome }: { outcome: string }) => outcome))).toEqual(
      new Set(['STORED']),
    );
    expect(await stored()).toBe(before + 248);
    const own = await app.query(company.operator, `{ pass(number: "${number}") { lastPassageAt } }`);
    expect(own.data.pass.lastPassageAt).toBe('2026-11-10T09:30:00+08:00');
  });

  it('accepts a clock that is five minutes fast to the second, in both kinds of report', async () => {
    const edge = () => event('2026-11-10T10:05:00+08:00', number);
    expect(await outcomes([edge()])).toEqual(['STORED']);
    expect((await app.query(gate, REPORT, { passages: [edge()] })).data.reportPassages.stored).toBe(1);
    const late = event('2026-11-10T10:05:01+08:00', number);
    expect(fieldErrors(await app.query(gate, REPORT, { passages: [edge(), late] }))).toEqual([
      ['passages.1.at', 'OUT_OF_RANGE'],
    ]);
  });

  it('may be nothing but wrong passages, but neither empty nor too long', async () => {
    const wrong = { ...event('2026-11-10T09:00:00+08:00'), eventId: '1' };
    const { data } = await app.query(gate, PARTIAL, { passages: [wrong, { ...wrong, passNumber: '?' }] });
    expect(data.reportPassages).toMatchObject({ stored: 0, alreadyStored: 0, refused: 2 });
    expect(fieldErrors(await app.query(gate, PARTIAL, { passages: [] }))).toEqual([['passages', 'REQUIRED']]);
    expect((await app.query(gate, PARTIAL, { passages: Array(251).fill(wrong) })).errors).not.toEqual([]);
  });

  it('refuses only numbers that no pass has when there were too many of them', async () => {
    const misreading = await buildGateSystem(app, 'gates-misreading', ['KL']);
    const unknown = (count: number) =>
      Array.from({ length: count }, () => event('2026-11-10T09:00:00+08:00', `MISREAD-${randomUUID().slice(0, 8)}`));
    const first = unknown(250);
    for (let time = 0; time < 20; time += 1) await outcomes(time === 0 ? first : unknown(250), misreading);
    const mixed = [event('2026-11-10T09:40:00+08:00', number), ...unknown(2), ...first.slice(0, 1)];
    const { data } = await app.query(misreading, PARTIAL, { passages: mixed });
    expect(data.reportPassages).toMatchObject({ stored: 1, alreadyStored: 1, refused: 2, unknownNumbers: [] });
    expect(data.reportPassages.verdicts[2]).toMatchObject({ code: 'RATE_LIMITED', field: 'passNumber' });
    expect(codes(await app.query(misreading, PARTIAL, { passages: mixed, partial: false }))).toEqual(['RATE_LIMITED']);
  });
});

describe('R-GATE-1 an event that is reported again', () => {
  it('is the same event whatever the case of its letters, and in conflict with any other content', async () => {
    const once = event('2026-11-10T09:00:00.250+08:00', number);
    const others = [
      { ...once, at: '2026-11-10T09:00:00.251+08:00' },
      { ...once, at: '2026-12-01T09:00:00+08:00' },
      { ...once, direction: 'OUT' },
      { ...once, gateCode: 'KL-W1' },
      { ...once, passNumber: 'KLPC115-999999' },
    ];
    const same = { ...once, eventId: once.eventId.toUpperCase(), passNumber: number.toLowerCase(), gateCode: 'kl-e1' };
    expect(await outcomes([once, same, ...others.toSpliced(1, 1)])).toEqual([
      ...['STORED', 'ALREADY_STORED', 'CONFLICT', 'CONFLICT', 'CONFLICT', 'CONFLICT'],
    ]);
    const before = await stored();
    app.clock.set('2026-12-01T10:00:00+08:00');
    const { data } = await app.query(gate, PARTIAL, { passages: [same, ...others], partial: false });
    app.clock.set('2026-11-10T10:00:00+08:00');
    expect(data.reportPassages).toMatchObject({ stored: 0, alreadyStored: 6, refused: 0, unknownNumbers: [] });
    expect(data.reportPassages.verdicts.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      ...['ALREADY_STORED', ...Array(5).fill('CONFLICT')],
    ]);
    expect(await stored()).toBe(before);
  });

  it('is the same event when its number was unknown, also once a pass has that number', async () => {
    const scratched = event('2026-11-10T09:10:00+08:00', 'KLPC115-888888');
    expect(await outcomes([scratched, { ...scratched, direction: 'OUT' }])).toEqual(['STORED', 'CONFLICT']);
    await rowsOf(app, 'update pass set number = $1 where number = $2 returning id', 'KLPC115-888888', number);
    expect(await outcomes([scratched, { ...scratched, direction: 'OUT' }])).toEqual(['ALREADY_STORED', 'CONFLICT']);
    await rowsOf(app, 'update pass set number = $2 where number = $1 returning id', 'KLPC115-888888', number);
  });

  it('counts from the first passage in order where one before it was refused', async () => {
    const once = event('2026-11-10T09:20:00+08:00', number);
    const early = { ...once, at: '2026-11-10T11:00:00+08:00' };
    expect(await outcomes([early, once, once])).toEqual(['REFUSED', 'STORED', 'ALREADY_STORED']);
  });

  it('is in conflict for a system of other branches, whatever that reports', async () => {
    const once = event('2026-11-10T09:25:00+08:00', number);
    await outcomes([once]);
    const taichung = await buildGateSystem(app, 'gates-tx', ['TX']);
    expect(await outcomes([once, { ...once, gateCode: 'TX-W1' }], taichung)).toEqual(['REFUSED', 'CONFLICT']);
  });
});

describe.runIf(onPostgres())('R-GATE-1 the same events reported in opposite orders at the same time', () => {
  it('are stored once without a deadlock', async () => {
    const events = Array.from({ length: 20 }, () => event('2026-11-10T09:00:00+08:00'));
    events.sort((a, b) => (a.eventId < b.eventId ? -1 : 1));
    // Blocks both halfway, when each would hold what the other needs.
    const lock = { text: 'insert into passage_event (event_id) values (?)', values: [events[10]?.eventId] };
    const report = (passages: object[]) => () => app.query(gate, REPORT, { passages });
    const answers = await runBlockedCalls(app, lock, [report(events), report(events.toReversed())]);
    expect(answers.flatMap(codes)).toEqual([]);
    expect(answers.map(({ data }) => data.reportPassages.stored).sort()).toEqual([0, 20]);
  });
});

describe('R-GATE-1 R-TIME-1 stored passages', () => {
  it('go into the partition of their month in Taipei, and older ones into a common partition', async () => {
    const times = ['2019-05-01T08:00:00+08:00', '2026-10-31T23:59:59+08:00', '2026-11-01T00:00:00+08:00'];
    const passages = times.map((at) => event(at, 'KLPC115-000002'));
    expect((await app.query(gate, REPORT, { passages })).data.reportPassages.stored).toBe(3);
    const text = 'select tableoid::regclass::text as partition from passage where pass_number = $1 order by at';
    const partitions = (await rowsOf<{ partition: string }>(app, text, 'KLPC115-000002')).map(
      ({ partition }) => partition,
    );
    expect(partitions).toEqual(['passage_other', 'passage_2026_10', 'passage_2026_11']);
  });
});
