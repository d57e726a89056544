import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { TestViewer } from './support/app.js';
import { refusals, resultOf, useApplications } from './support/applications.js';
import { buildGate, buildGateSystem, readAllChanges } from './support/gates.js';
import { historyOf } from './support/history.js';
import { rowsOf } from './support/rows.js';

const api = useApplications();
const { cast, setClock, createPerson, createPass, query, passFormInput, createApplication, markCards } = api;

const later = new Date('2028-02-29T23:59:59+08:00');
const mails = async (template: string) =>
  (await rowsOf(cast.app, `select 1 from message where template = $1`, template)).length;

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
