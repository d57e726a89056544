import type { BranchCode } from '../access/words.js';
import { BRANCH_CODES } from '../access/words.js';
import type { RequestContext } from '../context.js';
import { arrayOf, integer, oneOf, text, timestamp, uuid } from '../shared/rows.js';
import { type Database, instant, type Sql, sql } from '../shared/sql.js';
import { drawingKey, sampleSize, weightOf } from './sampling.js';

/** Everything that determines a sample; all of it is recorded. */
export interface Draw {
  readonly branchCode: BranchCode;
  readonly seed: string;
  readonly sharePercent: number;
  readonly issuedFrom: Date;
  readonly issuedBefore: Date;
  readonly drawnAt: Date;
}

/** Passes `p` that could be drawn at `drawnAt`: the result is the same at any later time. */
function candidates(of: Draw): Sql {
  return sql`pass p where p.kind = 'SINGLE_ENTRY'
    and p.port_id in (select t.id from port t where t.branch_code = ${of.branchCode})
    and p.issued_at >= ${of.issuedFrom} and p.issued_at < ${of.issuedBefore}
    and not exists (select from spot_check s where s.pass_id = p.id and s.checked_at < ${of.drawnAt})`;
}

/** Number of passes that could be drawn. */
export async function populationOf(database: Database, of: Draw): Promise<number> {
  const [row] = await database.rows({ count: integer }, sql`select count(*) from ${candidates(of)}`);
  return row?.count ?? 0;
}

/** The passes drawn, in the order of drawing. */
export async function draw(database: Database, of: Draw, population: number): Promise<string[]> {
  const checked = sql`exists (select from spot_check s where s.company_id = c.id and s.checked_at < ${of.drawnAt})`;
  const failed = sql`exists (select from spot_check s
    where s.company_id = c.id and s.checked_at < ${of.drawnAt} and s.result = 'FAILED')`;
  const rows = await database.rows(
    { id: uuid },
    sql`
    with company_weight as materialized (select c.id, ${weightOf(checked, failed)} weight from company c),
      candidate as (select p.id, p.number, p.company_id from ${candidates(of)})
    select p.id from candidate p join company_weight w on w.id = p.company_id
    order by ${drawingKey(sql`${of.seed}::text`, sql`p.number`, sql`w.weight`)}, p.number
    limit ${sampleSize(population, of.sharePercent)}`,
  );
  return rows.map(({ id }) => id);
}

const Stored = {
  branch_code: oneOf(BRANCH_CODES),
  seed: text,
  share_percent: integer,
  issued_from: timestamp,
  issued_before: timestamp,
  drawn_at: timestamp,
  population: integer,
  pass_ids: arrayOf(uuid),
};

/** Whether drawing again gives the recorded sample. The caller has checked that the viewer may see it. */
export async function isReproducible({ database }: RequestContext, sampleId: string): Promise<boolean> {
  const [stored] = await database.rows(
    Stored,
    sql`
    select m.branch_code, m.seed, m.share_percent, m.issued_from, m.issued_before, m.drawn_at, m.population,
      array(select x.pass_id from spot_check_sample_pass x where x.sample_id = m.id order by x.position) pass_ids
    from spot_check_sample m where m.id = ${sampleId}`,
  );
  if (!stored) return false;
  const of = {
    branchCode: stored.branch_code,
    seed: stored.seed,
    sharePercent: stored.share_percent,
    issuedFrom: instant(stored.issued_from),
    issuedBefore: instant(stored.issued_before),
    drawnAt: instant(stored.drawn_at),
  };
  const population = await populationOf(database, of);
  if (population !== stored.population) return false;
  return (await draw(database, of, population)).join() === stored.pass_ids.join();
}
