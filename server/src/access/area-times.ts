import { type Sql, sql } from '../shared/sql.js';

/** When a pass opens an area (R-PRD-5): the areas of a renewal follow those before it. Both are about rows `x` of `pass_area`. */

/** Those that hold at a time. */
export function holdsAt(at: Date): Sql {
  return sql`((x.holds_from is null or x.holds_from <= ${at}) and ${holdsFrom(at)})`;
}

/** Those that hold at a time or begin later: all but those that a renewal has ended by then. */
export function holdsFrom(at: Date): Sql {
  return sql`(x.holds_until is null or x.holds_until > ${at})`;
}
