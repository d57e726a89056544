import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { firstOfChain, IN_CHAIN, inChainsOf } from '../src/passes/card-chain.js';
import { text, uuid } from '../src/shared/rows.js';
import { sql } from '../src/shared/sql.js';
import type { AnyAnswer } from './support/applications.js';
import { useApplications } from './support/applications.js';
import { buildGate, buildGateSystem, readChanges } from './support/gates.js';
import { rowsOf } from './support/rows.js';

const api = useApplications();
const { cast, setClock, createPerson, createPass, query } = api;

const later = new Date('2028-02-29T23:59:59+08:00');
const PASS = `query($number: String!) { pass(number: $number) {
  status deactivationReason exchangedFromNumber exchangedForNumber exchangeCount passages { total } } }`;
const pass = async (number: string, viewer = cast.dehai.operator) => (await query(viewer, PASS, { number })).data.pass;

/** A card and the one that takes its place: held by its holder, or still at the counter. */
async function exchange(personId: string, from: string, { collected }: { collected: boolean }): Promise<string> {
  const number = await createPass(personId, { validTo: later, collected });
  await rowsOf(
    cast.app,
    `update pass n set exchanged_from_id = o.id, chain_id = coalesce(o.chain_id, o.id) from pass o where n.number = $1 and o.number = $2`,
    number,
    from,
  );
  if (collected)
    await rowsOf(cast.app, 'update pass set exchanged_at = $1 where number = $2', cast.app.clock.now(), from);
  return number;
}

describe('R-EXC-4 a card and the one that takes its place', () => {
  let person: string;
  let old: string;
  beforeEach(async () => {
    person = await createPerson();
    old = await createPass(person, { validTo: later });
  });

  it('until it is collected both count as one periodic pass, and the one that is held opens the gates', async () => {
    const fresh = await exchange(person, old, { collected: false });
    expect(await pass(old)).toMatchObject({ status: 'VALID', exchangedForNumber: fresh, exchangeCount: 1 });
    expect(await pass(fresh)).toMatchObject({ status: 'MADE', exchangedFromNumber: old, exchangeCount: 1 });
    const ELIGIBLE = `query($id: ID!) { person(id: $id) { eligibility(form: PERIODIC) { reasons { code } } } }`;
    const reasons = (answer: AnyAnswer) => answer.data.person.eligibility.reasons;
    expect(reasons(await query(cast.dehai.operator, ELIGIBLE, { id: person }))).toEqual([
      { code: 'PERIODIC_PASS_EXISTS' },
    ]);
  });

  it('once it is collected the old one is exchanged, whatever else stops it, and nothing is asked about it any more', async () => {
    const fresh = await exchange(person, old, { collected: true });
    expect(await pass(old)).toMatchObject({ status: 'EXCHANGED', exchangedForNumber: fresh });
    expect(await pass(fresh)).toMatchObject({ status: 'VALID', exchangedFromNumber: old });
    const HOLD = `mutation($input: HoldCardsInput!) { holdCards(input: $input) { id } }`;
    const input = { numbers: [old], cause: 'LOST', reason: '遺失' };
    expect((await query(cast.dehai.operator, HOLD, { input })).errors[0]?.extensions.code).toBe('PASS_EXCHANGED');
    const CANCEL = `query($number: String!) { pass(number: $number) { eligibility(form: CANCELLATION) { reasons { code } } } }`;
    const { data } = await query(cast.dehai.operator, CANCEL, { number: old });
    expect(data.pass.eligibility.reasons).toEqual([{ code: 'PASS_EXCHANGED' }]);
  });

  it('is deactivated and blocked with the old one, and released with it', async () => {
    const fresh = await exchange(person, old, { collected: false });
    const status = async () => [(await pass(old)).status, (await pass(fresh)).status];
    await rowsOf(
      cast.app,
      `insert into deactivation (id, pass_id, reason, starts_at) select uuidv7(), id, 'NO_PASSAGE', $1 from pass where number = $2`,
      cast.app.clock.now(),
      old,
    );
    expect(await status()).toEqual(['DEACTIVATED', 'DEACTIVATED']);
    expect((await pass(fresh)).deactivationReason).toBe('NO_PASSAGE');
    const { data } = await query(
      cast.dehai.operator,
      '{ passes(filter: { statuses: [DEACTIVATED] }) { items { number } } }',
      {},
    );
    expect(data.passes.items.map(({ number }: { number: string }) => number)).toEqual(
      expect.arrayContaining([old, fresh]),
    );
    await rowsOf(cast.app, `update deactivation set until = $1, ended_at = $1`, new Date('2026-11-11T06:00:00+08:00'));
    await setClock('2026-11-11T05:59:59+08:00');
    expect(await status()).toEqual(['REINSTATEMENT_PENDING', 'REINSTATEMENT_PENDING']);
    await setClock('2026-11-11T06:00:00+08:00');
    expect(await status()).toEqual(['VALID', 'MADE']);

    const HOLD = `mutation($input: HoldCardsInput!) { holdCards(input: $input) { holds { id } } }`;
    const input = { numbers: [old], cause: 'LOST', reason: '遺失' };
    const held = await query(cast.dehai.operator, HOLD, { input });
    expect(await status()).toEqual(['BLOCKED', 'BLOCKED']);
    const LIFT = 'mutation($id: ID!) { liftHold(id: $id, reason: "已尋獲") { id } }';
    await query(cast.dehai.operator, LIFT, { id: held.data.holdCards[0].holds[0].id });
    expect(await status()).toEqual(['VALID', 'MADE']);
  });
});

describe('R-EXC-7 a chain of several cards', () => {
  let numbers: string[];
  let gate: Awaited<ReturnType<typeof buildGateSystem>>;
  beforeAll(async () => {
    await setClock('2026-11-10T10:00:00+08:00');
    const person = await createPerson();
    const first = await createPass(person, { validTo: later });
    const second = await exchange(person, first, { collected: true });
    numbers = [first, second, await exchange(person, second, { collected: true })];
    await buildGate(cast.app, 'KL-X1', 'KEELUNG-EAST');
    gate = await buildGateSystem(cast.app, 'gates-chain', ['KL']);
  });

  it('is the same seen from each of its cards, and of no other', async () => {
    await createPass(await createPerson(), { validTo: later });
    const { database } = cast.app.services;
    const rows = await database.rows(
      { number: text, id: uuid, first: uuid, all: text },
      sql`select p.number, p.id, coalesce(p.chain_id, p.id) "first",
        (select string_agg(c.number, ' ' order by c.number) from pass c where ${IN_CHAIN}) "all"
      from pass p where p.number = any(${numbers})`,
    );
    expect(rows.map((row) => row.all)).toEqual(numbers.map(() => numbers.toSorted().join(' ')));
    const [first] = rows.filter(({ number }) => number === numbers[0]);
    expect(firstOfChain({ id: first?.id ?? '', chainId: null })).toBe(first?.id);
    const chain = await database.rows(
      { number: text },
      sql`select c.number from pass c where ${inChainsOf([first?.first ?? ''])} order by c.number`,
    );
    expect(chain.map(({ number }) => number)).toEqual(numbers.toSorted());
    expect(await Promise.all(numbers.map(async (number) => (await pass(number)).exchangeCount))).toEqual([2, 2, 2]);
  });

  it('gates refuse the numbers before, and learn which one is held instead', async () => {
    const [first, second, last] = numbers;
    const answers = await Promise.all(
      numbers.map((number) =>
        query(gate, `{ mayPass(number: "${number}", gateCode: "KL-X1") { allowed reason exchangedForNumber } }`, {}),
      ),
    );
    expect(answers.map(({ data }) => data.mayPass)).toEqual([
      { allowed: false, reason: 'EXCHANGED', exchangedForNumber: last },
      { allowed: false, reason: 'EXCHANGED', exchangedForNumber: last },
      { allowed: true, reason: null, exchangedForNumber: null },
    ]);
    const { passes } = await readChanges(cast.app, gate, 'usable exchangedForNumber');
    expect(passes.filter(({ number }) => numbers.includes(number))).toEqual(
      expect.arrayContaining([
        { number: first, usable: false, exchangedForNumber: last },
        { number: second, usable: false, exchangedForNumber: last },
        { number: last, usable: true, exchangedForNumber: null },
      ]),
    );
  });

  it('lists find the card that is held by the whole number of any card before it', async () => {
    const [first, second, last] = numbers;
    const LISTS = `query($number: String!) { passes(filter: { number: $number }, order: NUMBER_ASC) { items { number } } }`;
    const found = async (number: string, viewer = cast.dehai.operator) =>
      (await query(viewer, LISTS, { number })).data.passes.items.map((pass: { number: string }) => pass.number).sort();
    for (const viewer of [cast.dehai.operator, cast.reviewer]) {
      expect(await found(first ?? '', viewer)).toEqual([first, second, last].toSorted());
      expect(await found((second ?? '').toLowerCase(), viewer)).toEqual([second, last].toSorted());
      expect(await found(last ?? '', viewer)).toEqual([last]);
    }
    // Who may not read the cards unmasked learns nothing of the chain; a beginning is a beginning.
    expect(await found(first ?? '', cast.kaohsiungReviewer)).toEqual([first]);
    expect(await found(first ?? '', cast.yonghang.operator)).toEqual([]);
    expect(await found((first ?? '').slice(0, -1))).toContain(first);
  });

  it('shows the passages of all its cards to whoever owns them', async () => {
    const REPORT = 'mutation($passages: [PassageInput!]!) { reportPassages(passages: $passages) { stored } }';
    const passages = numbers.map((passNumber) => ({
      eventId: crypto.randomUUID(),
      passNumber,
      gateCode: 'KL-X1',
      direction: 'IN',
      at: cast.app.clock.now(),
    }));
    await query(gate, REPORT, { passages });
    for (const number of numbers) expect((await pass(number)).passages.total).toBe(3);
  });
});
