import { describe, expect, it } from 'vitest';
import type { BuiltCompany } from './support/build.js';
import { onPostgres } from './support/database.js';
import { readAllChanges, readChanges } from './support/gates.js';
import { runBlockedCalls } from './support/races.js';
import { rowsOf } from './support/rows.js';
import { DEACTIVATED, useUnusedCards } from './support/unused-cards.js';

const api = useUnusedCards();
const { cast, gate, setClock, newCompany, run, compareAt, compareOn, cardSince, passed } = api;
const { listOf, rowsOfList, statusOf, mailsTo, digestsOf } = api;

describe('R-NOP-1 the days on which a card is listed and deactivated', () => {
  it.each([
    ['the last of August', '2026-08-31T12:00:00+08:00', '2027-01-31', '2027-02-28'],
    ['the last of August before a leap year', '2027-08-31T12:00:00+08:00', '2028-01-31', '2028-02-29'],
    ['the last of September', '2026-09-30T12:00:00+08:00', '2027-02-28', '2027-03-30'],
    ['leap day', '2028-02-29T12:00:00+08:00', '2028-07-29', '2028-08-29'],
    ['the last second of a day', '2026-11-30T23:59:59+08:00', '2027-04-30', '2027-05-30'],
    ['the first second of a day', '2026-12-01T00:00:00+08:00', '2027-05-01', '2027-06-01'],
  ])('counts from %s', async (_title, since, listedOn, deactivatedOn) => {
    const company = await newCompany();
    const number = await cardSince(since, company);
    const dayBefore = (day: string) => new Date(Date.parse(`${day}T00:30:00+08:00`) - 86_400_000).toISOString();
    await compareAt(dayBefore(listedOn));
    expect(await rowsOfList(company, 'FIVE_MONTHS')).toEqual([]);
    await compareOn(listedOn);
    expect(await rowsOfList(company, 'FIVE_MONTHS')).toEqual([[number, listedOn, deactivatedOn]]);
    await compareAt(dayBefore(deactivatedOn));
    expect(await rowsOfList(company, 'FIVE_MONTHS')).toEqual([[number, listedOn, deactivatedOn]]);
    expect(await statusOf(number, company)).toMatchObject({ status: 'VALID' });
    await compareOn(deactivatedOn);
    expect(await rowsOfList(company, 'FIVE_MONTHS')).toEqual([]);
    expect(await rowsOfList(company, 'SIX_MONTHS')).toEqual([[number, deactivatedOn, deactivatedOn]]);
    expect(await statusOf(number, company)).toEqual(DEACTIVATED);
  });

  it('counts from the latest of first day, collection, last passage and reinstatement', async () => {
    const company = await newCompany();
    const [collected, used, reinstated] = [
      await cardSince('2026-11-01T12:00:00+08:00', company),
      await cardSince('2026-11-01T12:00:00+08:00', company),
      await cardSince('2026-05-01T12:00:00+08:00', company),
    ];
    await rowsOf(cast.app, `update pass set collected_at = '2026-11-03T12:00:00+08:00' where number = $1`, collected);
    await passed(used, '2026-11-05T12:00:00+08:00');
    await compareOn('2026-11-11');
    expect(await statusOf(reinstated, company)).toEqual(DEACTIVATED);
    await rowsOf(
      cast.app,
      `update deactivation set until = '2026-11-12T06:00:00+08:00', ended_at = '2026-11-11T09:00:00+08:00', ended_by_id = $2
       where pass_id = (select id from pass where number = $1)`,
      reinstated,
      company.accountId,
    );
    await setClock('2026-11-12T05:59:59+08:00');
    expect((await listOf(company.operator, 'SIX_MONTHS')).map(({ pass }) => pass.status)).toEqual([
      'REINSTATEMENT_PENDING',
    ]);
    await setClock('2026-11-12T06:00:00+08:00');
    expect(await listOf(company.operator, 'SIX_MONTHS')).toEqual([]);
    await compareOn('2027-04-12');
    expect((await rowsOfList(company, 'FIVE_MONTHS')).map(([number, , due]) => [number, due]).sort()).toEqual(
      [
        [collected, '2027-05-03'],
        [used, '2027-05-05'],
        [reinstated, '2027-05-12'],
      ].sort(),
    );
  });

  it('counts over the chain of an exchanged card, which is not compared itself any more', async () => {
    const company = await newCompany();
    const [old, next] = [
      await cardSince('2026-11-01T12:00:00+08:00', company),
      await cardSince('2026-11-01T12:00:00+08:00', company),
    ];
    await rowsOf(
      cast.app,
      `update pass p set exchanged_from_id = o.id, chain_id = o.id, collected_at = '2026-12-01T09:00:00+08:00'
       from pass o where p.number = $1 and o.number = $2`,
      next,
      old,
    );
    await rowsOf(cast.app, `update pass set exchanged_at = '2026-12-01T09:00:00+08:00' where number = $1`, old);
    await passed(old, '2026-11-10T09:00:00+08:00');
    await compareOn('2027-05-31');
    expect(await rowsOfList(company, 'SIX_MONTHS')).toEqual([]);
    expect(await rowsOfList(company, 'FIVE_MONTHS')).toEqual([[next, '2027-05-31', '2027-06-01']]);
    expect((await listOf(company.operator, 'FIVE_MONTHS'))[0]?.lastUsedAt).toBe('2026-11-10T09:00:00+08:00');
    await compareOn('2027-06-01');
    expect(await statusOf(next, company)).toEqual(DEACTIVATED);
    // A passage that the old number made with the new card's holder counts for the card that is held now.
    await setClock('2027-06-01T10:00:00+08:00');
    await passed(old, '2026-12-02T09:00:00+08:00');
    expect(await statusOf(next, company)).toMatchObject({ status: 'VALID' });
  });

  it('looks at collected, running cards only, blocked ones among them', async () => {
    const company = await newCompany();
    const since = '2026-11-01T12:00:00+08:00';
    const blocked = await cardSince(since, company);
    await cardSince(since, company, { collected: false });
    await cardSince(since, company, { cancelledAt: new Date('2026-12-01T12:00:00+08:00') });
    await cardSince(since, company, { validTo: new Date('2027-04-30T23:59:59+08:00') });
    await cardSince(since, company, { kind: 'SINGLE_ENTRY' });
    const HOLD = 'mutation($input: HoldCardsInput!) { holdCards(input: $input) { status } }';
    const input = { numbers: [blocked], cause: 'LOST', reason: '遺失', cancel: false };
    expect((await cast.app.query(company.operator, HOLD, { input })).errors).toEqual([]);
    await compareOn('2027-05-01');
    expect((await listOf(company.operator, 'SIX_MONTHS')).map(({ pass }) => [pass.number, pass.status])).toEqual([
      [blocked, 'BLOCKED'],
    ]);
    expect(await rowsOfList(company, 'FIVE_MONTHS')).toEqual([]);
  });
});

describe('R-NOP-2 the nightly comparison', () => {
  it('has the effect of one run, however often and on however many nodes it runs', async () => {
    const company = await newCompany();
    const numbers = [];
    for (let n = 0; n < 4; n += 1) numbers.push(await cardSince('2026-11-01T12:00:00+08:00', company));
    await setClock('2027-05-01T00:30:00+08:00');
    if (onPostgres()) await Promise.all([run(), run(), run()]);
    await run();
    await compareAt('2027-05-01T23:59:59+08:00');
    const before = await rowsOfList(company, 'SIX_MONTHS');
    expect(before.map(([number]) => number).sort()).toEqual(numbers.sort());
    await compareOn('2027-05-02');
    expect(await rowsOfList(company, 'SIX_MONTHS')).toEqual(before);
    const [row] = await rowsOf<{ count: number }>(
      cast.app,
      'select count(*)::int count from deactivation d join pass p on p.id = d.pass_id where p.number = any($1)',
      numbers,
    );
    expect(row?.count).toBe(4);
    const mails = await digestsOf(company);
    expect(mails).toHaveLength(1);
  });

  it('makes up for missed nights with its own date, however late in the day', async () => {
    const company = await newCompany();
    const number = await cardSince('2026-11-07T12:00:00+08:00', company);
    await compareOn('2027-05-06');
    // Down for the nights of the 7th, 8th and 9th.
    await compareAt('2027-05-09T23:59:59+08:00');
    expect(await rowsOfList(company, 'SIX_MONTHS')).toEqual([[number, '2027-05-09', '2027-05-07']]);
    const changes = await rowsOf<{ starts_at: Date }>(
      cast.app,
      'select d.starts_at from deactivation d join pass p on p.id = d.pass_id where p.number = $1',
      number,
    );
    expect(new Date(changes[0]?.starts_at ?? 0).toISOString()).toBe('2027-05-09T15:59:59.000Z');
  });

  it('leaves a card alone whose passage is stored while it runs', async () => {
    const company = await newCompany();
    const number = await cardSince('2026-11-01T12:00:00+08:00', company);
    await setClock('2027-05-01T00:30:00+08:00');
    if (onPostgres()) {
      const lock = { text: 'select from pass where number = ? for no key update', values: [number] };
      await runBlockedCalls<unknown>(cast.app, lock, [
        () => passed(number, '2027-04-30T08:00:00+08:00'),
        () => new Promise((done) => setTimeout(done, 300)).then(run),
      ]);
    } else await passed(number, '2027-04-30T08:00:00+08:00').then(run);
    expect(await statusOf(number, company)).toMatchObject({ status: 'VALID' });
    expect(await rowsOfList(company, 'SIX_MONTHS')).toEqual([]);
  });

  it('takes a card off the lists at its first passage, and lists it anew with another date', async () => {
    const company = await newCompany();
    const number = await cardSince('2026-11-01T12:00:00+08:00', company);
    await compareOn('2027-04-01');
    expect(await rowsOfList(company, 'FIVE_MONTHS')).toHaveLength(1);
    await setClock('2027-04-02T09:00:00+08:00');
    await passed(number, '2027-04-02T08:00:00+08:00');
    expect(await rowsOfList(company, 'FIVE_MONTHS')).toEqual([]);
    // The nights until then were missed.
    await compareOn('2027-09-02');
    expect(await rowsOfList(company, 'FIVE_MONTHS')).toEqual([[number, '2027-09-02', '2027-10-02']]);
  });
});

describe('R-NOP-4 a passage that is reported late', () => {
  const deactivatedCard = async (company: BuiltCompany) => {
    const number = await cardSince('2026-11-01T12:00:00+08:00', company);
    await compareOn('2027-05-01');
    await setClock('2027-05-03T10:00:00+08:00');
    return number;
  };

  it('ends the deactivation at once where the card was not due, on record, for gates and by mail', async () => {
    const company = await newCompany();
    const number = await deactivatedCard(company);
    const { cursor } = await readAllChanges(cast.app, gate);
    const before = (await mailsTo(company)).length;
    await passed(number, '2026-11-02T08:00:00+08:00');
    expect(await statusOf(number, company)).toEqual({ status: 'VALID', deactivationReason: null });
    const { passes } = await readChanges(cast.app, gate, 'usable', { since: cursor });
    expect(passes).toEqual([{ number, usable: true }]);
    const { data } = await cast.app.query(gate, `{ mayPass(number: "${number}", gateCode: "KL-N1") { allowed } }`);
    expect(data.mayPass.allowed).toBe(true);
    const fresh = (await mailsTo(company)).slice(before);
    expect(fresh.map(({ text }) => text.includes(number) && text.includes('2026-11-02 08:00'))).toEqual([true]);
    const [entry] = await rowsOf<{ action: string; account_id: string | null }>(
      cast.app,
      `select action, account_id from history_entry where subject_id = (select id from pass where number = $1)
       and action = 'LATE_PASSAGE'`,
      number,
    );
    expect(entry).toMatchObject({ account_id: null });
    expect(await rowsOfList(company, 'SIX_MONTHS')).toEqual([]);
    // It counts from that passage now, not from the end of the deactivation.
    await compareOn('2027-05-04');
    expect(await statusOf(number, company)).toEqual(DEACTIVATED);
  });

  it.each([
    ['it was due with it too', '2026-11-01T23:59:59+08:00', {}],
    ['it was after the deactivation', '2027-05-02T08:00:00+08:00', {}],
    ['the card does not open the gate', '2027-04-02T08:00:00+08:00', { gateCode: 'KH-N1' }],
  ])('leaves the deactivation where %s', async (_title, at, where) => {
    const company = await newCompany();
    const number = await deactivatedCard(company);
    await passed(number, at, where);
    expect(await statusOf(number, company)).toEqual(DEACTIVATED);
  });

  it('counts also where a later passage is known already, and where a reinstatement is waiting', async () => {
    const company = await newCompany();
    const number = await deactivatedCard(company);
    await passed(number, '2027-05-02T08:00:00+08:00');
    await rowsOf(
      cast.app,
      `update deactivation set until = '2027-05-04T06:00:00+08:00', ended_at = now(), ended_by_id = $2
       where pass_id = (select id from pass where number = $1)`,
      number,
      company.accountId,
    );
    expect(await statusOf(number, company)).toMatchObject({ status: 'REINSTATEMENT_PENDING' });
    await passed(number, '2027-03-02T08:00:00+08:00');
    expect(await statusOf(number, company)).toMatchObject({ status: 'VALID' });
  });
});
