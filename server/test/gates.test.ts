import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { codes, fieldErrors } from './support/answers.js';
import { startTestApp, type TestApp, type TestViewer } from './support/app.js';
import { type BuiltCompany, buildCompany, buildPass, buildPerson } from './support/build.js';
import { onPostgres } from './support/database.js';
import { buildGate, buildGateSystem } from './support/gates.js';
import { rowsOf } from './support/rows.js';

const REPORT = `mutation Report($passages: [PassageInput!]!) {
  reportPassages(passages: $passages) { stored alreadyStored unknownNumbers } }`;
const MAY_PASS = `query May($number: String!, $gate: String!, $at: DateTime) {
  mayPass(number: $number, gateCode: $gate, at: $at) { allowed reason } }`;
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
const lastPassage = async (number: string) =>
  (await app.query(company.operator, `{ pass(number: "${number}") { lastPassageAt passages { total } } }`)).data.pass;

describe('R-GATE-1 reporting passages', () => {
  it('stores passages in any order and moves the last passage only forward', async () => {
    const number = await pass();
    const at = (time: string) => ({ at: `2026-11-10T${time}+08:00` });
    const { data, errors } = await report([event(number, at('11:00:00')), event(number, at('10:30:00'))]);
    expect(errors).toEqual([]);
    expect(data.reportPassages).toEqual({ stored: 2, alreadyStored: 0, unknownNumbers: [] });
    expect(await lastPassage(number)).toEqual({ lastPassageAt: '2026-11-10T11:00:00+08:00', passages: { total: 2 } });
    await report([event(number, at('10:45:00'))]);
    await report([event(number, { at: '2019-01-01T00:00:00+08:00' })]);
    expect(await lastPassage(number)).toEqual({ lastPassageAt: '2026-11-10T11:00:00+08:00', passages: { total: 4 } });
    await report([event(number, at('11:30:00'))]);
    expect((await lastPassage(number)).lastPassageAt).toBe('2026-11-10T11:30:00+08:00');
  });

  it('stores an event once, even twice in one report or with another time', async () => {
    const number = await pass();
    const once = event(number);
    const later = { ...once, at: '2026-12-10T11:00:00+08:00' };
    expect((await report([once, once])).data.reportPassages).toEqual({
      stored: 1,
      alreadyStored: 1,
      unknownNumbers: [],
    });
    app.clock.set('2026-12-10T12:00:00+08:00');
    expect((await report([later])).data.reportPassages).toEqual({ stored: 0, alreadyStored: 1, unknownNumbers: [] });
    company.operator.cookie = (await app.signedIn(company.accountId)).cookie;
    expect(await lastPassage(number)).toEqual({ lastPassageAt: '2026-11-10T11:00:00+08:00', passages: { total: 1 } });
  });

  it('stores and returns numbers of unknown passes', async () => {
    const { data } = await report([event('KLPC115-999999'), event('kl-scratched')]);
    expect(data.reportPassages).toEqual({
      stored: 2,
      alreadyStored: 0,
      unknownNumbers: ['KL-SCRATCHED', 'KLPC115-999999'],
    });
  });

  it('stores nothing when one passage is invalid and reports each error at its place', async () => {
    const number = await pass();
    const answer = await report([
      event(number),
      event(number, { eventId: '1' }),
      event(number, { gateCode: 'TX-W1' }),
      event(number, { at: '2026-11-10T12:05:01+08:00' }),
      event('x'.repeat(50)),
    ]);
    expect(fieldErrors(answer)).toEqual([
      ['passages.1.eventId', 'INVALID'],
      ['passages.2.gateCode', 'UNKNOWN_GATE'],
      ['passages.3.at', 'OUT_OF_RANGE'],
      ['passages.4.passNumber', 'INVALID'],
    ]);
    expect((await lastPassage(number)).passages.total).toBe(0);
    expect(fieldErrors(await report([]))).toEqual([['passages', 'REQUIRED']]);
    expect((await report(Array.from({ length: 251 }, () => event(number)))).errors).not.toEqual([]);
    expect((await report(Array.from({ length: 250 }, () => event(number)))).data.reportPassages.stored).toBe(250);
  });

  it.runIf(onPostgres())('stores each event once for forty identical reports at the same time', async () => {
    const numbers = [await pass(), await pass(), await pass()];
    const events = Array.from({ length: 240 }, (_, at) =>
      event(numbers[at % 3] ?? '', { at: new Date(Date.parse('2026-11-10T11:00:00+08:00') + at * 1000).toISOString() }),
    );
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, turn) => report(turn % 2 ? events : [...events].reverse())),
    );
    expect(answers.flatMap(codes)).toEqual([]);
    expect(answers.reduce((sum, { data }) => sum + data.reportPassages.stored, 0)).toBe(240);
    expect((await lastPassage(numbers[2] ?? '')).lastPassageAt).toBe('2026-11-10T11:03:59+08:00');
  });
});

describe('R-GATE-1 reports with passes in common', () => {
  it.runIf(onPostgres())('accepts every report from many gates in any order and loses none', async () => {
    const numbers = await Promise.all(Array.from({ length: 30 }, () => pass()));
    const batches = Array.from({ length: 40 }, (_, turn) => {
      const at = `2026-11-10T11:30:${String(turn).padStart(2, '0')}+08:00`;
      const batch = numbers.map((number) => event(number, { at }));
      return turn % 2 ? batch : batch.reverse();
    });
    const answers = await Promise.all(batches.map((batch) => report(batch)));
    expect(answers.flatMap(codes)).toEqual([]);
    for (const number of [numbers[0], numbers[29]]) {
      expect(await lastPassage(number ?? '')).toEqual({
        lastPassageAt: '2026-11-10T11:30:39+08:00',
        passages: { total: 40 },
      });
    }
  });

  it('stores passages of passes that do not open the gate without moving their last passage, old months, and ids and codes in upper case', async () => {
    const number = await pass({ areaCode: 'TAICHUNG-WEST' });
    const old = event(number, { at: '2019-05-01T08:00:00+08:00' });
    const events = [{ ...old, eventId: old.eventId.toUpperCase(), gateCode: 'kl-e1' }, old, event(number)];
    expect((await report(events)).data.reportPassages).toEqual({ stored: 2, alreadyStored: 1, unknownNumbers: [] });
    expect(await lastPassage(number)).toEqual({ lastPassageAt: null, passages: { total: 2 } });
  });

  it('refuses passages of more than ten years ago', async () => {
    expect(fieldErrors(await report([event('KLPC115-999999', { at: '1000-01-01T00:00:00+08:00' })]))).toEqual([
      ['passages.0.at', 'OUT_OF_RANGE'],
    ]);
  });
});

describe('R-GATE-1 numbers that no pass has', () => {
  const unknown = (count: number) => Array.from({ length: count }, () => event(`MISREAD-${randomUUID().slice(0, 8)}`));

  it('are limited by gate system and day; repeated reports and known passes are not counted', async () => {
    const other = await buildGateSystem(app, 'gates-misreading', ['KL']);
    const first = unknown(250);
    for (const _time of [1, 2]) expect(codes(await report(first, other))).toEqual([]);
    for (let time = 1; time < 20; time += 1) expect(codes(await report(unknown(250), other))).toEqual([]);
    const { errors } = await report(unknown(1), other);
    expect(errors[0]?.extensions).toMatchObject({
      code: 'RATE_LIMITED',
      params: { retryAfterSeconds: expect.any(Number) },
    });
    expect(codes(await report([...first.slice(1), event(await pass())], other))).toEqual([]);
    expect(codes(await report(unknown(1)))).toEqual([]);
  });

  it('are forgotten after 90 days, known ones are not', async () => {
    const number = await pass();
    await report([event(number), ...unknown(3)]);
    const kept = async () => await rowsOf<{ known: boolean }>(app, 'select pass_id is not null as known from passage');
    app.clock.set('2027-02-08T11:59:59+08:00');
    await app.services.jobs.run('sweep', null);
    expect((await kept()).filter(({ known }) => !known).length).toBeGreaterThan(2);
    const before = (await kept()).filter(({ known }) => known).length;
    app.clock.set('2027-02-08T12:00:00+08:00');
    for (const _time of [1, 2]) await app.services.jobs.run('sweep', null);
    expect(await kept()).toEqual(Array.from({ length: before }, () => ({ known: true })));
  });
});

describe('R-GATE-1 querying whether a pass may enter now', () => {
  const may = async (number: string, more: object = {}) =>
    (await app.query(gate, MAY_PASS, { number, gate: 'KL-E1', ...more })).data.mayPass;

  it('answers with a reason', async () => {
    const number = await pass();
    expect(await may(number)).toEqual({ allowed: true, reason: null });
    expect(await may(number.toLowerCase())).toEqual({ allowed: true, reason: null });
    expect(await may(number, { gate: 'KL-W1' })).toEqual({ allowed: false, reason: 'OTHER_AREA' });
    const fresh = await pass({ issuedAt: new Date('2026-11-10T12:00:00+08:00') });
    expect(await may(fresh)).toEqual({ allowed: false, reason: 'SYNCHRONISING' });
    expect(await may(fresh, { at: '2026-11-10T12:10:00+08:00' })).toEqual({ allowed: true, reason: null });
    expect(await may(number, { at: '2026-11-11T10:00:00+08:00' })).toEqual({ allowed: false, reason: 'EXPIRED' });
    expect(await may('KLPC115-999999')).toEqual({ allowed: false, reason: 'UNKNOWN' });
    const cancelled = await pass({ cancelledAt: new Date('2026-11-10T11:00:00+08:00') });
    expect(await may(cancelled)).toEqual({ allowed: false, reason: 'CANCELLED' });
  });

  it('answers about a time up to five minutes ago, as gates’ clocks differ, and refuses an earlier one', async () => {
    const number = await pass();
    const at = (time: string) => app.query(gate, MAY_PASS, { number, gate: 'KL-E1', at: `2026-11-10T${time}+08:00` });
    expect((await at('11:55:00')).data.mayPass.allowed).toBe(true);
    const { errors } = await at('11:54:59');
    expect(errors.map(({ extensions }) => extensions)).toEqual([
      { code: 'OUT_OF_RANGE', field: 'at', params: { min: '2026-11-10T11:55:00+08:00' } },
    ]);
  });

  it('refuses gates of other branches and closed gates', async () => {
    expect(fieldErrors(await app.query(gate, MAY_PASS, { number: 'x', gate: 'TX-W1' }))).toEqual([
      ['gateCode', 'UNKNOWN_GATE'],
    ]);
    await rowsOf(app, `update gate set closed_at = now() where code = 'KL-W1'`);
    expect(fieldErrors(await app.query(gate, MAY_PASS, { number: 'x', gate: 'KL-W1' }))).toEqual([
      ['gateCode', 'UNKNOWN_GATE'],
    ]);
    await rowsOf(app, `update gate set closed_at = null where code = 'KL-W1'`);
  });

  it('accepts late reports of passages before a gate was closed, and refuses later ones', async () => {
    const number = await pass();
    await rowsOf(app, `update gate set closed_at = '2026-11-10T11:30:00+08:00' where code = 'KL-W1'`);
    const reportAt = (at: string) => report([event(number, { gateCode: 'KL-W1', at })]);
    expect((await reportAt('2026-11-10T11:30:00+08:00')).data.reportPassages.stored).toBe(1);
    expect(fieldErrors(await reportAt('2026-11-10T11:30:01+08:00'))).toEqual([['passages.0.gateCode', 'UNKNOWN_GATE']]);
    await rowsOf(app, `update gate set closed_at = null where code = 'KL-W1'`);
  });
});
