import { ownedPasses } from '../access/visibility.js';
import type { RequestContext } from '../context.js';
import { likePattern, likeText, type Sql, sql } from '../shared/sql.js';
import { foldNumber } from '../shared/typed-numbers.js';
import { isPassNumber, withHyphen } from './pass-number.js';

/**
 * Passes `p` by what was typed of their number, with or without its hyphen, full width or not: any part of it for operators,
 * whose lists are of one company, and its beginning for all others, for whom an index finds it. The whole number of a card that
 * was exchanged, or is being exchanged, leads to the cards that took its place as well, where the viewer may read these
 * unmasked (R-EXC-7).
 */
export function passNumberCondition({ signedIn, now }: Pick<RequestContext, 'signedIn' | 'now'>, typed: string): Sql {
  const number = withHyphen(foldNumber(typed));
  const found = signedIn.kind === 'OPERATOR' ? holdsNumber(typed) : sql`p.number like ${`${likeText(number)}%`}`;
  if (!isPassNumber(number)) return found;
  return sql`(${found} or (p.id = any(array(select n.id from pass o join pass n on n.chain_id = coalesce(o.chain_id, o.id)
    where o.number = ${number} and n.id <> o.id and (n.cancelled_at is null or n.collected_at is not null)
      and (n.exchanged_from_id = o.id or o.exchanged_at < coalesce(n.exchanged_at, 'infinity')))) and ${ownedPasses(signedIn, now)}))`;
}

/** Passes `p` whose number holds what was typed, hyphens aside. Only for a list that is narrowed to a company. */
export function holdsNumber(typed: string): Sql {
  const part = foldNumber(typed);
  return part === '' ? sql`false` : sql`replace(p.number, '-', '') like ${likePattern(part)}`;
}
