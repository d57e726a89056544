import { describe, expect, it } from 'vitest';
import type { TestViewer } from './support/app.js';
import { refusals, resultOf, useApplications } from './support/applications.js';
import { buildGate, buildGateSystem, readChanges } from './support/gates.js';
import { historyOf } from './support/history.js';
import { rowsOf } from './support/rows.js';
import { tableFingerprints } from './support/table-fingerprints.js';

const api = useApplications();
const { cast, setClock, createPerson, createPass, query, submit, passFormInput, createApplication, markCards } = api;

const later = new Date('2028-02-29T23:59:59+08:00');
const PASS = `query($number: String!) { pass(number: $number) { id status medium validFrom validTo areas { code } port { code }
  holder { name idNumber } exchangedFromNumber exchangedForNumber exchangeCount exchangeFee fee { id amount state } } }`;
const pass = async (number: string, viewer: TestViewer = cast.dehai.operator) =>
  (await query(viewer, PASS, { number })).data.pass;
const card = async (more: object = {}) => createPass(await createPerson(), { validTo: later, ...more });
const exchange = (numbers: string[], more: object = {}) => submit(passFormInput('CARD_EXCHANGE', numbers, more));
/** Sends in the exchange of a card. Returns the number of the card that takes its place. */
async function exchanged(number: string, more: object = {}): Promise<string> {
  const [item] = (await createApplication(passFormInput('CARD_EXCHANGE', [number], more))).items.items;
  return item?.issuedPass?.number ?? '';
}
const handOut = async (number: string) => {
  for (const action of ['MARK_MADE', 'MARK_COLLECTED']) resultOf(await markCards([number], action));
};
const statuses = (...numbers: string[]) => Promise.all(numbers.map(async (number) => (await pass(number)).status));
const cancelByForm = async (number: string) =>
  api.approveFully(await createApplication(passFormInput('CANCELLATION', [number])));

describe('R-EXC-4 an exchange that is sent in', () => {
  it('makes a number of the branch of collection and the year, with the same dates and areas, to be made without review', async () => {
    const old = await card({ areaCode: 'KAOHSIUNG-PENGLAI', issuedAt: new Date('2021-07-01T09:00:00+08:00') });
    const before = await pass(old);
    const number = await exchanged(old, { pickupPortCode: 'KEELUNG' });
    expect(number).toMatch(/^KLPS115-\d{6}$/);
    const { id: _id, ...fresh } = await pass(number);
    expect(fresh).toMatchObject({
      status: 'TO_BE_MADE',
      medium: 'RFID',
      exchangedFromNumber: old,
      port: { code: 'KEELUNG' },
    });
    const { validFrom, validTo, areas, holder } = before;
    expect(fresh).toMatchObject({ validFrom, validTo, areas, holder });
    expect(await pass(old)).toMatchObject({ status: 'VALID', exchangedForNumber: number });
    const [row] = await rowsOf(cast.app, 'select roc_year, branch_code from pass where number = $1', number);
    expect(row).toEqual({ roc_year: 115, branch_code: 'KL' });
  });

  it('keeps the holder as on the old card, whatever name the person has by now', async () => {
    const person = await createPerson({ name: '王小明' });
    const old = await createPass(person, { validTo: later });
    await rowsOf(cast.app, `update person set name = '王大明' where id = $1`, person);
    expect((await pass(await exchanged(old))).holder.name).toBe('王小明');
  });

  it('R-EXC-3 refuses all of it if one is not eligible, naming each with its reason, and changes nothing', async () => {
    const fine = await card();
    const numbers = [
      fine,
      await createPass(await createPerson({ photo: false }), { validTo: later }),
      await card({ validTo: new Date('2027-02-09T23:59:59+08:00') }),
      await card({ validTo: new Date('2026-11-09T23:59:59+08:00') }),
      await card({ deactivatedAt: new Date(0) }),
      await card({ collected: false }),
      await card({ cancelledAt: new Date(0) }),
      await card({ kind: 'TEMPORARY' }),
    ];
    const before = await tableFingerprints(cast.app);
    expect(refusals(await exchange(numbers))).toEqual([
      ['ATTACHMENT_MISSING', 'passNumbers.1'],
      ['VALIDITY_TOO_SHORT', 'passNumbers.2'],
      ['PASS_EXPIRED', 'passNumbers.3'],
      ['PASS_DEACTIVATED', 'passNumbers.4'],
      ['PASS_NOT_COLLECTED', 'passNumbers.5'],
      ['PASS_CANCELLED', 'passNumbers.6'],
      ['PASS_KIND_NOT_ALLOWED', 'passNumbers.7'],
    ]);
    expect(refusals(await exchange([fine], { pickupPortCode: null }))).toEqual([['REQUIRED', 'pickupPortCode']]);
    expect(refusals(await exchange([fine], { pickupPortCode: 'NOWHERE' }))).toEqual([
      ['UNKNOWN_PORT_AREA', 'pickupPortCode'],
    ]);
    expect(await tableFingerprints(cast.app)).toEqual(before);
    resultOf(await exchange([fine]));
  });

  it('R-EXC-1 of forty at once for one card one is accepted', async () => {
    const old = await card();
    const answers = await Promise.all(Array.from({ length: 40 }, () => exchange([old])));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect((await pass(old)).exchangeCount).toBe(1);
  });

  it('R-ACC-5 of a card of another company answers as for a card that does not exist', async () => {
    const theirs = await createPass(await createPerson({}, cast.yonghang), { validTo: later }, cast.yonghang);
    expect(refusals(await exchange([theirs, 'KLPS115-999999']))).toEqual([
      ['NOT_FOUND', 'passNumbers.0'],
      ['NOT_FOUND', 'passNumbers.1'],
    ]);
  });
});

describe('R-EXC-4 until and after the new card is collected', () => {
  it('gates open to the old one, and from the second of the collection on to the new one', async () => {
    await buildGate(cast.app, 'KL-E7', 'KEELUNG-EAST');
    const gate = await buildGateSystem(cast.app, 'gates-exchange', ['KL']);
    const may = async (number: string) => {
      const { data } = await query(
        gate,
        `{ mayPass(number: "${number}", gateCode: "KL-E7") { reason exchangedForNumber } }`,
        {},
      );
      return Object.values(data.mayPass);
    };
    const old = await card();
    const fresh = await exchanged(old);
    expect([await may(old), await may(fresh)]).toEqual([
      [null, null],
      ['TO_BE_MADE', null],
    ]);
    resultOf(await markCards([fresh], 'MARK_MADE'));
    expect([await may(old), await may(fresh)]).toEqual([
      [null, null],
      ['MADE', null],
    ]);
    const { cursor } = await readChanges(cast.app, gate, 'usable');
    resultOf(await markCards([fresh], 'MARK_COLLECTED'));
    expect([await may(old), await may(fresh)]).toEqual([
      ['EXCHANGED', fresh],
      [null, null],
    ]);
    const { passes } = await readChanges(cast.app, gate, 'usable exchangedForNumber', { since: cursor });
    expect(passes).toHaveLength(2);
    expect(passes).toEqual(
      expect.arrayContaining([
        { number: old, usable: false, exchangedForNumber: fresh },
        { number: fresh, usable: true, exchangedForNumber: null },
      ]),
    );
    const { id } = await pass(old);
    const actions = (await historyOf(cast.app, cast.dehai.operator, 'PASS', id)).map(({ action }) => action);
    expect(actions).toEqual(['EXCHANGED', 'EXCHANGE_SUBMITTED']);
  });

  it('may be exchanged again, and the chain counts it', async () => {
    const first = await card({ issuedAt: new Date('2020-02-29T09:00:00+08:00') });
    expect(await pass(first)).toMatchObject({ exchangeCount: 0, exchangeFee: 0 });
    const second = await exchanged(first);
    await handOut(second);
    expect(await pass(second)).toMatchObject({ exchangeCount: 1, exchangeFee: 120, fee: { amount: 0, state: 'FREE' } });
    const third = await exchanged(second);
    await handOut(third);
    expect(await statuses(first, second, third)).toEqual(['EXCHANGED', 'EXCHANGED', 'VALID']);
    expect(await pass(third)).toMatchObject({
      exchangeCount: 2,
      exchangedFromNumber: second,
      fee: { amount: 120, state: 'PAID' },
    });
  });

  it('cancelling the old card, by its form or by two people of the branch, cancels the new one', async () => {
    const old = await card();
    const fresh = await exchanged(old);
    await cancelByForm(old);
    expect(await statuses(old, fresh)).toEqual(['CANCELLED', 'CANCELLED']);
    expect((await pass(fresh)).fee.state).toBe('VOID');
    expect(refusals(await markCards([fresh], 'MARK_MADE'))).toEqual([['PASS_CANCELLED', 'numbers.0']]);

    const other = await card();
    const made = await exchanged(other);
    resultOf(await markCards([made], 'MARK_MADE'));
    const PROPOSE = `mutation($input: ProposeCardStopInput!) { proposeCardStop(input: $input) { id } }`;
    await query(cast.reviewer, PROPOSE, {
      input: { number: other, kind: 'CANCELLATION', cause: 'LENT_CARD', reason: '借予他人使用' },
    });
    const { data } = await query(cast.police, `{ cardStopProposals(passNumber: "${other}") { items { id } } }`, {});
    const DECIDE = 'mutation($id: ID!) { decideCardStop(id: $id, decision: CONFIRMED) { id } }';
    expect((await query(cast.police, DECIDE, { id: data.cardStopProposals.items[0].id })).errors).toEqual([]);
    expect(await statuses(other, made)).toEqual(['CANCELLED', 'CANCELLED']);
  });

  it('the new one ends with the old one, and is not handed out while that is blocked', async () => {
    const old = await card({ validTo: new Date('2027-02-10T23:59:59+08:00') });
    const fresh = await exchanged(old);
    resultOf(await markCards([fresh], 'MARK_MADE'));
    const HOLD = `mutation($input: HoldCardsInput!) { holdCards(input: $input) { holds { id } } }`;
    const held = await query(cast.dehai.operator, HOLD, { input: { numbers: [old], cause: 'LOST', reason: '遺失' } });
    expect(refusals(await markCards([fresh], 'MARK_COLLECTED'))).toEqual([['PASS_BLOCKED', 'numbers.0']]);
    const LIFT = 'mutation($id: ID!) { liftHold(id: $id, reason: "已尋獲") { id } }';
    await query(cast.dehai.operator, LIFT, { id: held.data.holdCards[0].holds[0].id });
    await setClock('2027-02-10T23:59:59+08:00');
    expect(await statuses(old, fresh)).toEqual(['VALID', 'MADE']);
    await setClock('2027-02-11T00:00:00+08:00');
    expect(await statuses(old, fresh)).toEqual(['EXPIRED', 'EXPIRED']);
    expect(refusals(await markCards([fresh], 'MARK_COLLECTED'))).toEqual([['PASS_EXPIRED', 'numbers.0']]);
  });

  it('a deactivation of the old one goes on with the new one that is collected meanwhile', async () => {
    const old = await card();
    const fresh = await exchanged(old);
    await rowsOf(
      cast.app,
      `insert into deactivation (id, pass_id, reason, starts_at) select uuidv7(), id, 'NO_PASSAGE', $1 from pass where number = $2`,
      cast.app.clock.now(),
      old,
    );
    expect(await statuses(old, fresh)).toEqual(['DEACTIVATED', 'DEACTIVATED']);
    await handOut(fresh);
    expect(await statuses(old, fresh)).toEqual(['EXCHANGED', 'DEACTIVATED']);
    await rowsOf(
      cast.app,
      'update deactivation set until = $1, ended_at = $1 where pass_id = (select id from pass where number = $2)',
      new Date('2026-11-11T06:00:00+08:00'),
      fresh,
    );
    await setClock('2026-11-11T06:00:00+08:00');
    expect(await statuses(old, fresh)).toEqual(['EXCHANGED', 'VALID']);
  });

  it('R-PRD-2 R-ONE-4 the two are one: no second periodic pass, and no reason twice', async () => {
    const person = await createPerson();
    const old = await createPass(person, { validTo: later });
    const fresh = await exchanged(old);
    const APPLY = `query($id: ID!) { periodic: person(id: $id) { eligibility(form: PERIODIC) { reasons { code } } } }`;
    const reasons = async () =>
      (await query(cast.dehai.operator, APPLY, { id: person })).data.periodic.eligibility.reasons;
    expect(await reasons()).toEqual([{ code: 'PERIODIC_PASS_EXISTS' }]);
    await handOut(fresh);
    expect(await reasons()).toEqual([{ code: 'PERIODIC_PASS_EXISTS' }]);
    await cancelByForm(fresh);
    expect(await reasons()).toEqual([]);
  });

  it('R-PER-4 a person is removed with both cards in one step', async () => {
    const person = await createPerson();
    const old = await createPass(person, { validTo: later });
    const fresh = await exchanged(old);
    const DELETE = `mutation($id: ID!) { deletePerson(id: $id, version: 1, cards: CANCEL, reason: "離職") }`;
    expect((await query(cast.dehai.operator, DELETE, { id: person })).errors).toEqual([]);
    expect(await statuses(old, fresh)).toEqual(['BLOCKED', 'BLOCKED']);
  });

  it('R-EXC-1 nothing but a cancellation or a hold is accepted about either while it is under way', async () => {
    const old = await card();
    const fresh = await exchanged(old);
    const refused = async (form: 'RENEWAL' | 'AREA_CHANGE' | 'CARD_EXCHANGE' | 'CANCELLATION', number: string) =>
      refusals(await submit(passFormInput(form, [number]))).map(([code]) => code);
    for (const form of ['AREA_CHANGE', 'CARD_EXCHANGE'] as const) {
      expect(await refused(form, old)).toEqual(['OPEN_APPLICATION_EXISTS']);
      expect(await refused(form, fresh)).toContain('OPEN_APPLICATION_EXISTS');
    }
    expect(await refused('CANCELLATION', fresh)).toEqual(['OPEN_APPLICATION_EXISTS']);
    expect(await refused('CANCELLATION', old)).toEqual([]);
  });
});
