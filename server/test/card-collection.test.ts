import { describe, expect, it } from 'vitest';
import type { TestViewer } from './support/app.js';
import { refusals, resultOf, useApplications } from './support/applications.js';
import { historyOf } from './support/history.js';
import { rowsOf } from './support/rows.js';
import { tableFingerprints } from './support/table-fingerprints.js';

const api = useApplications();
const { cast, createPerson, createPass, query, passFormInput, createApplication, markCards } = api;

const later = new Date('2028-02-29T23:59:59+08:00');
const COLLECT = `mutation($cards: [CollectedCardInput!]!, $collector: CollectorInput!) {
  collectCards(cards: $cards, collector: $collector) { number } }`;
const HOLDER = { kind: 'HOLDER' };
const collect = (cards: object[], collector: object = HOLDER, viewer: TestViewer = cast.reviewer) =>
  query(viewer, COLLECT, { cards, collector });
const PASS = `query($number: String!) { pass(number: $number) { id status fee { state amount receiptNumber waiveReason }
  collection { collectorKind collectorName oldCard missingReason handedOutBy } } }`;
const pass = async (number: string, viewer: TestViewer = cast.reviewer) =>
  (await query(viewer, PASS, { number })).data.pass;

/** A card that was made in place of one, free of charge if that was issued before exchanges were charged for. */
async function madeExchange(issuedAt?: Date) {
  const old = await createPass(await createPerson(), { validTo: later, ...(issuedAt && { issuedAt }) });
  const [item] = (await createApplication(passFormInput('CARD_EXCHANGE', [old]))).items.items;
  const number = item?.issuedPass?.number ?? '';
  resultOf(await markCards([number], 'MARK_MADE'));
  return { old, number };
}
const free = () => madeExchange(new Date('2021-07-01T09:00:00+08:00'));
const lying = async () => createPass(await createPerson(), { validTo: later, collected: false });

describe('R-EXC-6 a card is collected against the old one and its fee', () => {
  it('records who fetched it, that the old card was taken back and the receipt, and changes over', async () => {
    const { old, number } = await madeExchange();
    const collector = { kind: 'COMPANY_STAFF', name: ' 林大同 ' };
    resultOf(
      await collect([{ number: number.toLowerCase(), oldCardReturned: true, receiptNumber: 'KL-7' }], collector),
    );
    const { id, ...fresh } = await pass(number);
    const collection = {
      collectorKind: 'COMPANY_STAFF',
      collectorName: '林大同',
      oldCard: 'RETURNED',
      missingReason: null,
    };
    expect(fresh).toEqual({
      status: 'VALID',
      fee: { state: 'PAID', amount: 120, receiptNumber: 'KL-7', waiveReason: null },
      collection: { ...collection, handedOutBy: 'reviewer-kl' },
    });
    expect((await pass(old)).status).toBe('EXCHANGED');
    expect((await pass(number, cast.dehai.operator)).collection).toEqual({ ...collection, handedOutBy: null });
    expect((await pass(number, cast.yonghang.operator)).collection).toBeNull();
    const [collected] = await historyOf(cast.app, cast.dehai.operator, 'PASS', id);
    const changes = await rowsOf<{ action: string }>(
      cast.app,
      `select action from history_entry where subject_id = $1`,
      id,
    );
    expect(changes.map(({ action }) => action).sort()).toEqual(['COLLECTED', 'FEE_PAID', 'ISSUED', 'MADE'].sort());
    expect(collected?.action).toMatch(/COLLECTED|FEE_PAID/);
  });

  it('waives the fee with a reason, and takes a card without the old one with a reason', async () => {
    const { number } = await madeExchange();
    const entry = {
      number,
      oldCardReturned: false,
      oldCardMissingReason: '舊證遺失，已具結',
      feeWaiveReason: '本公司作業疏失',
    };
    resultOf(await collect([entry]));
    expect(await pass(number)).toMatchObject({
      fee: { state: 'WAIVED', waiveReason: '本公司作業疏失' },
      collection: {
        collectorKind: 'HOLDER',
        collectorName: null,
        oldCard: 'MISSING',
        missingReason: '舊證遺失，已具結',
      },
    });
  });

  it('refuses at its field what was not answered, and stores nothing', async () => {
    const [due, gratis, plain] = [(await madeExchange()).number, (await free()).number, await lying()];
    const before = await tableFingerprints(cast.app);
    const refused = async (cards: object[], collector?: object) => refusals(await collect(cards, collector));
    expect(await refused([{ number: due }, { number: gratis, oldCardReturned: false }, { number: plain }])).toEqual([
      ['REQUIRED', 'cards.0.oldCardReturned'],
      ['FEE_DUE', 'cards.0.receiptNumber'],
      ['OLD_CARD_NOT_RETURNED', 'cards.1.oldCardReturned'],
    ]);
    expect(
      await refused([
        { number: due, oldCardReturned: true, receiptNumber: 'A', feeWaiveReason: 'B' },
        { number: gratis, oldCardReturned: true, oldCardMissingReason: '遺失', receiptNumber: 'KL-1' },
        { number: plain, oldCardReturned: true, feeWaiveReason: '免收' },
      ]),
    ).toEqual([
      ['INVALID', 'cards.0.feeWaiveReason'],
      ['INVALID', 'cards.1.oldCardMissingReason'],
      ['FEE_NOT_DUE', 'cards.1.receiptNumber'],
      ['NO_EXCHANGE', 'cards.2.oldCardReturned'],
      ['FEE_NOT_DUE', 'cards.2.feeWaiveReason'],
    ]);
    const fine = { number: due, oldCardReturned: true, receiptNumber: 'KL-2' };
    expect(await refused([{ ...fine, receiptNumber: 'x'.repeat(41) }])).toEqual([
      ['TOO_LONG', 'cards.0.receiptNumber'],
    ]);
    expect(await refused([fine], { kind: 'FAMILY', name: ' \u200b' })).toEqual([['REQUIRED', 'collector.name']]);
    expect(await refused([fine], { kind: 'HOLDER', name: '王' })).toEqual([['INVALID', 'collector.name']]);
    expect(await refused([fine, fine, { number: 'KLPS115-999999' }])).toEqual([
      ['DUPLICATE', 'cards.1.number'],
      ['NOT_FOUND', 'cards.2.number'],
    ]);
    expect(refusals(await collect([fine], HOLDER, cast.kaohsiungReviewer))).toEqual([['FORBIDDEN', 'cards.0.number']]);
    expect(await refused([])).toEqual([['REQUIRED', 'cards']]);
    expect(
      refusals(
        await query(
          cast.reviewer,
          `mutation { markCards(numbers: ["${due}"], action: MARK_COLLECTED) { number } }`,
          {},
        ),
      ),
    ).toEqual([['COLLECTION_DETAILS_REQUIRED', 'numbers.0']]);
    expect(await tableFingerprints(cast.app)).toEqual(before);
  });

  it('refuses one that is not made, was stopped, whose old card is dead or blocked, or that was collected', async () => {
    const collectOne = async (number: string) =>
      refusals(await collect([{ number, oldCardReturned: true, receiptNumber: 'KL-3' }]));
    const old = await createPass(await createPerson(), { validTo: later });
    const [item] = (await createApplication(passFormInput('CARD_EXCHANGE', [old]))).items.items;
    const number = item?.issuedPass?.number ?? '';
    expect(await collectOne(number)).toEqual([['ACTION_NOT_ALLOWED', 'cards.0.number']]);
    resultOf(
      await query(
        cast.reviewer,
        `mutation { stopCardExchange(number: "${number}", reason: "照片模糊") { number } }`,
        {},
      ),
    );
    expect(await collectOne(number)).toEqual([['PASS_CANCELLED', 'cards.0.number']]);

    const dead = await madeExchange();
    await api.approveFully(await createApplication(passFormInput('CANCELLATION', [dead.old])));
    expect(await collectOne(dead.number)).toEqual([['PASS_CANCELLED', 'cards.0.number']]);

    const twice = await madeExchange();
    expect(await collectOne(twice.number)).toEqual([]);
    expect(await collectOne(twice.number)).toEqual([['ACTION_NOT_ALLOWED', 'cards.0.number']]);
  });

  it('asks for no receipt once the fee was paid at the counter before', async () => {
    const { number } = await madeExchange();
    const { fee } = (await query(cast.reviewer, `{ pass(number: "${number}") { fee { id } } }`, {})).data.pass;
    resultOf(await query(cast.reviewer, `mutation { payFees(ids: ["${fee.id}"], receiptNumber: "KL-4") { id } }`, {}));
    const entry = { number, oldCardReturned: true };
    expect(refusals(await collect([{ ...entry, receiptNumber: 'KL-5' }]))).toEqual([
      ['FEE_NOT_DUE', 'cards.0.receiptNumber'],
    ]);
    resultOf(await collect([entry]));
    expect((await pass(number)).fee).toMatchObject({ state: 'PAID', receiptNumber: 'KL-4' });
  });

  it('of forty at once one hands the card over, and its fee is paid once', async () => {
    const { old, number } = await madeExchange();
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, at) => collect([{ number, oldCardReturned: true, receiptNumber: `KL-${at}` }])),
    );
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    const { id, status } = await pass(number);
    expect([status, (await pass(old)).status]).toEqual(['VALID', 'EXCHANGED']);
    const paid = await rowsOf(
      cast.app,
      `select 1 from history_entry where subject_id = $1 and action = 'FEE_PAID'`,
      id,
    );
    expect(paid).toHaveLength(1);
  });
});

describe('R-EXC-6 R-ACC-4 a card as the desk looks at it', () => {
  const AT_DESK = `query($number: String!) { cardAtDesk(number: $number) { number exchangedFromNumber
    holder { name idNumber } attachments { kind file { url } } } }`;

  it('shows number and photo in clear, on record as read at the desk', async () => {
    const { old, number } = await madeExchange();
    const { data } = await query(cast.reviewer, AT_DESK, { number: ` ${number.toLowerCase()} ` });
    expect(data.cardAtDesk).toMatchObject({ number, exchangedFromNumber: old });
    expect(data.cardAtDesk.holder.idNumber).toMatch(/^A\d{8}$/);
    expect(data.cardAtDesk.attachments).toMatchObject([{ kind: 'PHOTO' }]);
    const { id } = await pass(number);
    expect(await rowsOf(cast.app, 'select operation from audit_entry where subject_id = $1', id)).toEqual([
      { operation: 'cardAtDesk' },
    ]);
  });

  it('refuses cards of other branches, numbers that nothing has, and passes that are no cards', async () => {
    const { number } = await madeExchange();
    const single = await createPass(await createPerson(), { kind: 'SINGLE_ENTRY' });
    const refused = async (asked: string, viewer = cast.reviewer) =>
      refusals(await query(viewer, AT_DESK, { number: asked }));
    expect(await refused(number, cast.kaohsiungReviewer)).toEqual([['FORBIDDEN', undefined]]);
    expect(await refused('KLPS115-999999')).toEqual([['NOT_FOUND', undefined]]);
    expect(await refused(single)).toEqual([['NO_CARD', undefined]]);
  });
});

describe('R-EXC-6 cards for the printer, and the lists of the desk', () => {
  const PRINT =
    'query($numbers: [String!]!) { cardPrintData(numbers: $numbers) { items { number code holder { name idNumber } } } }';

  it('R-ACC-4 gives numbers, names and codes of cards to be made, each read on record, in the order asked for', async () => {
    const cards = [];
    for (let at = 0; at < 2; at += 1) {
      cards.unshift(await createPass(await createPerson(), { validTo: later, made: false }));
    }
    const { data } = await query(cast.reviewer, PRINT, { numbers: cards });
    expect(data.cardPrintData.items.map(({ number }: { number: string }) => number)).toEqual(cards);
    expect(cast.app.services.passCodes.read(data.cardPrintData.items[0].code)).toMatchObject({ number: cards[0] });
    const reads = await rowsOf(
      cast.app,
      `select a.operation from audit_entry a join pass p on p.id = a.subject_id where p.number = any($1)`,
      cards,
    );
    expect(reads).toEqual([{ operation: 'cardPrintData' }, { operation: 'cardPrintData' }]);
  });

  it('refuses cards of other branches, made ones, unknown ones and more than fifty, and reads nothing', async () => {
    const mine = await createPass(await createPerson(), { validTo: later, made: false });
    const refused = async (numbers: string[], viewer = cast.reviewer) =>
      refusals(await query(viewer, PRINT, { numbers }));
    expect(await refused([mine, await lying(), 'KLPS115-999999', mine])).toEqual([
      ['ACTION_NOT_ALLOWED', 'numbers.1'],
      ['NOT_FOUND', 'numbers.2'],
      ['DUPLICATE', 'numbers.3'],
    ]);
    expect(await refused([mine], cast.kaohsiungReviewer)).toEqual([['FORBIDDEN', 'numbers.0']]);
    expect(await refused(Array.from({ length: 51 }, (_, at) => `KLPS115-${at}`))).toEqual([['TOO_MANY', 'numbers']]);
    expect(await refused([])).toEqual([['REQUIRED', 'numbers']]);
  });

  it('R-TIME-2 lists what has lain there for fourteen days, by day in Taipei, and counts it', async () => {
    const number = await lying();
    await rowsOf(cast.app, `update pass set made_at = '2026-11-10T23:59:59.999+08:00' where number = $1`, number);
    const LIST = `query($filter: PassFilter!) { passes(filter: $filter) { items { number } } viewer { openWork { cardsNotCollected } } }`;
    const found = async () => {
      const { data } = await query(cast.reviewer, LIST, { filter: { notCollectedInTime: true, number } });
      return [data.passes.items.length, data.viewer.openWork.cardsNotCollected];
    };
    await api.setClock('2026-11-23T23:59:59+08:00');
    const [, before] = await found();
    expect(await found()).toEqual([0, before]);
    await api.setClock('2026-11-24T00:00:00+08:00');
    const [items, count] = await found();
    expect(items).toBe(1);
    expect(count).toBeGreaterThan(before ?? 0);
  });

  it('is filtered by company, by what cards were issued for and by when they were made; not by companies', async () => {
    const { number, old } = await madeExchange();
    const LIST = 'query($filter: PassFilter!) { passes(filter: $filter) { items { number } } }';
    const found = async (filter: object, viewer: TestViewer = cast.reviewer) =>
      (await query(viewer, LIST, { filter: { number, ...filter } })).data?.passes.items.length;
    expect(await found({ company: '德海' })).toBe(1);
    expect(await found({ company: '04595252' })).toBe(1);
    expect(await found({ company: '永航' })).toBe(0);
    expect(await found({ cardOrigins: ['EXCHANGE'] })).toBe(1);
    expect(await found({ cardOrigins: ['FIRST_ISSUE', 'RENEWAL'] })).toBe(0);
    expect(await found({ number: old, cardOrigins: ['FIRST_ISSUE'] })).toBe(1);
    expect(await found({ cardOrigins: ['EXCHANGE'] }, cast.kaohsiungReviewer)).toBe(0);
    expect(await found({ madeBefore: '2026-11-10T10:00:00+08:00' })).toBe(0);
    expect(await found({ madeBefore: '2026-11-10T10:00:01+08:00' })).toBe(1);
    const refused = async (filter: object) => refusals(await query(cast.dehai.operator, LIST, { filter }));
    expect(await refused({ company: '德海' })).toEqual([['FILTER_NOT_ALLOWED', 'filter.company']]);
    expect(await refused({ ownership: 'NON_OWNED', cardOrigins: ['EXCHANGE'] })).toEqual([
      ['FILTER_NOT_ALLOWED', 'filter.cardOrigins'],
    ]);
  });
});
