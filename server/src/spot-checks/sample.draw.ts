import type { RequestContext } from '../context.js';
import type { BranchCode } from '../ports/branch.entity.js';
import { type Database, type DatabaseTime, instant, sql } from '../shared/sql.js';
import { type Candidate, drawSample, weightOf } from './sampling.js';

/** What decides on a sample; all of it is recorded. */
export interface Draw {
  readonly branchCode: BranchCode;
  readonly seed: string;
  readonly sharePercent: number;
  readonly issuedFrom: Date;
  readonly issuedBefore: Date;
  readonly drawnAt: Date;
}

interface Lot extends Candidate {
  readonly id: string;
}

/** Draws from the passes and spot checks as they were at `drawnAt`, so that it gives the same whenever it is asked. */
export async function draw(database: Database, of: Draw): Promise<{ population: number; passIds: string[] }> {
  const rows = await database.rows<{ id: string; number: string; checked: boolean; failed: boolean }>(sql`
    with known as (select s.company_id, bool_or(s.result = 'FAILED') failed
      from spot_check s where s.checked_at < ${of.drawnAt} group by s.company_id)
    select p.id, p.number, k.company_id is not null checked, coalesce(k.failed, false) failed
    from pass p left join known k on k.company_id = p.company_id
    where p.kind = 'SINGLE_ENTRY' and p.port_id in (select t.id from port t where t.branch_code = ${of.branchCode})
      and p.issued_at >= ${of.issuedFrom} and p.issued_at < ${of.issuedBefore}
      and not exists (select from spot_check s where s.pass_id = p.id and s.checked_at < ${of.drawnAt})`);
  const lots: Lot[] = rows.map(({ id, number, checked, failed }) => ({
    id,
    number,
    weight: weightOf({ checkedBefore: checked, failedBefore: failed }),
  }));
  return { population: lots.length, passIds: drawSample(lots, of.seed, of.sharePercent).map(({ id }) => id) };
}

interface Stored {
  branch_code: BranchCode;
  seed: string;
  share_percent: number;
  issued_from: DatabaseTime;
  issued_before: DatabaseTime;
  drawn_at: DatabaseTime;
  pass_ids: string[];
}

/** Whether the recorded sample comes out again. The caller has made sure that the viewer may see it. */
export async function isReproducible({ database }: RequestContext, sampleId: string): Promise<boolean> {
  const [stored] = await database.rows<Stored>(sql`
    select m.branch_code, m.seed, m.share_percent, m.issued_from, m.issued_before, m.drawn_at,
      array(select x.pass_id from spot_check_sample_pass x where x.sample_id = m.id order by x.position) pass_ids
    from spot_check_sample m where m.id = ${sampleId}`);
  if (!stored) return false;
  const again = await draw(database, {
    branchCode: stored.branch_code,
    seed: stored.seed,
    sharePercent: stored.share_percent,
    issuedFrom: instant(stored.issued_from),
    issuedBefore: instant(stored.issued_before),
    drawnAt: instant(stored.drawn_at),
  });
  return again.passIds.join() === stored.pass_ids.join();
}
