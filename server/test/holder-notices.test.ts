import { describe, expect, it } from 'vitest';
import { partsOf } from '../src/messages/sms/parts.js';
import type { BuiltCompany } from './support/build.js';
import { AT_ONCE, REINSTATE } from './support/reinstatements.js';
import { rowsOf } from './support/rows.js';
import { useUnusedCards } from './support/unused-cards.js';

const api = useUnusedCards();
const { cast, setClock, newCompany, run, compareAt, cardSince, passed } = api;

let phones = 0;

/** A card whose holder's phone is verified. */
async function verifiedCard(company: BuiltCompany, since: string, facts: object = {}) {
  const number = await cardSince(since, company, facts);
  const phone = `09${String(70_000_000 + ++phones)}`;
  const [pass] = await rowsOf<{ id: string; person_id: string }>(
    cast.app,
    'select id, person_id from pass where number = $1',
    number,
  );
  await rowsOf(cast.app, 'update person set mobile = $2 where id = $1', pass?.person_id, phone);
  await rowsOf(
    cast.app,
    `insert into phone_verification (id, chain_id, phone, verified_at, by) values (uuidv7(), $1, $2, $3, 'CODE')`,
    ...[pass?.id, phone, since],
  );
  return { number, phone, lastFour: number.slice(-4) };
}

const textsTo = async (phone: string) =>
  (await cast.app.texts()).filter(({ to }) => to === phone).map(({ text }) => text);
const BLOCK = `mutation($input: BlockCardsInput!) { blockCards(input: $input) { id } }`;
const block = async (numbers: readonly string[]) =>
  cast.app.query(await cast.reviewer, BLOCK, { input: { numbers, cause: 'SECURITY_RISK', reason: '擅闖管制區' } });
const HOLD = `mutation($input: HoldCardsInput!) { holdCards(input: $input) { id holds { id } } }`;
const LIFT = `mutation($id: ID!, $reason: String!) { liftHold(id: $id, reason: $reason) { id } }`;

describe('R-NOP-5 R-TEL-9 the holder of a card with a verified phone', () => {
  it('is told once that it was deactivated for no passage, in the company’s language, by its last four digits', async () => {
    const [company, english] = [await newCompany(), await newCompany()];
    await rowsOf(cast.app, `update account set language = 'EN' where company_id = $1`, english.id);
    const [card, other] = [
      await verifiedCard(company, '2026-04-10T12:00:00+08:00'),
      await verifiedCard(english, '2026-04-10T12:00:00+08:00'),
    ];
    await compareAt('2026-11-11T00:30:00+08:00');
    await run();
    const [text, ...more] = await textsTo(card.phone);
    expect(more).toEqual([]);
    expect(text).toContain(`末四碼${card.lastFour}逾6個月未通行`);
    expect(text).not.toContain(card.number);
    expect(await textsTo(other.phone)).toEqual([expect.stringContaining(`ending ${other.lastFour} is deactivated`)]);

    await setClock('2026-11-11T10:00:00+08:00');
    const { data } = await cast.app.query(company.operator, REINSTATE, { numbers: [card.number] });
    expect(data.reinstatePasses[0].error).toBeNull();
    expect((await textsTo(card.phone)).at(-1)).toContain(`末四碼${card.lastFour}將於2026-11-12 06:00恢復使用`);

    const atOnce = { numbers: [other.number], reason: '救護車待命' };
    expect((await cast.app.query(await cast.reviewer, AT_ONCE, atOnce)).errors).toEqual([]);
    expect((await textsTo(other.phone)).at(-1)).toContain('was reinstated at 2026-11-11 10:00');
  });

  it('is told nothing while the phone is not verified, or was changed since (R-TEL-6)', async () => {
    const company = await newCompany();
    const unverified = await cardSince('2026-04-10T12:00:00+08:00', company);
    const changed = await verifiedCard(company, '2026-04-10T12:00:00+08:00');
    await rowsOf(
      cast.app,
      `update person set mobile = '0911000111' where id in (select person_id from pass where number in ($1, $2))`,
      ...[changed.number, unverified],
    );
    await compareAt('2026-11-13T00:30:00+08:00');
    expect(await textsTo(changed.phone)).toEqual([]);
    expect(await textsTo('0911000111')).toEqual([]);
  });

  it('is told that a passage reported late ended the deactivation (R-NOP-4)', async () => {
    const company = await newCompany();
    const card = await verifiedCard(company, '2026-04-20T12:00:00+08:00');
    await compareAt('2026-11-14T00:30:00+08:00');
    await setClock('2026-11-14T09:00:00+08:00');
    await passed(card.number, '2026-10-01T08:00:00+08:00');
    expect(await textsTo(card.phone)).toEqual([
      expect.stringContaining('未通行'),
      expect.stringContaining('即刻恢復使用'),
    ]);
  });

  it('is told that it was blocked, and at most ten times a day (R-TEL-5)', async () => {
    const company = await newCompany();
    const card = await verifiedCard(company, '2026-11-10T12:00:00+08:00');
    await setClock('2026-11-15T09:00:00+08:00');
    for (let n = 0; n < 11; n += 1) {
      const input = { numbers: [card.number], cause: 'LOST', reason: '遺失於碼頭' };
      const { data, errors } = await cast.app.query(company.operator, HOLD, { input });
      expect(errors).toEqual([]);
      const id = data.holdCards[0].holds.at(0).id;
      await rowsOf(cast.app, 'update hold set lifted_at = placed_at where lifted_at is null and id <> $1', id);
      await cast.app.query(company.operator, LIFT, { id, reason: '已尋獲' });
      cast.app.clock.forward({ minutes: 1 });
    }
    const texts = await textsTo(card.phone);
    expect(texts).toHaveLength(10);
    expect(texts[0]).toContain(`末四碼${card.lastFour}已暫停使用`);
    await setClock('2026-11-16T09:00:00+08:00');
    expect((await block([card.number])).errors).toEqual([]);
    expect(await textsTo(card.phone)).toHaveLength(11);
  });

  it('is told that the card is ready at its port, once', async () => {
    const company = await newCompany();
    const card = await verifiedCard(company, '2026-11-10T12:00:00+08:00');
    await rowsOf(cast.app, 'update pass set made_at = null, collected_at = null where number = $1', card.number);
    const MARK = 'mutation($numbers: [String!]!) { markCards(numbers: $numbers, action: MARK_MADE) { number } }';
    const { errors } = await cast.app.query(await cast.reviewer, MARK, { numbers: [card.number] });
    expect(errors).toEqual([]);
    expect(await textsTo(card.phone)).toEqual([
      `港區通行證末四碼${card.lastFour}已製證，請依公司收到的領證通知信至基隆港領取。`,
    ]);
    expect((await cast.app.query(await cast.reviewer, MARK, { numbers: [card.number] })).errors).not.toEqual([]);
    expect(await textsTo(card.phone)).toHaveLength(1);
  });

  it('is told of two record anomalies, and that a reviewer ended the deactivation (R-ANO-1)', async () => {
    const company = await newCompany();
    const card = await verifiedCard(company, '2026-11-10T12:00:00+08:00');
    await setClock('2026-11-17T10:00:00+08:00');
    for (const at of ['16T08:00', '16T09:00', '17T08:00']) await passed(card.number, `2026-11-${at}:00+08:00`);
    await compareAt('2026-11-19T00:30:00+08:00');
    await run();
    expect(await textsTo(card.phone)).toEqual([expect.stringContaining('當月進出紀錄異常2次')]);
    const END = `mutation($number: String!) { endAnomalyDeactivation(number: $number, reason: "已說明，漏刷") { status } }`;
    expect((await cast.app.query(await cast.reviewer, END, { number: card.number })).errors).toEqual([]);
    expect((await textsTo(card.phone)).at(-1)).toBe(
      `港區通行證末四碼${card.lastFour}紀錄異常停用已解除，即刻恢復使用。`,
    );
  });

  it('is told nothing of what is rolled back', async () => {
    const company = await newCompany();
    const card = await verifiedCard(company, '2026-11-10T12:00:00+08:00');
    const refused = await block([card.number, 'KLPS115-999999']);
    expect(refused.errors).not.toEqual([]);
    expect(await textsTo(card.phone)).toEqual([]);
  });

  it('is told once that it ends within a week, also where the first of these days was missed', async () => {
    const company = await newCompany();
    const validTo = new Date('2027-02-28T23:59:59+08:00');
    const card = await verifiedCard(company, '2026-11-10T12:00:00+08:00', { validTo });
    const remindOn = async (day: string) => {
      await setClock(`${day}T06:30:00+08:00`);
      await cast.app.services.jobs.run('remind', null);
    };
    await remindOn('2027-01-29');
    expect(await textsTo(card.phone)).toEqual([]);
    await remindOn('2027-02-23');
    await remindOn('2027-02-28');
    expect(await textsTo(card.phone)).toEqual([expect.stringContaining('將於2027-02-28到期')]);
  });

  it('is sent texts of one part each (R-TEL-9)', async () => {
    const all = await cast.app.texts();
    expect(new Set(all.map(({ language }) => language)).size).toBe(2);
    expect(all.filter(({ text }) => partsOf(text) > 1)).toEqual([]);
  });
});
