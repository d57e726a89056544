import { holdsAt } from '../access/area-times.js';
import type { DatabaseTime } from '../shared/rows.js';
import { raw, type Sql, sql } from '../shared/sql.js';

/** The areas that passes `p` open at a time, by id, in order. */
export function areasAt(at: Date): Sql {
  return sql`array(select x.area_id from pass_area x where x.pass_id = p.id and ${holdsAt(at)} order by x.area_id)`;
}

/** The areas that passes `p` will open instead, and from when on; null if they stay. */
export interface StoredLaterAreas {
  readonly from: DatabaseTime;
  readonly area_ids: readonly number[];
}

export function laterAreas(now: Date): Sql {
  return sql`(select json_build_object('from', c.at, 'area_ids', array(select x.area_id from pass_area x
      where x.pass_id = p.id and x.holds_until is null order by x.area_id))
    from (select min(m.at) at from pass_area x cross join lateral (values (x.holds_from), (x.holds_until)) m (at)
      where x.pass_id = p.id and m.at > ${now}) c where c.at is not null)`;
}

/** Whether the pass of passages `e` opened the area of their gate `g` when it passed it. */
export const OPENED_ITS_GATE =
  raw(`exists (select from pass_area x where x.pass_id = e.pass_id and x.area_id = g.area_id
  and (x.holds_from is null or x.holds_from <= e.at) and (x.holds_until is null or x.holds_until > e.at))`);
