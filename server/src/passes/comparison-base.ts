import { raw, type Sql, sql } from '../shared/sql.js';
import { ZONE } from '../shared/taipei.js';
import { IN_CHAIN } from './card-chain.js';
import { and, not } from './standing/condition.js';
import { begun, card, collected, ended } from './standing/conditions.js';

/** Cards that the nightly comparison looks at, blocked or deactivated ones too: what is written of a card goes on (R-NOP-1). */
export const comparedCard = and(card, collected, begun, not(ended));

/** The day in Taipei of a moment (R-TIME-1). */
export function calendarDay(moment: Sql): Sql {
  return sql`(${moment} at time zone '${raw(ZONE)}')::date`;
}

/** The day so many months after that of a moment, at the end of a month where the month has no such day (R-TIME-1). */
export function dayAfterMonths(moment: Sql, months: number): Sql {
  return sql`(${calendarDay(moment)} + interval '${raw(String(months))} months')::date`;
}

/**
 * From when it is counted that cards `p` were not used (R-NOP-1): the latest of first day, collection, last passage and a
 * reinstatement that has taken effect, of the card or any card of its chain. A reinstatement is the end that a person gave to
 * a deactivation for no passage. The first card of a chain is compared until the next one is collected: it has only itself.
 */
export function comparisonBase(now: Date): Sql {
  return sql`case when p.chain_id is null then ${baseOf('p', now)}
    else (select max(${baseOf('c', now)}) from pass c where ${IN_CHAIN}) end`;
}

function baseOf(alias: 'p' | 'c', now: Date): Sql {
  const card = raw(alias);
  return sql`greatest(${card}.valid_from, ${card}.collected_at, ${card}.last_passage_at,
    case when ${card}.deactivated_until is not null then (select max(d.until) from deactivation d where d.pass_id = ${card}.id
      and d.reason = 'NO_PASSAGE' and d.ended_by_id is not null and d.until <= ${now}) end)`;
}

/** 最近通行時間: the last passage of cards `p` or any card of their chains; of a card never used its first second (R-NOP-1). */
export const LAST_USED_AT = raw(`coalesce(case when p.chain_id is null then p.last_passage_at
  else (select max(c.last_passage_at) from pass c where (c.id = p.chain_id or c.chain_id = p.chain_id)) end, p.valid_from)`);
