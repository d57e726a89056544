import { raw, type Sql, sql } from '../shared/sql.js';
import type { Pass } from './pass.entity.js';

/**
 * 換證歷程: a card and the cards that it came of, or was exchanged for, count as one (R-EXC-4, R-EXC-7). A card names the first
 * of its chain; one that came of no exchange is its own first.
 */

/** A pass as far as its chain is concerned. */
type CardInChain = Pick<Pass, 'id'> & { readonly chainId?: string | null | undefined };

/** The first card of the chain of a card: the same for all of its cards. */
export function firstOfChain({ id, chainId }: CardInChain): string {
  return chainId ?? id;
}

/** {@link firstOfChain} of passes of this alias. */
export function firstOf(alias: 'p' | 'c'): Sql {
  return raw(`coalesce(${alias}.chain_id, ${alias}.id)`);
}

/** Passes `c` of the chain of passes `p`, these themselves among them. */
export const IN_CHAIN = raw('(c.id = coalesce(p.chain_id, p.id) or c.chain_id = coalesce(p.chain_id, p.id))');

/** Passes `c` of the chains that begin with these cards. */
export function inChainsOf(firstIds: readonly string[]): Sql {
  return sql`(c.id = any(${firstIds}::uuid[]) or c.chain_id = any(${firstIds}::uuid[]))`;
}

/** Passes `p` that are to take the place of another card and have not yet: that card counts for both (R-EXC-4). */
export const TAKES_PLACE_LATER = raw('(p.exchanged_from_id is not null and p.collected_at is null)');

/** Of passes `p` the card `n` that takes its place, or will; none that was stopped or died with it. */
export const TAKES_ITS_PLACE = raw('pass n on n.exchanged_from_id = p.id and n.cancelled_at is null');

/** 換證次數: how often cards of the chain of passes `p` were exchanged, an exchange under way among them (R-EXC-2). */
export const EXCHANGES = raw(`(select count(*)::int from pass c where c.chain_id = coalesce(p.chain_id, p.id)
  and (c.cancelled_at is null or c.collected_at is not null))`);

/** The number of the card that is held instead of passes `p` that were exchanged: the last of the chain that was collected. */
export const EXCHANGED_FOR = raw(`(case when p.exchanged_at is not null then (select c.number from pass c
  where c.chain_id = coalesce(p.chain_id, p.id) and c.collected_at is not null order by c.collected_at desc, c.id desc limit 1) end)`);
