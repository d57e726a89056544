import type { EntityManager } from '@mikro-orm/postgresql';
import type { Services } from '../services.js';
import { date } from '../shared/rows.js';
import { type Database, raw, type Sql, sql, transactionDatabase } from '../shared/sql.js';
import { inTaipei, startOfDay, startOfNextMonth } from '../shared/taipei.js';
import { CELL, type CellColumn, FIGURE_EVENTS, type FigureMonth } from './figure-events.js';
import { FIGURE_SUBJECTS, type FigureSubject } from './monthly-figure.entity.js';

/** Smaller groups of people are not told apart. */
const FEWEST_PEOPLE = 5;
/** After the end of a month, for what gates report late. */
const DAYS_AFTER_MONTH = 3;
/** So far back the first run begins. */
const FIRST_MONTHS = 24;
const STATEMENT_TIMEOUT = '10min';

/**
 * Publishes the figures of every month that ended three days ago and has none yet. What is published is never changed, so
 * that no two answers differ by what one person did; and as analysts read sums of published cells only, each of five people
 * or more, no two answers differ by fewer. Run twice or on two nodes, each month is published once.
 */
export async function publishFigures(services: Pick<Services, 'database' | 'orm'>, now: Date): Promise<void> {
  for (const month of await unpublishedMonths(services.database, now)) {
    await services.orm.em.fork().transactional((tx) => publishMonth(tx, month, now));
  }
}

/** The months that are to be published now, the first first. */
export async function unpublishedMonths(database: Database, now: Date): Promise<string[]> {
  const open = inTaipei(now).subtract({ days: DAYS_AFTER_MONTH }).toPlainDate().with({ day: 1 });
  const candidates = Array.from({ length: FIRST_MONTHS }, (_, at) =>
    open.subtract({ months: FIRST_MONTHS - at }).toString(),
  );
  const rows = await database.rows({ month: date }, sql`select m.month from published_month m`);
  const latest =
    rows
      .map(({ month }) => month)
      .toSorted()
      .at(-1) ?? '';
  return candidates.filter((month) => month > latest);
}

/** Publishes one month in the transaction of the caller, unless that was done before. */
export async function publishMonth(tx: EntityManager, month: string, now: Date): Promise<void> {
  const database = transactionDatabase(tx);
  const first = await database.change(
    sql`insert into published_month (month, published_at) values (${month}::date, ${now}::timestamptz) on conflict do nothing`,
  );
  if (first === 0) return;
  await database.change(sql`select set_config('statement_timeout', ${STATEMENT_TIMEOUT}, true)`);
  const from = startOfDay(month);
  const before = startOfNextMonth(from);
  for (const subject of FIGURE_SUBJECTS) await database.change(publication(subject, month, { from, before, now }));
}

/** Cells of enough people, and one of all other events of the month where that has enough. */
function publication(subject: FigureSubject, month: string, period: FigureMonth): Sql {
  const { cell, of } = FIGURE_EVENTS[subject];
  const columns = Object.keys(CELL) as CellColumn[];
  const cellOf = (row: string) => raw(cell.map((name) => `${row}.${name}`).join(', '));
  const empty = (name: CellColumn) => `null::${CELL[name]}`;
  const small = sql`c.people < ${FEWEST_PEOPLE}`;
  const figures = sql`count(*) count, sum(e.seconds)::bigint seconds, count(e.seconds) measured`;
  const row = sql`uuidv7(), ${subject}::text, ${month}::date`;
  return sql`
    with e as materialized (${of(period)}),
      cell as (select ${cellOf('e')}, count(distinct e.person) people, ${figures} from e group by ${cellOf('e')}),
      rest as (select ${figures} from e join cell c on (${cellOf('e')}) is not distinct from (${cellOf('c')})
        where ${small} having count(distinct e.person) >= ${FEWEST_PEOPLE})
    insert into monthly_figure (id, subject, month, ${raw(columns.join(', '))}, count, seconds, measured)
    select ${row}, ${raw(columns.map((name) => (cell.includes(name) ? `c.${name}` : empty(name))).join(', '))},
      c.count, c.seconds, c.measured from cell c where not ${small}
    union all select ${row}, ${raw(columns.map(empty).join(', '))}, r.count, r.seconds, r.measured from rest r`;
}
