import { type Sql, sql } from '../shared/sql.js';

/** Passes `p` that came of each other by exchange with the one that has this number, itself among them (R-EXC-7). */
export function inChainOf(number: string): Sql {
  return sql`p.id = any(array(select c.id from pass o
    join pass c on c.id = coalesce(o.chain_id, o.id) or c.chain_id = coalesce(o.chain_id, o.id) where o.number = ${number}))`;
}
