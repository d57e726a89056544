import { beforeAll, describe, expect, it } from 'vitest';
import { Deactivation } from '../src/passes/deactivation.entity.js';
import type { Condition } from '../src/passes/standing/condition.js';
import * as conditions from '../src/passes/standing/conditions.js';
import { deactivated, notReinstated } from '../src/passes/standing/deactivations.js';
import {
  type DeactivationFacts,
  FACT_COLUMNS,
  FACTS,
  type FactRow,
  factsOf,
  type PassFacts,
} from '../src/passes/standing/facts.js';
import { openPeriods } from '../src/passes/standing/schedule.js';
import {
  cardInForce,
  opensGates,
  PASS_STATUSES,
  standing,
  standingIs,
  statusMoments,
  usableAtGates,
} from '../src/passes/standing/standing.js';
import { newId } from '../src/shared/ids.js';
import { type Sql, sql } from '../src/shared/sql.js';
import { startTestApp, type TestApp } from './support/app.js';
import { type BuiltCompany, buildCompany, buildPass, buildPerson } from './support/build.js';
import { readRows } from './support/read-rows.js';
import { rowsOf } from './support/rows.js';

let app: TestApp;
let company: BuiltCompany;
let person: string;

beforeAll(async () => {
  app = await startTestApp();
  company = await buildCompany(app, '德海貨櫃股份有限公司', '04595252');
  person = await buildPerson(app, company.id, { idNumber: 'G1234567' });
  return app.stop;
});

const pass = (facts: object) => buildPass(app, company.id, person, { areaCode: 'KEELUNG-EAST', ...facts });

/** The same numbers on every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

describe('R-PRD-7 what is derived and what is searched agree', () => {
  const now = new Date('2026-11-10T12:00:00+08:00');
  const next = random(20261110);
  const any = <T>(choices: readonly T[]): T => choices[Math.floor(next() * choices.length)] as T;
  // Around every edge of the rules: now, the last second, the ten minutes of the gates; and far from all of them.
  const around = (moment: number) => [-1001, -1000, -999, -1, 0, 1, 999, 1000].map((more) => moment + more);
  const moments = [now.getTime(), now.getTime() - 600_000].flatMap(around);
  const day = 86_400_000;
  const moment = () =>
    new Date(any([...moments, now.getTime() - any([3, 40]) * day, now.getTime() + any([3, 40]) * day]));
  const deactivation = (end: Date | null): DeactivationFacts => {
    const startsAt = moment();
    return {
      reason: 'NO_PASSAGE',
      startsAt,
      until: end && end > startsAt ? end : end && new Date(startsAt.getTime() + 1),
      endedAt: end && any([null, startsAt]),
    };
  };
  const facts = (): PassFacts => ({
    kind: any(['PERIODIC', 'TEMPORARY', 'SINGLE_ENTRY']),
    issuedAt: moment(),
    validFrom: moment(),
    validTo: any([moment(), new Date(now.getTime() + day)]),
    madeAt: any([null, moment()]),
    collectedAt: any([null, moment()]),
    cancelledAt: any([null, null, null, moment()]),
    exchangedAt: any([null, null, null, moment()]),
    blockedAt: any([null, null, null, moment()]),
    deactivations: any([[], [], [deactivation(moment())], [deactivation(moment()), deactivation(null)]]),
  });
  const read = (where: Sql) =>
    readRows<FactRow & { id: string }>(
      app.services.database,
      sql`
    select p.id, ${FACTS} from pass p where p.company_id = ${company.id} and ${where}`,
    );
  const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).sort();
  let all: Awaited<ReturnType<typeof read>>;

  beforeAll(async () => {
    const number = await pass({});
    const passes = Array.from({ length: 1000 }, (_, at) => {
      const { deactivations, ...stored } = facts();
      const columns = Object.entries(stored).map(([fact, value]) => [FACT_COLUMNS[fact as keyof typeof stored], value]);
      const row = { id: newId(), number: `KLPC115-8${String(at).padStart(5, '0')}`, sequence: 800_000 + at };
      return { row: { ...row, ...Object.fromEntries(columns) }, deactivations };
    });
    await app.services.database.change(sql`
      insert into pass select (jsonb_populate_record(p, row)).*
      from pass p, jsonb_array_elements(${JSON.stringify(passes.map(({ row }) => row))}::jsonb) row where p.number = ${number}`);
    await app.services.orm.em.fork().insertMany(
      Deactivation,
      passes.flatMap(({ row, deactivations }) => deactivations.map((one) => ({ id: newId(), passId: row.id, ...one }))),
    );
    all = await read(sql`true`);
  });

  it('on the status of a thousand passes, at the edges of every rule', async () => {
    const seen = new Set<string>();
    for (const status of PASS_STATUSES) {
      const derived = all.filter((row) => standing(factsOf(row), now) === status);
      expect(idsOf(await read(standingIs([status], now))), status).toEqual(idsOf(derived));
      if (derived.length > 0) seen.add(status);
    }
    expect([...seen]).toEqual(PASS_STATUSES);
    expect(await read(standingIs(PASS_STATUSES, now))).toHaveLength(all.length);
    expect(await read(standingIs([], now))).toEqual([]);
  });

  it('on every named condition', async () => {
    const named: Record<string, Condition> = { ...conditions, deactivated, notReinstated, cardInForce, usableAtGates };
    for (const [name, condition] of Object.entries(named)) {
      const holding = all.filter((row) => condition.holds(factsOf(row), now));
      expect(holding.length, name).toBeGreaterThan(0);
      expect(holding.length, name).toBeLessThan(all.length);
      expect(idsOf(await read(condition.sql(now))), name).toEqual(idsOf(holding));
    }
  });

  it('R-GATE-1 on the second at which gates will open and shut', () => {
    for (const facts of all.map(factsOf)) {
      const periods = openPeriods(facts, now);
      for (const at of [...moments, ...statusMoments(facts).map(Number)].filter((time) => time >= now.getTime())) {
        const open = periods.some(({ from, until }) => from.getTime() <= at && at < until.getTime());
        expect(open).toBe(opensGates(standing(facts, new Date(at))));
      }
    }
  });
});

it('R-ONE-2 counts a single-entry pass as valid through its whole last second, as the list does', async () => {
  const other = await buildCompany(app, '永航船務有限公司', '10458570');
  const holder = await buildPerson(app, other.id, { idNumber: 'G7654321' });
  await buildPass(app, other.id, holder, { areaCode: 'KEELUNG-EAST', issuedAt: new Date('2026-11-09T12:00:00+08:00') });
  const valid = async (now: string) => {
    app.clock.set(now);
    const { data } = await app.query(
      { cookie: (await app.signedIn(other.accountId)).cookie },
      '{ viewer { openWork { validSingleEntries } } passes(filter: { statuses: [SYNCHRONISING, USABLE] }) { total } }',
    );
    return [data.viewer.openWork.validSingleEntries, data.passes.total];
  };
  expect(await valid('2026-11-10T11:59:59.500+08:00')).toEqual([1, 1]);
  expect(await valid('2026-11-10T12:00:00+08:00')).toEqual([0, 0]);
});

it('R-GATE-1 gates are sent a change of every fact in pass', async () => {
  const [row] = await rowsOf<{ columns: string[] }>(
    app,
    `select array(select a.attname::text from unnest(t.tgattr::int2[]) n join pg_attribute a on a.attrelid = t.tgrelid and a.attnum = n) columns
     from pg_trigger t where t.tgrelid = 'pass'::regclass and t.tgname = 'pass_changed'`,
  );
  expect(row?.columns.sort()).toEqual(Object.values(FACT_COLUMNS).sort());
});

it('R-GATE-1 gates are sent every change of a deactivation, of one as of many at once', async () => {
  const rows = await rowsOf<{ event: string }>(
    app,
    `select case t.tgtype::int & 28 when 4 then 'INSERT' when 8 then 'DELETE' when 16 then 'UPDATE' end event
     from pg_trigger t where t.tgrelid = 'deactivation'::regclass and not t.tgisinternal and t.tgenabled = 'O'
       and t.tgfoid = 'note_deactivations'::regproc and cardinality(t.tgattr::int2[]) = 0`,
  );
  expect(rows.map(({ event }) => event).sort()).toEqual(['DELETE', 'INSERT', 'UPDATE']);
  const [first, second] = (await rowsOf<{ id: string }>(app, 'select id from pass order by id limit 2')).map(
    ({ id }) => id,
  );
  const noted = async (statement: string, ...values: unknown[]) => {
    const [last] = await rowsOf<{ id: string }>(app, 'select coalesce(max(id), 0)::text id from pass_change');
    await rowsOf(app, statement, ...values);
    const changes = await rowsOf<{ pass_id: string }>(app, 'select pass_id from pass_change where id > $1', last?.id);
    return changes.map(({ pass_id }) => pass_id).sort();
  };
  const both = [first, second].sort();
  const INSERT = `insert into deactivation (id, pass_id, reason, starts_at, note)
    select uuidv7(), i, 'BRANCH_DECISION', '2001-01-01', 'of many' from unnest($1::uuid[]) i`;
  expect(await noted(INSERT, both)).toEqual(both);
  expect(await noted(`update deactivation set until = '2001-01-02' where note = 'of many'`)).toEqual(both);
  expect(await noted(`update deactivation set end_reason = '船期延後' where note = 'of many'`)).toEqual([]);
  expect(await noted(`delete from deactivation where note = 'of many'`)).toEqual(both);
});
