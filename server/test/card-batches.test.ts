import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { TestViewer } from './support/app.js';
import { refusals, resultOf, useApplications } from './support/applications.js';
import { buildGate, buildGateSystem, readAllChanges } from './support/gates.js';
import { historyOf } from './support/history.js';
import { rowsOf } from './support/rows.js';
import { tableFingerprints } from './support/table-fingerprints.js';

const api = useApplications();
const { cast, setClock, createPerson, createPass, query, passFormInput, createApplication, markCards } = api;

const later = new Date('2028-02-29T23:59:59+08:00');
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
      dissolveReason: '卡機故障',
    });
    expect(refusals(await dissolve(id))).toEqual([['BATCH_DISSOLVED', undefined]]);
    expect(refusals(await markMade(id))).toEqual([['BATCH_DISSOLVED', undefined]]);
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

describe('R-EXC-4 R-EXC-6 a collection is undone', () => {
  const UNDO =
    'mutation($number: String!, $reason: String!) { undoCollection(number: $number, reason: $reason) { status } }';
  const undo = (number: string, viewer: TestViewer = cast.reviewer, reason = '發錯人') =>
    query(viewer, UNDO, { number, reason });
  const PASS = `query($number: String!) { pass(number: $number) { id status collectedAt viewerMayUndoCollection
    fee { state receiptNumber } collection { collectorName oldCard } } }`;
  const pass = async (number: string, viewer: TestViewer = cast.reviewer) =>
    (await query(viewer, PASS, { number })).data.pass;
  let gate: TestViewer;
  beforeAll(async () => {
    await setClock('2026-11-10T09:00:00+08:00');
    gate = await buildGateSystem(cast.app, 'gates-undo', ['KL']);
    await buildGate(cast.app, 'KL-E1', 'KEELUNG-EAST');
  });
  const mayPass = async (number: string) =>
    (await query(gate, `{ mayPass(number: "${number}", gateCode: "KL-E1") { allowed reason } }`, {})).data.mayPass;

  async function exchanged(): Promise<{ old: string; number: string; application: string }> {
    const old = await createPass(await createPerson(), { validTo: later });
    const application = await createApplication(passFormInput('CARD_EXCHANGE', [old]));
    const number = application.items.items[0]?.issuedPass?.number ?? '';
    resultOf(await markCards([number], 'MARK_MADE'));
    return { old, number, application: application.number };
  }
  const hand = (number: string, receiptNumber: string | null = 'KL-9') =>
    query(
      cast.reviewer,
      `mutation($cards: [CollectedCardInput!]!) {
        collectCards(cards: $cards, collector: { kind: COMPANY_STAFF, name: "林大同" }) { number } }`,
      { cards: [{ number, oldCardReturned: true, receiptNumber }] },
    );

  it('within thirty minutes: the old card is held and opens the gate again, the fee is due, all on record and by mail', async () => {
    const { old, number, application } = await exchanged();
    await rowsOf(cast.app, `update pass set last_passage_at = '2026-11-09T08:00:00+08:00' where number = $1`, old);
    resultOf(await hand(number));
    expect(await mayPass(old)).toEqual({ allowed: false, reason: 'EXCHANGED' });
    expect(await pass(number)).toMatchObject({ viewerMayUndoCollection: true, fee: { state: 'PAID' } });
    await setClock('2026-11-10T10:30:00+08:00');
    expect((await undo(number)).data.undoCollection).toEqual({ status: 'MADE' });
    expect(await pass(number)).toMatchObject({
      ...{ status: 'MADE', collectedAt: null, collection: null, viewerMayUndoCollection: false },
      fee: { state: 'DUE', receiptNumber: null },
    });
    expect((await pass(old)).status).toBe('VALID');
    expect(await mayPass(old)).toEqual({ allowed: true, reason: null });
    expect((await mayPass(number)).allowed).toBe(false);
    const sent = await query(
      cast.reviewer,
      `{ application(number: "${application}") { items { items { state } } steps { action reason } } }`,
      {},
    );
    expect(sent.data.application.items.items).toEqual([{ state: 'MADE' }]);
    expect(sent.data.application.steps.at(-1)).toEqual({ action: 'UNDO_COLLECTION', reason: '發錯人' });
    await vi.waitFor(async () => {
      const passes = (await readAllChanges(cast.app, gate, 'usable')).passes.filter((each) => each.number === old);
      expect(passes.at(-1)).toMatchObject({ usable: true });
    });
    const { id } = await pass(number);
    const entry = (await historyOf(cast.app, cast.dehai.operator, 'PASS', id)).find(
      ({ action }) => action === 'COLLECTION_UNDONE',
    );
    expect(entry).toMatchObject({ reason: '發錯人' });
    expect(await mails('collectionUndone')).toBe(1);
    resultOf(await hand(number, 'KL-10'));
    expect([(await pass(number)).status, (await pass(old)).status]).toEqual(['VALID', 'EXCHANGED']);
    expect(await pass(number)).toMatchObject({ fee: { receiptNumber: 'KL-10' } });
  });

  it('keeps a fee that was paid before, and gives a deactivation back to the old card', async () => {
    const { old, number } = await exchanged();
    const { fee } = (await query(cast.reviewer, `{ pass(number: "${number}") { fee { id } } }`, {})).data.pass;
    await setClock('2026-11-10T10:05:00+08:00');
    resultOf(await query(cast.reviewer, `mutation { payFees(ids: ["${fee.id}"], receiptNumber: "KL-4") { id } }`, {}));
    await setClock('2026-11-10T10:10:00+08:00');
    await rowsOf(
      cast.app,
      `insert into deactivation (id, pass_id, reason, starts_at) select uuidv7(), id, 'NO_PASSAGE', $1 from pass where number = $2`,
      new Date('2026-11-10T10:06:00+08:00'),
      old,
    );
    await rowsOf(
      cast.app,
      `insert into deactivation (id, pass_id, reason, starts_at, until) select uuidv7(), id, 'BRANCH_DECISION', $1, $2 from pass where number = $3`,
      new Date('2026-11-10T10:07:00+08:00'),
      new Date('2026-11-12T10:07:00+08:00'),
      number,
    );
    const holders = () =>
      rowsOf(
        cast.app,
        `select d.reason, p.number from deactivation d join pass p on p.id = d.pass_id where p.number = any($1) order by 1`,
        [old, number],
      );
    const before = await holders();
    resultOf(await hand(number, null));
    expect(await holders()).toEqual(before.map((row) => ({ ...row, number })));
    resultOf(await undo(number));
    expect(await holders()).toEqual(before);
    expect(await pass(number)).toMatchObject({ status: 'DEACTIVATED', fee: { state: 'PAID', receiptNumber: 'KL-4' } });
    expect((await pass(old)).status).toBe('DEACTIVATED');
  });

  it('of a card in no other’s place too, which then lies at the counter', async () => {
    const number = await createPass(await createPerson(), { validTo: later, collected: false });
    resultOf(await markCards([number], 'MARK_COLLECTED'));
    resultOf(await undo(number));
    expect((await pass(number)).status).toBe('MADE');
    resultOf(await markCards([number], 'MARK_COLLECTED'));
    expect((await pass(number)).status).toBe('VALID');
  });

  it('refuses it too late, by another branch, without a reason, of what was not collected, and once something came of it', async () => {
    const { number } = await exchanged();
    expect(refusals(await undo(number))).toEqual([['ACTION_NOT_ALLOWED', undefined]]);
    resultOf(await hand(number));
    expect(refusals(await undo(number, cast.kaohsiungReviewer))).toEqual([['FORBIDDEN', undefined]]);
    expect(refusals(await undo(number, cast.reviewer, ' '))).toEqual([['REQUIRED', 'reason']]);
    expect(refusals(await undo('KLPS115-999999'))).toEqual([['NOT_FOUND', undefined]]);
    await setClock('2026-11-10T10:30:01+08:00');
    expect(refusals(await undo(number))).toEqual([['TOO_LATE_TO_UNDO', undefined]]);
    expect(await pass(number)).toMatchObject({ viewerMayUndoCollection: false });

    await setClock('2026-11-10T11:00:00+08:00');
    const open = await exchanged();
    resultOf(await hand(open.number));
    await createApplication(passFormInput('CANCELLATION', [open.number]));
    expect(refusals(await undo(open.number))).toEqual([['OPEN_APPLICATION_EXISTS', undefined]]);

    const seen = await exchanged();
    resultOf(await hand(seen.number));
    const eventId = '0199aaaa-0000-7000-8000-000000000001';
    const passage = {
      eventId,
      passNumber: seen.number,
      gateCode: 'KL-E1',
      direction: 'IN',
      at: '2026-11-10T11:00:00+08:00',
    };
    resultOf(
      await query(gate, 'mutation($p: [PassageInput!]!) { reportPassages(passages: $p) { stored } }', { p: [passage] }),
    );
    expect(refusals(await undo(seen.number))).toEqual([['SEEN_BY_GATE', undefined]]);

    const lost = await exchanged();
    resultOf(await hand(lost.number));
    const input = { numbers: [lost.number], cause: 'LOST', reason: '遺失' };
    resultOf(
      await query(cast.dehai.operator, 'mutation($input: HoldCardsInput!) { holdCards(input: $input) { id } }', {
        input,
      }),
    );
    expect(refusals(await undo(lost.number))).toEqual([['PASS_BLOCKED', undefined]]);
    expect(await pass(lost.number)).toMatchObject({ viewerMayUndoCollection: false });
  });

  it('of forty at once one undoes it', async () => {
    const { old, number } = await exchanged();
    resultOf(await hand(number));
    const answers = await Promise.all(Array.from({ length: 40 }, () => undo(number)));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect([(await pass(number)).status, (await pass(old)).status]).toEqual(['MADE', 'VALID']);
  });
});
