import { describe, expect, it } from 'vitest';
import { done, refusals, type Shown, statesOf, useApplications } from './support/applications.js';
import { historyOf } from './support/history.js';
import { rowsOf } from './support/rows.js';
import { upload } from './support/uploads.js';

const story = useApplications();
const { cast, at, person, newPassport, about, ask, submit, submitted, decideAll, correct, mark } = story;
const { approved, card, holds, find } = story;

const PASS = `query($number: String!) { pass(number: $number) { id status validFrom validTo medium kind port { code }
  areas { code } holder { name idNumber } previousNumber nextNumber } }`;
const UPDATE = `mutation($id: ID!, $version: Int!, $input: PersonInput!) {
  updatePerson(id: $id, version: $version, input: $input) { id version } }`;
const ATTACH = `mutation($personId: ID!, $uploadId: ID!) {
  addAttachment(personId: $personId, kind: PHOTO, uploadId: $uploadId) { id } }`;

const pass = async (number: string) => (await ask(cast.dehai.operator, PASS, { number })).data.pass;
const issued = (shown: Shown) => shown.items.items.map(({ issuedPass }) => issuedPass?.number ?? '');
const renew = (numbers: string[], more: object = {}) => submitted(about('RENEWAL', numbers, more));
const over = new Date('2026-11-09T23:59:59+08:00');
const soon = new Date('2026-12-01T23:59:59+08:00');
const update = (id: string, input: object) =>
  ask(cast.dehai.operator, UPDATE, { id, version: 1, input: { idKind: 'PASSPORT', mobile: '0922333444', ...input } });

describe('R-PRD-5 renewing a card', () => {
  it('makes a new card from the day after the old one ends, under a new number, for other areas and another port', async () => {
    const old = await card(await person({ name: '王大明' }), { term: { count: 20, unit: 'DAY' } });
    const shown = await renew([old], {
      ...{ areaCodes: ['KAOHSIUNG-PENGLAI', 'ANPING-ALL'], pickupPortCode: 'ANPING' },
      term: { count: 1, unit: 'YEAR' },
    });
    // Where it is collected decides; what it begins with is known once it is approved.
    expect(shown).toMatchObject({
      branch: { code: 'KH' },
      startDay: null,
      lastDay: null,
      pickupPort: { code: 'ANPING' },
    });
    expect(shown.number).toMatch(/^OM05-11511-\d{5}$/);
    const police = await story.staff('police-kh', ['POLICE_CHECK'], ['KH']);
    const reviewed = done(await decideAll(cast.elsewhere, shown, 'APPROVE'));
    expect(statesOf(reviewed)).toEqual(['POLICE_CHECK']);
    const [number = ''] = issued(done(await decideAll(police, reviewed, 'APPROVE')));
    expect(number).toMatch(/^KHPS115-\d{6}$/);
    expect(await pass(number)).toMatchObject({
      ...{ status: 'TO_BE_MADE', kind: 'PERIODIC', medium: 'RFID', port: { code: 'ANPING' } },
      ...{ validFrom: '2026-12-10T00:00:00+08:00', validTo: '2027-12-09T23:59:59+08:00' },
      areas: [{ code: 'KAOHSIUNG-PENGLAI' }, { code: 'ANPING-ALL' }],
      ...{ previousNumber: old, nextNumber: null, holder: { name: '王大明' } },
    });
    // The old one serves to its end.
    const before = await pass(old);
    expect(before).toMatchObject({ status: 'MADE', validTo: '2026-12-09T23:59:59+08:00', nextNumber: number });
    expect(before.areas).toEqual([{ code: 'KEELUNG-EAST' }, { code: 'TAIPEI-EAST' }]);

    const history = (id: string) => historyOf(cast.app, cast.dehai.operator, 'PASS', id);
    expect((await history(before.id))[0]).toMatchObject({ action: 'RENEWED', changes: [['passNumber', null, number]] });
    expect(await history((await pass(number)).id)).toMatchObject([
      { action: 'ISSUED', changes: [['passNumber', old, null]] },
    ]);
    const again = await submit(about('RENEWAL', [old]));
    expect(refusals(again)).toEqual([['ALREADY_RENEWED', 'passNumbers.0']]);
  });

  it('from the thirtieth day before its last day on, to the second', async () => {
    const number = await card(await person());
    await at('2028-10-19T23:59:59+08:00');
    const early = await submit(about('RENEWAL', [number]));
    expect(early.errors.map(({ extensions }) => extensions)).toMatchObject([
      { code: 'TOO_EARLY_TO_RENEW', field: 'passNumbers.0', params: { until: '2028-10-20T00:00:00+08:00' } },
    ]);
    await at('2028-10-20T00:00:00+08:00');
    expect(refusals(await submit(about('RENEWAL', [number])))).toEqual([]);
  });

  it('of a card that is over, or over by then: from the day of its approval', async () => {
    const gone = await renew([await holds(await person(), { validTo: over })]);
    const going = await renew([await holds(await person(), { validTo: new Date('2026-11-15T23:59:59+08:00') })]);
    await at('2026-11-18T16:00:00+08:00');
    for (const shown of [gone, going]) {
      expect(await pass(issued(await approved(shown))[0] ?? '')).toMatchObject({
        ...{ validFrom: '2026-11-18T00:00:00+08:00', validTo: '2027-11-17T23:59:59+08:00' },
      });
    }
  });

  it('R-PRD-1 is for three years at most, counted from whatever day it begins', async () => {
    await at('2028-02-10T10:00:00+08:00');
    const number = await holds(await person(), { validTo: new Date('2028-03-05T23:59:59+08:00') });
    // From today there is a leap day in it, from the day after the old card's end there is none.
    const shown = await approved(await renew([number], { term: { count: 1096, unit: 'DAY' } }));
    expect(await pass(issued(shown)[0] ?? '')).toMatchObject({
      ...{ validFrom: '2028-03-06T00:00:00+08:00', validTo: '2031-03-05T23:59:59+08:00' },
    });
  });

  it('only of RFID cards of periodic passes, and only by the company that has them', async () => {
    const qr = await holds(await person(), { validTo: soon });
    await rowsOf(cast.app, `update pass set medium = 'QR' where number = $1`, qr);
    const temporary = await holds(await person(), { kind: 'TEMPORARY', validTo: soon });
    expect(refusals(await submit(about('RENEWAL', [qr, temporary])))).toEqual([
      ['RFID_CARDS_ONLY', 'passNumbers.0'],
      ['PASS_KIND_NOT_ALLOWED', 'passNumbers.1'],
    ]);
    const idNumber = newPassport();
    await person({ idNumber });
    const theirs = await holds(await person({ idNumber }, cast.yonghang), { validTo: over }, cast.yonghang);
    expect(refusals(await submit(about('RENEWAL', [theirs])))).toEqual([['NOT_FOUND', 'passNumbers.0']]);
  });

  it('R-PRD-2 two old cards of one person bring no two new ones, in one application or in two', async () => {
    const id = await person();
    const numbers = [
      await holds(id, { validTo: over }),
      await holds(id, { validTo: new Date('2026-01-01T00:00:00Z') }),
    ];
    expect(refusals(await submit(about('RENEWAL', numbers)))).toEqual([['DUPLICATE', 'passNumbers.1']]);
    const spellings = [numbers[0] ?? '', ` ${numbers[0]?.toLowerCase()}`];
    expect(refusals(await submit(about('RENEWAL', spellings)))).toEqual([['DUPLICATE', 'passNumbers']]);
    const [first, second] = [await renew(numbers.slice(0, 1)), await renew(numbers.slice(1))];
    await approved(first);
    expect(refusals(await decideAll(cast.reviewer, second, 'APPROVE'))).toEqual([
      ['PERIODIC_PASS_EXISTS', 'decisions.0.itemId'],
    ]);
  });
});

describe('R-PRD-5 R-PER-2 whom a renewed card is for', () => {
  it('the same document, under the name its holder has when it is applied for; the old card keeps the old name', async () => {
    const idNumber = newPassport();
    const id = await person({ name: '陳小姐', idNumber });
    const old = await holds(id, { validTo: soon });
    done(await update(id, { name: '林陳小姐', idNumber }));
    const shown = await renew([old]);
    done(
      await ask(cast.dehai.operator, UPDATE, { id, version: 2, input: { idKind: 'PASSPORT', idNumber, name: '後來' } }),
    );
    const [number = ''] = issued(await approved(shown));
    expect((await pass(number)).holder).toEqual({ name: '林陳小姐', idNumber });
    expect((await pass(old)).holder).toEqual({ name: '陳小姐', idNumber });
  });

  it('never another one: a number that was changed, or a person who was removed, changes nothing about the pass', async () => {
    const [changed, removed] = [newPassport(), newPassport()];
    const people = [
      await person({ name: '甲一一', idNumber: changed }),
      await person({ name: '乙二二', idNumber: removed }),
    ];
    const numbers = [await holds(people[0] ?? '', { validTo: over }), await holds(people[1] ?? '', { validTo: over })];
    done(await update(people[0] ?? '', { name: '別人', idNumber: newPassport() }));
    const DELETE = 'mutation($id: ID!) { deletePerson(id: $id, version: 1) }';
    done(await ask(cast.dehai.operator, DELETE, { id: people[1] }));
    const cards = await Promise.all(issued(await approved(await renew(numbers))).map(pass));
    expect(cards.map(({ holder }) => holder)).toEqual([
      { name: '甲一一', idNumber: changed },
      { name: '乙二二', idNumber: removed },
    ]);
  });

  it('R-PRD-1 what is returned is corrected by the person’s data and photo', async () => {
    const idNumber = newPassport();
    const id = await person({ name: '錯名字', idNumber });
    const returned = done(
      await decideAll(cast.reviewer, await renew([await holds(id, { validTo: soon })]), 'RETURN', '姓名不符'),
    );
    done(await update(id, { name: '對名字', idNumber }));
    const { id: uploadId } = await upload(cast.app, cast.dehai.operator, 'PHOTO');
    done(await ask(cast.dehai.operator, ATTACH, { personId: id, uploadId }));
    const files = async () => {
      const text = 'select file_id as id from application_attachment where application_id = $1';
      return rowsOf<{ id: string }>(cast.app, text, returned.id);
    };
    const before = await files();
    const again = done(await correct(returned));
    expect(again.items.items).toMatchObject([{ holder: { name: '對名字', idNumber } }]);
    expect(await files()).toHaveLength(1);
    expect(await files()).not.toEqual(before);
    expect((await pass(issued(await approved(again))[0] ?? '')).holder.name).toBe('對名字');
  });
});

describe('R-PRD-5 R-PRD-7 the way of a renewed card', () => {
  it('is that of any other: made, collected; both cards stay what they are', async () => {
    const old = await holds(await person(), { validTo: soon });
    const shown = await approved(await renew([old]));
    const [number = ''] = issued(shown);
    done(await mark([number], 'MARK_MADE'));
    done(await mark([number], 'MARK_COLLECTED'));
    expect(statesOf(await find(shown.number))).toEqual(['COLLECTED']);
    expect((await pass(old)).status).toBe('MADE');
    await at('2026-12-02T00:00:00+08:00');
    expect([(await pass(old)).status, (await pass(number)).status]).toEqual(['EXPIRED', 'MADE']);
  });
});
