import { ownedPasses } from '../access/visibility.js';
import type { RequestContext } from '../context.js';
import { likeText, type Sql, sql } from '../shared/sql.js';
import { isPassNumber } from './pass-number.js';

/**
 * Passes `p` whose number begins so. The whole number of a card that was exchanged, or is being exchanged, leads to the cards
 * that took its place as well, where the viewer may read these unmasked (R-EXC-7).
 */
export function passNumberCondition({ signedIn, now }: Pick<RequestContext, 'signedIn' | 'now'>, typed: string): Sql {
  const number = typed.trim().toUpperCase();
  const begins = sql`p.number like ${`${likeText(number)}%`}`;
  if (!isPassNumber(number)) return begins;
  return sql`(${begins} or (p.id = any(array(select n.id from pass o join pass n on n.chain_id = coalesce(o.chain_id, o.id)
    where o.number = ${number} and n.id <> o.id and (n.cancelled_at is null or n.collected_at is not null)
      and (n.exchanged_from_id = o.id or o.exchanged_at < coalesce(n.exchanged_at, 'infinity')))) and ${ownedPasses(signedIn, now)}))`;
}
