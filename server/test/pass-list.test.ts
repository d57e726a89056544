import { beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from './support/app.js';
import { type BuiltCompany, buildCompany, buildPass, buildPerson } from './support/build.js';
import { rowsOf } from './support/rows.js';

const LIST = `query List($filter: PassFilter, $order: PassOrder, $page: Int, $size: Int) {
  passes(filter: $filter, order: $order, page: $page, size: $size) { total page size items { number status holder { name idNumber } } } }`;

interface Row {
  number: string;
  status: string;
}

let app: TestApp;
let dehai: BuiltCompany;
let foreignNumber: string;
/** One pass in every status. */
const numbers: Record<string, string> = {};

beforeAll(async () => {
  app = await startTestApp();
  dehai = await buildCompany(app, '德海貨櫃股份有限公司', '04595252');
  const yonghang = await buildCompany(app, '永航船務有限公司', '10458570');
  const rosa = await buildPerson(app, dehai.id, { name: '羅莎', englishName: 'ROSA NEST', idNumber: 'A2211110' });
  const hamad = await buildPerson(app, dehai.id, { name: 'HAMAD ABDULLA', idNumber: '88888881' });
  const now = app.clock.now();
  const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
  const later = new Date('2027-11-10T23:59:59+08:00');
  const pass = (name: string, person: string, facts: object) =>
    buildPass(app, dehai.id, person, { areaCode: 'KEELUNG-EAST', ...facts }).then((number) => {
      numbers[name] = number;
    });
  await pass('SYNCHRONISING', rosa, { issuedAt: ago(9) });
  await pass('USABLE', rosa, { issuedAt: ago(10), areaCode: 'TAICHUNG-WEST' });
  await pass('EXPIRED', hamad, { issuedAt: ago(24 * 60) });
  await pass('LAST_SECOND', hamad, { issuedAt: new Date(ago(24 * 60).getTime() + 1000) });
  const card = { kind: 'PERIODIC', issuedAt: ago(60), validTo: later };
  await pass('VALID', rosa, card);
  await pass('MADE', rosa, { ...card, collected: false });
  await pass('TO_BE_MADE', rosa, { ...card, made: false });
  await pass('NOT_YET_VALID', rosa, { ...card, issuedAt: new Date('2027-01-01T00:00:00+08:00') });
  await pass('DEACTIVATED', hamad, { ...card, collected: false, deactivatedAt: now });
  await pass('CANCELLED', hamad, { ...card, collected: false, deactivatedAt: now, cancelledAt: now });
  // A row that must never appear among the owned passes.
  const foreign = await buildPerson(app, yonghang.id, { name: '羅莎', idNumber: 'A2211110' });
  foreignNumber = await buildPass(app, yonghang.id, foreign, { areaCode: 'KEELUNG-EAST' });
  return app.stop;
});

async function list(filter: object = {}, more: object = {}): Promise<{ total: number; items: Row[] }> {
  const { data, errors } = await app.query(dehai.operator, LIST, { filter, size: 50, ...more });
  expect(errors).toEqual([]);
  return data.passes;
}
const namesOf = (rows: Row[]) =>
  rows.map(({ number }) => Object.keys(numbers).find((name) => numbers[name] === number));

describe('the list of passes', () => {
  it('says of each page whether another one follows', async () => {
    const shown = async (page: number, size: number) => {
      const document = `{ passes(page: ${page}, size: ${size}) { hasNext total boundedTotal { count more } } }`;
      return (await app.query(dehai.operator, document)).data.passes;
    };
    const { total, boundedTotal } = await shown(1, 1);
    expect(boundedTotal).toEqual({ count: total, more: false });
    const pages: [page: number, size: number][] = [
      [1, 4],
      [2, 4],
      [3, 4],
      [1, total],
      [2, total / 2],
      [9, 4],
    ];
    const follow = await Promise.all(pages.map(async ([page, size]) => (await shown(page, size)).hasNext));
    expect(follow).toEqual([true, true, false, false, false, false]);
  });

  it('R-PRD-7 filters by the same statuses that it shows', async () => {
    const all = (await list()).items;
    expect(all).toHaveLength(10);
    const states = [
      'SYNCHRONISING',
      'USABLE',
      'TO_BE_MADE',
      'MADE',
      'NOT_YET_VALID',
      'VALID',
      'DEACTIVATED',
      'CANCELLED',
      'EXPIRED',
    ];
    for (const status of states) {
      const expected = all.filter((pass) => pass.status === status).map(({ number }) => number);
      expect(expected, status).not.toEqual([]);
      expect(
        (await list({ statuses: [status] })).items.map(({ number }) => number),
        status,
      ).toEqual(expected);
    }
    expect(namesOf((await list({ statuses: ['EXPIRED', 'CANCELLED'] })).items).sort()).toEqual([
      'CANCELLED',
      'EXPIRED',
    ]);
  });

  it('R-ONE-6 finds passes by passport number, name, pass number and port', async () => {
    expect((await list({ idNumber: ' a221-1110 ' })).total).toBe(6);
    expect((await list({ holderName: '莎' })).total).toBe(6);
    expect((await list({ holderName: 'nest' })).total).toBe(6);
    expect((await list({ holderName: '%' })).total).toBe(0);
    expect(namesOf((await list({ number: String(numbers.USABLE).toLowerCase() })).items)).toEqual(['USABLE']);
    expect(namesOf((await list({ number: 'TXPC' })).items)).toEqual(['USABLE']);
    const whole = String(numbers.USABLE);
    const wide = whole.replaceAll(/[A-Z0-9]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
    for (const part of [whole.replace('-', ''), whole.slice(2), wide, ` ${whole.slice(0, 6)} `, whole.slice(1, -1)])
      expect(namesOf((await list({ number: part })).items)).toContain('USABLE');
    expect((await list({ number: whole.slice(-6) })).items.map(({ number }) => number)).toContain(whole);
    for (const part of ['%', '_', '-', `${whole}0`]) expect((await list({ number: part })).total).toBe(0);
    expect(namesOf((await list({ portCodes: ['TAICHUNG'] })).items)).toEqual(['USABLE']);
    expect((await list({ portCodes: ['NOWHERE'] })).total).toBe(0);
    expect((await list({ applicationNumber: 'OM01-11511-99999' })).total).toBe(0);
    expect((await list({ kinds: ['SINGLE_ENTRY'], holderName: 'hamad' })).total).toBe(2);
    expect((await list({ kinds: [] })).total).toBe(0);
  });

  it('finds owned passes by several whole numbers', async () => {
    const asked = [` ${String(numbers.USABLE).toLowerCase()}`, numbers.EXPIRED, foreignNumber, 'KLPC1150000000'];
    expect(namesOf((await list({ numbers: asked })).items).sort()).toEqual(['EXPIRED', 'USABLE']);
    expect(namesOf((await list({ numbers: asked, statuses: ['USABLE'] })).items)).toEqual(['USABLE']);
    expect((await list({ numbers: [String(numbers.USABLE).slice(0, -1)] })).total).toBe(0);
    expect((await list({ numbers: [] })).total).toBe(0);
  });

  it('refuses several numbers on passes of others, which are looked up one by one (R-ACC-1), and more than 100', async () => {
    const refusal = async (filter: object) =>
      (await app.query(dehai.operator, LIST, { filter })).errors.map(({ extensions }) => extensions);
    expect(await refusal({ ownership: 'NON_OWNED', numbers: [foreignNumber] })).toEqual([
      { code: 'FILTER_NOT_ALLOWED', field: 'filter.numbers' },
    ]);
    const many = (count: number) => ({ numbers: Array.from({ length: count }, () => foreignNumber) });
    expect(await refusal(many(100))).toEqual([]);
    expect(await refusal(many(101))).toEqual([{ code: 'TOO_MANY', field: 'filter.numbers', params: { limit: 100 } }]);
  });

  it('R-PRD-1 R-GATE-1 finds cards to be collected, passes that end soon and passes that are not used', async () => {
    const row = (name: string, facts: string) =>
      rowsOf(app, `update pass set ${facts} where number = '${numbers[name]}' returning number`);
    await row('VALID', `last_passage_at = timestamptz '2026-11-01 08:00+08'`);
    expect(namesOf((await list({ collected: true })).items).sort()).toEqual(['NOT_YET_VALID', 'VALID']);
    expect(namesOf((await list({ collected: false })).items).sort()).toEqual(['CANCELLED', 'DEACTIVATED', 'MADE']);
    expect(namesOf((await list({ collected: false, statuses: ['MADE'] })).items)).toEqual(['MADE']);
    const end = '2027-11-10T23:59:59+08:00';
    expect((await list({ validToFrom: end })).total).toBe(6);
    expect((await list({ validToFrom: '2027-11-11T00:00:00+08:00' })).total).toBe(0);
    expect((await list({ validToBefore: end })).total).toBe(4);
    const without = (noPassageSince: string) =>
      list({ kinds: ['PERIODIC'], noPassageSince }).then(({ items }) => namesOf(items));
    expect(await without('2026-11-01T08:00:00+08:00')).not.toContain('VALID');
    expect(await without('2026-11-01T08:00:01+08:00')).toContain('VALID');
    expect(await without('2026-01-01T00:00:00+08:00')).toHaveLength(5);
  });

  it('orders and pages without losing or repeating a row', async () => {
    for (const order of ['ISSUED_DESC', 'ISSUED_ASC', 'NUMBER_ASC', 'NUMBER_DESC', 'VALID_TO_ASC', 'VALID_TO_DESC']) {
      const whole = (await list({}, { order })).items;
      const pages = [1, 2, 3].map((page) => list({}, { order, page, size: 4 }));
      expect(
        (await Promise.all(pages)).flatMap(({ items }) => items),
        order,
      ).toEqual(whole);
    }
    const byNumber = (await list({}, { order: 'NUMBER_ASC' })).items.map(({ number }) => number);
    expect(byNumber).toEqual([...byNumber].sort());
  });

  it('R-NUM-4 stores the parts of each number beside it', async () => {
    const rows = await rowsOf<{ number: string; made: string }>(
      app,
      `select number, branch_code || 'P' || translate(left(kind, 1), 'PTS', 'STC') || roc_year || '-' || lpad(sequence::text, 6, '0') made
       from pass`,
    );
    for (const { number, made } of rows) expect(made).toBe(number);
  });
});
