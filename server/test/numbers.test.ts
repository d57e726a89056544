import { describe, expect, it } from 'vitest';
import { refusals, resultOf, useApplications } from './support/applications.js';
import { onPostgres } from './support/database.js';
import { rowsOf } from './support/rows.js';

const api = useApplications();
const { cast, setClock, createStaff, createPerson, applicationInput, submit } = api;

const singleEntry = (personIds: string[], areaCodes = ['KEELUNG-EAST']) => ({
  ...applicationInput(personIds, { form: 'FOREIGN_SINGLE_ENTRY', areaCodes }),
  pickupPortCode: null,
  startDay: null,
  term: null,
});
const setCounter = (scope: string, value: number) =>
  rowsOf(
    cast.app,
    `insert into number_sequence (scope, last_value) values ($1, $2)
      on conflict (scope) do update set last_value = excluded.last_value, warned_at = null`,
    scope,
    value,
  );
const counter = async (scope: string) =>
  (await rowsOf<{ last_value: number }>(cast.app, 'select last_value from number_sequence where scope = $1', scope))[0]
    ?.last_value;
const warnings = async (prefix: string) =>
  (await cast.app.mails()).filter(({ text }) => text.includes(prefix) && text.includes('號碼')).map(({ to }) => to);
const count = async (table: 'pass' | 'application') =>
  (await rowsOf<{ n: number }>(cast.app, `select count(*)::int n from ${table}`))[0]?.n;

describe('R-NUM-5 numbers that are used up', () => {
  it('R-NUM-5 R-NUM-3 are refused beyond 999,999 passes, with nothing issued and no gap left', async () => {
    const scope = 'pass:KL:SINGLE_ENTRY:115';
    await setCounter(scope, 999_997);
    const [applications, passes] = [await count('application'), await count('pass')];
    // Three are asked for at once, and two are left.
    const people = await Promise.all([createPerson(), createPerson(), createPerson()]);
    const refused = await submit(singleEntry(people));
    expect(refused.errors.map(({ extensions }) => extensions)).toEqual([
      { code: 'NUMBERS_EXHAUSTED', params: { limit: 999_999 } },
    ]);
    expect([await count('application'), await count('pass'), await counter(scope)]).toEqual([
      applications,
      passes,
      999_997,
    ]);
    resultOf(await submit(singleEntry(people.slice(0, 2))));
    const [last] = await rowsOf<{ number: string }>(cast.app, 'select max(number) number from pass');
    expect(last?.number).toBe('KLPC115-999999');
    expect(refusals(await submit(singleEntry([await createPerson()])))).toEqual([['NUMBERS_EXHAUSTED', undefined]]);
    expect(refusals(await submit(singleEntry([await createPerson()], ['TAICHUNG-WEST'])))).not.toContainEqual([
      'NUMBERS_EXHAUSTED',
      undefined,
    ]);
  });

  it('R-NUM-5 R-NUM-2 are refused beyond 99,999 applications of a form and month, and begin again with the next month', async () => {
    const people = [await createPerson()];
    await setCounter('application:PERIODIC:11511', 99_998);
    expect(resultOf(await submit(applicationInput(people))).number).toBe('OM02-11511-99999');
    const refused = await submit(applicationInput([await createPerson()]));
    expect(refused.errors.map(({ extensions }) => extensions)).toEqual([
      { code: 'NUMBERS_EXHAUSTED', params: { limit: 99_999 } },
    ]);
    await setClock('2026-12-01T00:00:00+08:00');
    const next = applicationInput([await createPerson()], { startDay: '2026-12-02' });
    expect(resultOf(await submit(next)).number).toBe('OM02-11512-00001');
  });

  it('R-NUM-5 are reported to the administrators once, from 90 % on', async () => {
    await createStaff('admin-numbers', ['ADMINISTRATOR'], [], 'admin-numbers@example.com');
    const scope = 'application:TEMPORARY:11511';
    const temporary = async () =>
      submit(applicationInput([await createPerson()], { form: 'TEMPORARY', term: { count: 1, unit: 'DAY' } }));
    await setCounter(scope, 89_998);
    resultOf(await temporary());
    expect(await warnings('OM03-11511-')).toEqual([]);
    for (const _more of [1, 2, 3]) resultOf(await temporary());
    expect(await warnings('OM03-11511-')).toEqual(['admin-numbers@example.com']);
  });

  it.runIf(onPostgres())(
    'R-NUM-5 R-NUM-3 are reported once also by ten at once, and none is given out twice',
    async () => {
      await createStaff('admin-races', ['ADMINISTRATOR'], [], 'admin-races@example.com');
      await setCounter('pass:TX:SINGLE_ENTRY:115', 999_994);
      await setCounter('application:FOREIGN_SINGLE_ENTRY:11511', 50);
      const people = await Promise.all(Array.from({ length: 10 }, () => createPerson()));
      const answers = await Promise.all(people.map((person) => submit(singleEntry([person], ['TAICHUNG-WEST']))));
      expect(answers.flatMap(refusals)).toEqual(Array(5).fill(['NUMBERS_EXHAUSTED', undefined]));
      expect(await warnings('TXPC115-')).toContain('admin-races@example.com');
      expect((await warnings('TXPC115-')).filter((to) => to === 'admin-races@example.com')).toHaveLength(1);
      expect(await counter('application:FOREIGN_SINGLE_ENTRY:11511')).toBe(55);
    },
  );
});

describe('R-NUM-3 R-NUM-4 the year of a number', () => {
  const issued = async (moment: string) => {
    await setClock(moment);
    resultOf(await submit(singleEntry([await createPerson()], ['HUALIEN-INNER'])));
    const [row] = await rowsOf<object>(
      cast.app,
      `select number, branch_code branch, kind, roc_year "year", sequence from pass where branch_code = 'HL' order by issued_at desc limit 1`,
    );
    return row;
  };

  it('R-NUM-4 R-NUM-1 is stored as it is in Taipei at the second of issue, and the sequence begins again', async () => {
    const parts = { branch: 'HL', kind: 'SINGLE_ENTRY' };
    const first = await issued('2026-12-31T23:59:59+08:00');
    expect(first).toEqual({ ...parts, number: 'HLPC115-000001', year: 115, sequence: 1 });
    const second = await issued('2027-01-01T00:00:00+08:00');
    expect(second).toEqual({ ...parts, number: 'HLPC116-000001', year: 116, sequence: 1 });
    expect(await issued('2028-02-29T06:00:00+08:00')).toMatchObject({ number: 'HLPC117-000001', year: 117 });
  });

  it('R-NUM-4 what a pass is does not follow from its number', async () => {
    await setClock('2027-01-01T00:00:01+08:00');
    await rowsOf(cast.app, `update pass set number = 'KHPS099-999999' where number = 'HLPC116-000001'`);
    const PASS = '{ pass(number: "KHPS099-999999") { kind port { code } validFrom } }';
    expect((await cast.app.query(cast.dehai.operator, PASS)).data.pass).toEqual({
      ...{ kind: 'SINGLE_ENTRY', port: { code: 'HUALIEN' } },
      validFrom: '2027-01-01T00:00:00+08:00',
    });
    const FOUND = `query($filter: PassFilter!) { passes(filter: $filter) { items { number } } }`;
    const found = async (filter: object) => {
      const { data } = await cast.app.query(cast.dehai.operator, FOUND, { filter: { ...filter, number: 'KHPS099' } });
      return data.passes.items.length;
    };
    expect([await found({ portCodes: ['HUALIEN'] }), await found({ kinds: ['SINGLE_ENTRY'] })]).toEqual([1, 1]);
    expect([await found({ portCodes: ['KAOHSIUNG'] }), await found({ kinds: ['PERIODIC'] })]).toEqual([0, 0]);
  });
});
