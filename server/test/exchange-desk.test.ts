import { describe, expect, it } from 'vitest';
import type { TestViewer } from './support/app.js';
import { refusals, resultOf, useApplications } from './support/applications.js';
import { rowsOf } from './support/rows.js';
import { tableFingerprints } from './support/table-fingerprints.js';

const api = useApplications();
const { cast, setClock, createPerson, createPass, query, passFormInput, createApplication, markCards } = api;

const later = new Date('2028-02-29T23:59:59+08:00');
const PASS = `query($number: String!) { pass(number: $number) { status exchangedForNumber exchangeCount exchangeFee
  fee { id amount state } } }`;
const pass = async (number: string, viewer: TestViewer = cast.dehai.operator) =>
  (await query(viewer, PASS, { number })).data.pass;
const card = async (more: object = {}) => createPass(await createPerson(), { validTo: later, ...more });
async function exchanged(number: string): Promise<string> {
  const [item] = (await createApplication(passFormInput('CARD_EXCHANGE', [number]))).items.items;
  return item?.issuedPass?.number ?? '';
}
const handOut = async (number: string) => {
  for (const action of ['MARK_MADE', 'MARK_COLLECTED']) resultOf(await markCards([number], action));
};

describe('R-EXC-5 the list of exchanges', () => {
  it('is searched in both numbers, the name and the whole ID number, among owned rows only', async () => {
    const old = await createPass(await createPerson({ name: '換證甲', idNumber: 'EXC1234567' }), { validTo: later });
    const fresh = await exchanged(old);
    const LIST = 'query($filter: PassFilter!) { passes(filter: $filter) { items { number } } }';
    const found = async (search: string, more: object = {}) =>
      (await query(cast.dehai.operator, LIST, { filter: { exchanges: ['CAME_OF'], search, ...more } })).data.passes
        .items;
    for (const words of [fresh, old.slice(4), '換證甲', 'exc1234567'])
      expect(await found(words)).toEqual([{ number: fresh }]);
    expect(await found('EXC123456')).toEqual([]);
    expect(await found('換證甲', { exchanges: ['NEVER', 'BEFORE'] })).toEqual([]);
    await handOut(fresh);
    expect(await found('換證甲', { exchanges: ['BEFORE'] })).toEqual([{ number: fresh }]);
    const others = { filter: { search: 'x', ownership: 'NON_OWNED' } };
    expect(refusals(await query(cast.dehai.operator, LIST, others))).toEqual([['FILTER_NOT_ALLOWED', 'filter.search']]);
    expect(refusals(await query(cast.reviewer, LIST, { filter: { exchanges: ['NEVER'] } }))).toEqual([
      ['FILTER_NOT_ALLOWED', 'filter.exchanges'],
    ]);
  });
});

describe('R-EXC-6 the desk', () => {
  const STOP =
    'mutation($number: String!, $reason: String!) { stopCardExchange(number: $number, reason: $reason) { status } }';
  const stop = (number: string, viewer = cast.reviewer, reason = '照片模糊') => query(viewer, STOP, { number, reason });

  it('stops an exchange before its card is made: nothing is charged, the company is mailed, and it may try again', async () => {
    const old = await card();
    const fresh = await exchanged(old);
    expect((await stop(fresh)).data.stopCardExchange).toEqual({ status: 'CANCELLED' });
    expect((await pass(fresh)).fee.state).toBe('VOID');
    expect(await pass(old)).toMatchObject({ status: 'VALID', exchangeCount: 0, exchangedForNumber: null });
    const mails = await rowsOf(cast.app, `select 1 from message where template = 'exchangeStopped'`);
    expect(mails).toHaveLength(1);
    expect(await exchanged(old)).not.toBe(fresh);
  });

  it('refuses to stop what is made, is no exchange, is of another branch, or without a reason', async () => {
    const fresh = await exchanged(await card());
    expect(refusals(await stop(fresh, cast.kaohsiungReviewer))).toEqual([['FORBIDDEN', undefined]]);
    expect(refusals(await stop(fresh, cast.reviewer, ' '))).toEqual([['REQUIRED', 'reason']]);
    expect(refusals(await stop('KLPS115-999999'))).toEqual([['NOT_FOUND', undefined]]);
    expect(refusals(await stop(await card({ made: false })))).toEqual([['NO_EXCHANGE', undefined]]);
    resultOf(await markCards([fresh], 'MARK_MADE'));
    expect(refusals(await stop(fresh))).toEqual([['ACTION_NOT_ALLOWED', undefined]]);
  });
});

const BATCH = 'id state createdBy cardCount madeCount leftCount dissolveReason branch { code }';
const toMake = async (more: object = {}) => createPass(await createPerson(), { validTo: later, made: false, ...more });
const create = (numbers: string[], viewer: TestViewer = cast.reviewer) =>
  query(viewer, `mutation($numbers: [String!]!) { createCardBatch(numbers: $numbers) { ${BATCH} } }`, { numbers });
const created = async (numbers: string[]): Promise<string> => (await create(numbers)).data.createCardBatch.id;
const markMade = (id: string, numbers: string[] | null = null, viewer: TestViewer = cast.reviewer) =>
  query(
    viewer,
    `mutation($id: ID!, $numbers: [String!]) { markCardBatchMade(id: $id, numbers: $numbers) {
      batch { ${BATCH} } results { passNumber error { code until } } } }`,
    { id, numbers },
  );
const dissolve = (id: string, reason = '卡機故障', viewer: TestViewer = cast.reviewer) =>
  query(viewer, `mutation($id: ID!, $reason: String!) { dissolveCardBatch(id: $id, reason: $reason) { ${BATCH} } }`, {
    id,
    reason,
  });
const batch = async (id: string, viewer: TestViewer = cast.reviewer) =>
  (
    await query(
      viewer,
      `query($id: ID!) { cardBatch(id: $id) { ${BATCH} cards { pass { number } error { code until } } } }`,
      {
        id,
      },
    )
  ).data?.cardBatch;
const mails = async (template: string) =>
  (await rowsOf(cast.app, `select 1 from message where template = $1`, template)).length;

describe('R-EXC-6 batches of cards to be made', () => {
  it('keep who put them together, when and in which order, and print their data as often as needed', async () => {
    const numbers = [await toMake(), await toMake()].reverse();
    const id = await created(numbers.map((number) => ` ${number.toLowerCase()} `));
    expect(await batch(id)).toEqual({
      ...{ id, state: 'OPEN', createdBy: 'reviewer-kl', cardCount: 2, madeCount: 0, leftCount: 2 },
      ...{ dissolveReason: null, branch: { code: 'KL' } },
      cards: numbers.map((number) => ({ pass: { number }, error: null })),
    });
    const PRINT = 'query($id: ID!) { cardBatchPrintData(id: $id) { total items { number code holder { idNumber } } } }';
    const printed = async () => (await query(cast.reviewer, PRINT, { id })).data.cardBatchPrintData;
    expect((await printed()).items.map(({ number }: { number: string }) => number)).toEqual(numbers);
    expect(await printed()).toMatchObject({ total: 2, items: [{ code: expect.any(String) }, {}] });
    resultOf(await markMade(id, [numbers[0] ?? '']));
    expect((await printed()).items.map(({ number }: { number: string }) => number)).toEqual([numbers[1]]);
    const reads = await rowsOf(
      cast.app,
      `select distinct a.operation from audit_entry a join pass p on p.id = a.subject_id where p.number = any($1)`,
      numbers,
    );
    expect(reads).toEqual([{ operation: 'cardBatchPrintData' }]);
    expect(refusals(await query(cast.kaohsiungReviewer, PRINT, { id }))).toEqual([['NOT_FOUND', undefined]]);
    expect(await batch(id, cast.kaohsiungReviewer)).toBeNull();
  });

  it('refuse what cannot be made, is in another batch or of another branch, with nothing stored', async () => {
    const [mine, other] = [await toMake(), await toMake()];
    const kaohsiung = await toMake({ areaCode: 'KAOHSIUNG-PENGLAI' });
    await created([other]);
    const both = await api.createStaff('reviewer-both', ['REVIEWER'], ['KL', 'KH']);
    const before = await tableFingerprints(cast.app);
    expect(
      refusals(await create([mine, mine, other, await createPass(await createPerson()), 'KLPS115-999999'])),
    ).toEqual([
      ['DUPLICATE', 'numbers.1'],
      ['ACTION_NOT_ALLOWED', 'numbers.3'],
      ['NOT_FOUND', 'numbers.4'],
      ['CARD_IN_BATCH', 'numbers.2'],
    ]);
    expect(refusals(await create([mine], cast.kaohsiungReviewer))).toEqual([['FORBIDDEN', 'numbers.0']]);
    expect(refusals(await create([mine, kaohsiung], both))).toEqual([['INVALID', 'numbers.1']]);
    expect(refusals(await create([]))).toEqual([['REQUIRED', 'numbers']]);
    expect(refusals(await create(Array.from({ length: 101 }, (_, at) => `KLPS115-${at}`)))).toEqual([
      ['TOO_MANY', 'numbers'],
    ]);
    expect(refusals(await query(cast.dehai.operator, '{ cardBatches { total } }', {}))).toEqual([
      ['FORBIDDEN', undefined],
    ]);
    const after = await tableFingerprints(cast.app);
    expect(after.card_batch).toEqual(before.card_batch);
    expect(after.card_batch_card).toEqual(before.card_batch_card);
  });

  it('are made card by card: what can no longer be made is left out with its reason, and each applicant mailed once', async () => {
    const [stopped, fine, good] = [await toMake(), await toMake(), await toMake()];
    const id = await created([stopped, fine, good]);
    await rowsOf(cast.app, 'update pass set cancelled_at = $1 where number = $2', cast.app.clock.now(), stopped);
    expect((await batch(id)).cards).toMatchObject([
      { pass: { number: stopped }, error: { code: 'PASS_CANCELLED' } },
      { error: null },
      { error: null },
    ]);
    const before = await mails('cardsMade');
    const { markCardBatchMade: answer } = (await markMade(id)).data;
    expect(answer.results).toEqual([
      { passNumber: stopped, error: { code: 'PASS_CANCELLED', until: null } },
      { passNumber: fine, error: null },
      { passNumber: good, error: null },
    ]);
    expect(answer.batch).toMatchObject({ state: 'MADE', madeCount: 2, leftCount: 0, cardCount: 3 });
    expect(await mails('cardsMade')).toBe(before + 1);
    expect(refusals(await markMade(await created([await toMake()]), ['KLPS115-999999']))).toEqual([]);
    expect((await markMade(id, [fine, 'KLPS115-999999'])).data.markCardBatchMade.results).toMatchObject([
      { error: { code: 'ACTION_NOT_ALLOWED' } },
      { error: { code: 'NOT_FOUND' } },
    ]);
    expect(await mails('cardsMade')).toBe(before + 1);
  });

  it('R-EXC-6 of forty at once each card is made once, and one mail goes out', async () => {
    const id = await created([await toMake(), await toMake()]);
    const before = await mails('cardsMade');
    const answers = await Promise.all(Array.from({ length: 40 }, () => markMade(id)));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(answers.flatMap(refusals).every(([code]) => code === 'BATCH_MADE')).toBe(true);
    expect(await mails('cardsMade')).toBe(before + 1);
    const number = await toMake();
    const batches = await Promise.all(Array.from({ length: 10 }, () => create([number])));
    expect(batches.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  });

  it('are dissolved with a reason, which frees their cards; not once they are made or dissolved, nor by another branch', async () => {
    const number = await toMake();
    const id = await created([number]);
    expect(refusals(await dissolve(id, ' '))).toEqual([['REQUIRED', 'reason']]);
    expect(refusals(await dissolve(id, '卡機故障', cast.kaohsiungReviewer))).toEqual([['NOT_FOUND', undefined]]);
    expect((await dissolve(id)).data.dissolveCardBatch).toMatchObject({
      state: 'DISSOLVED',
      leftCount: 0,
      dissolveReason: '卡機故障',
    });
    expect(refusals(await dissolve(id))).toEqual([['BATCH_DISSOLVED', undefined]]);
    expect(refusals(await markMade(id))).toEqual([['BATCH_DISSOLVED', undefined]]);
    const printed = await query(cast.reviewer, `{ cardBatchPrintData(id: "${id}") { total } }`, {});
    expect(refusals(printed)).toEqual([['BATCH_DISSOLVED', undefined]]);
    const again = await created([number]);
    resultOf(await markMade(again));
    expect(refusals(await dissolve(again))).toEqual([['BATCH_MADE', undefined]]);
    const LIST = `query($filter: CardBatchFilter!) { cardBatches(filter: $filter) { total items { id } } }`;
    const list = async (filter: object, viewer = cast.reviewer) =>
      (await query(viewer, LIST, { filter: { passNumber: number, ...filter } })).data.cardBatches.items;
    expect(await list({})).toEqual([{ id: again }, { id }]);
    expect(await list({ states: ['DISSOLVED'] })).toEqual([{ id }]);
    expect(await list({ states: ['OPEN'] })).toEqual([]);
    expect(await list({}, cast.kaohsiungReviewer)).toEqual([]);
    const CARDS = 'query($filter: PassFilter!) { passes(filter: $filter) { items { number } } }';
    const filtered = async (inBatch: boolean, viewer = cast.reviewer) =>
      query(viewer, CARDS, { filter: { number, inBatch } });
    expect((await filtered(true)).data.passes.items).toEqual([{ number }]);
    expect((await filtered(false)).data.passes.items).toEqual([]);
    expect(refusals(await filtered(true, cast.dehai.operator))).toEqual([['FILTER_NOT_ALLOWED', 'filter.inBatch']]);
  });
});

describe('R-EXC-2 R-FEE-1 fees', () => {
  const RULES = 'holdsFrom amount freeIssuedBefore state id';
  const PLAN = `mutation($input: FeeRuleInput!) { planFeeRule(input: $input) { ${RULES} } }`;
  const plan = (administrator: TestViewer, holdsFrom: string, amount = 200) =>
    query(administrator, PLAN, { input: { service: 'CARD_EXCHANGE', holdsFrom, amount } });

  it('are changed from a coming day on, never for today or a day before, and kept by what was sent in', async () => {
    const administrator = await api.createStaff('sets-fees', ['ADMINISTRATOR'], []);
    const old = await card({ issuedAt: new Date('2021-08-02T00:00:00+08:00') });
    const free = await card({ issuedAt: new Date('2021-08-01T23:59:59+08:00') });
    for (const day of ['2026-11-10', '2026-11-09', '2021-08-02']) {
      expect(refusals(await plan(administrator, day))).toEqual([['OUT_OF_RANGE', 'holdsFrom']]);
    }
    expect(refusals(await plan(administrator, '2026-11-11', -1))).toEqual([['OUT_OF_RANGE', 'amount']]);
    expect((await plan(administrator, '2026-11-11')).data.planFeeRule).toMatchObject([
      { holdsFrom: '2026-11-11', amount: 200, state: 'PLANNED' },
      { holdsFrom: '2021-08-02', amount: 120, freeIssuedBefore: '2021-08-02', state: 'IN_FORCE' },
    ]);
    expect(refusals(await plan(administrator, '2026-11-11'))).toEqual([['DUPLICATE', 'holdsFrom']]);
    await setClock('2026-11-10T23:59:59+08:00');
    const fresh = await exchanged(old);
    expect(await pass(free)).toMatchObject({ exchangeFee: 0 });
    await setClock('2026-11-11T00:00:00+08:00');
    expect(await pass(free)).toMatchObject({ exchangeFee: 200 });
    expect((await pass(fresh)).fee).toMatchObject({ amount: 120, state: 'DUE' });
    const rules = (await query(administrator, `{ feeRules { ${RULES} } }`, {})).data.feeRules;
    const WITHDRAW = `mutation($id: ID!) { withdrawFeeRule(id: $id, reason: "誤植") { id } }`;
    expect(refusals(await query(administrator, WITHDRAW, { id: rules[0].id }))).toEqual([
      ['FEE_RULE_IN_FORCE', undefined],
    ]);
  });

  it('are paid or waived by the branch that collects them, and due again with a reason; listed and summed by month', async () => {
    await setClock('2027-03-31T23:59:59+08:00');
    const numbers = await Promise.all([card(), card()]);
    const fresh = [await exchanged(numbers[0] ?? ''), await exchanged(numbers[1] ?? '')];
    const ids = await Promise.all(fresh.map(async (number) => (await pass(number)).fee.id));
    const PAY =
      'mutation($ids: [ID!]!, $receipt: String!) { payFees(ids: $ids, receiptNumber: $receipt) { state receiptNumber } }';
    const pay = (which: string[], viewer = cast.reviewer, receipt = 'KL-0001') =>
      query(viewer, PAY, { ids: which, receipt });
    expect(refusals(await pay(ids, cast.kaohsiungReviewer))).toEqual([
      ['NOT_FOUND', 'ids.0'],
      ['NOT_FOUND', 'ids.1'],
    ]);
    expect(refusals(await pay(ids, cast.reviewer, ' '))).toEqual([['REQUIRED', 'receiptNumber']]);
    expect((await pay([ids[0]])).data.payFees).toEqual([{ state: 'PAID', receiptNumber: 'KL-0001' }]);
    expect(refusals(await pay(ids))).toEqual([['FEE_NOT_DUE', 'ids.0']]);
    const WAIVE = 'mutation($ids: [ID!]!) { waiveFees(ids: $ids, reason: "港務公司作業疏失") { state waiveReason } }';
    expect((await query(cast.reviewer, WAIVE, { ids: [ids[1]] })).data.waiveFees).toMatchObject([{ state: 'WAIVED' }]);
    const REOPEN = 'mutation($id: ID!) { reopenFee(id: $id, reason: "收據作廢") { state receiptNumber } }';
    expect((await query(cast.reviewer, REOPEN, { id: ids[0] })).data.reopenFee).toEqual({
      state: 'DUE',
      receiptNumber: null,
    });
    expect(refusals(await query(cast.reviewer, REOPEN, { id: ids[0] }))).toEqual([['FEE_NOT_SETTLED', 'id']]);

    const LIST =
      'query($filter: FeeFilter!) { fees(filter: $filter) { total items { passNumber } totals { state count amount } } }';
    const list = async (month: string, viewer = cast.reviewer) =>
      (await query(viewer, LIST, { filter: { month } })).data.fees;
    const march = await list('2027-03');
    expect(march.total).toBe(2);
    expect(march.totals.map(({ state, count }: { state: string; count: number }) => [state, count])).toEqual([
      ['DUE', 1],
      ['WAIVED', 1],
    ]);
    expect((await list('2027-04')).total).toBe(0);
    expect((await list('2027-03', cast.kaohsiungReviewer)).total).toBe(0);
    expect(refusals(await query(cast.reviewer, LIST, { filter: { month: '2027-13' } }))).toEqual([
      ['INVALID', 'filter.month'],
    ]);
  });
});
