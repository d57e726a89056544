import { integer, timestamp, uuid } from '../shared/rows.js';
import { type Database, type Sql, sql } from '../shared/sql.js';
import { inTaipei, startOfDay, toDate } from '../shared/taipei.js';
import { mostInAnHour } from './most-in-an-hour.js';
import type { ReadAlertRule } from './read-alert.entity.js';

/** An account that went beyond a rule on a day. */
export interface Found {
  readonly accountId: string;
  readonly measured: number;
  readonly allowed: number;
}

type Measure = (database: Database, day: string) => Promise<Found[]>;

/** A batch of cards to be made has 250 people. */
const MOST_IN_AN_HOUR = 300;
const TIMES_THE_USUAL = 5;
/** Below that a day is never unusual, however quiet the others were. */
const NEVER_UNUSUAL = 50;
const DAYS_BEFORE = 30;
/** An account that read on fewer days has no usual yet. */
const DAYS_OF_HABIT = 5;
const MOST_AT_NIGHT = 10;
const NIGHT = { from: 22, to: 6 };
/** Who read on as many nights of the days before works in that shift. */
const NIGHTS_OF_SHIFT = 3;
const MOST_NOT_FOUND = 3;

/** THE RULES: what counts as unusual reading, each beyond its limit on one day in Taipei. */
export const RULES: Readonly<Record<ReadAlertRule, Measure>> = {
  /** More than 300 different people within an hour. */
  MANY_PEOPLE: async (database, day) => {
    const reads = readsOf(...daysUpTo(day, 1));
    const rows = await database.rows(
      { accountId: uuid, at: timestamp, person: uuid },
      sql`select r.account_id "accountId", r.at, r.person from ${reads} r where r.account_id in (
        select s.account_id from ${reads} s group by 1 having count(distinct s.person) > ${MOST_IN_AN_HOUR})
      order by r.account_id, r.at`,
    );
    return [...Map.groupBy(rows, ({ accountId }) => accountId)]
      .map(([accountId, its]) => {
        const measured = mostInAnHour(its.map(({ at, person }) => ({ at: new Date(at), person })));
        return { accountId, measured, allowed: MOST_IN_AN_HOUR };
      })
      .filter(({ measured }) => measured > MOST_IN_AN_HOUR);
  },
  /** More than fifty different people, and five times those of an average day of its own in the thirty days before. */
  FAR_ABOVE_USUAL: (database, day) =>
    found(
      database,
      sql`select t.account_id, t.people measured,
          greatest(${NEVER_UNUSUAL}, floor(${TIMES_THE_USUAL} * u.people))::int allowed
        from (select r.account_id, count(distinct r.person)::int people from ${readsOf(...daysUpTo(day, 1))} r
            group by 1 having count(distinct r.person) > ${NEVER_UNUSUAL}) t
          cross join lateral (select avg(b.people) people, count(*) days from (
            select count(distinct r.person) people from ${readsOf(...daysBefore(day))} r
            where r.account_id = t.account_id group by (r.at at time zone 'Asia/Taipei')::date) b) u
        where u.days >= ${DAYS_OF_HABIT} and t.people > ${TIMES_THE_USUAL} * u.people`,
    ),
  /** More than ten different people between 22:00 and 06:00, by an account that does not work at night. */
  AT_NIGHT: (database, day) =>
    found(
      database,
      sql`select t.account_id, t.people measured, ${MOST_AT_NIGHT}::int allowed
        from (select r.account_id, count(distinct r.person)::int people from ${readsOf(...daysUpTo(day, 1))} r
            where ${atNight} group by 1 having count(distinct r.person) > ${MOST_AT_NIGHT}) t
        where (select count(distinct (r.at at time zone 'Asia/Taipei')::date) from ${readsOf(...daysBefore(day))} r
          where r.account_id = t.account_id and ${atNight}) < ${NIGHTS_OF_SHIFT}`,
    ),
  /** More than three whole numbers in a row of which nothing was found, or which were wrong for a pass. */
  NUMBERS_NOT_FOUND: (database, day) =>
    found(
      database,
      sql`select g.account_id, max(g.misses)::int measured, ${MOST_NOT_FOUND}::int allowed from (
          select m.account_id, m.run, count(*) filter (where not m.hit) misses from (
            select l.account_id, l.hit, count(*) filter (where l.hit) over (partition by l.account_id order by l.id) run
            from ${lookUpsOf(...daysUpTo(day, 1))} l) m group by 1, 2) g
        group by 1 having max(g.misses) > ${MOST_NOT_FOUND}`,
    ),
};

/** The period of this day and those before it, `days` in all. */
function daysUpTo(day: string, days: number): [from: Date, before: Date] {
  const start = inTaipei(startOfDay(day));
  return [toDate(start.subtract({ days: days - 1 })), toDate(start.add({ days: 1 }))];
}

function daysBefore(day: string): [from: Date, before: Date] {
  const start = inTaipei(startOfDay(day));
  return [toDate(start.subtract({ days: DAYS_BEFORE })), toDate(start)];
}

/** What an account read in clear, and of whom: a pass, an application and a scan of one person are one. */
function readsOf(from: Date, before: Date): Sql {
  return sql`(select e.account_id, e.at, coalesce(p.person_id, i.person_id, e.subject_id) person from audit_entry e
    left join pass p on p.id = e.subject_id left join application_item i on i.id = e.subject_id
    where e.at >= ${from} and e.at < ${before} and e.subject_id is not null
      and e.action in ('ID_NUMBER_READ', 'PERSON_LOOKED_UP', 'ACCESS_GRANTED'))`;
}

/** Numbers that were looked for; one that is not found is written twice, as sought and as wrong. */
function lookUpsOf(from: Date, before: Date): Sql {
  return sql`(select w.id, w.account_id, w.action not in ('WRONG_ID_NUMBER', 'ACCESS_REFUSED') hit from (
      select e.id, e.account_id, e.action, lead(e.action) over (partition by e.account_id order by e.id) next
      from audit_entry e where e.at >= ${from} and e.at < ${before} and e.action in
        ('ID_NUMBER_SEARCHED', 'WRONG_ID_NUMBER', 'ACCESS_REFUSED', 'ACCESS_GRANTED')) w
    where not (w.action = 'ID_NUMBER_SEARCHED' and w.next is not distinct from 'WRONG_ID_NUMBER'))`;
}

const atNight = sql`(extract(hour from r.at at time zone 'Asia/Taipei') >= ${NIGHT.from}
  or extract(hour from r.at at time zone 'Asia/Taipei') < ${NIGHT.to})`;

async function found(database: Database, statement: Sql): Promise<Found[]> {
  const rows = await database.rows({ account_id: uuid, measured: integer, allowed: integer }, statement);
  return rows.map(({ account_id: accountId, ...row }) => ({ accountId, ...row }));
}
