import { raw, type Sql, sql } from '../shared/sql.js';
import { documentsOf, recordsOf } from './linked-documents.js';

/** THE BAN: whom one bars, and when (R-BAN-1). */

/** Whether ban `g` is confirmed, not lifted and not over. */
export const banInForce = (now: Date): Sql =>
  sql`(g.decision = 'CONFIRMED' and g.lifted_at is null and g.ends_at > ${now})`;

/** Whether ban `g` is one of the human with these documents and records, both arrays. */
export const banOf = (documents: Sql, records: Sql): Sql => sql`g.id in (
  select x.id from ban x where x.holder_id_index = any(${documents})
  union all select o.ban_id from ban_record o where o.person_id = any(${records}))`;

/**
 * Whether the company of row `s` knows that its person is banned by `g`: it had a letter, or holds a card of the person, which
 * has been reviewed. To all others  (R-ACC-3).
 */
export const knownBan = (documents: Sql, records: Sql): Sql => sql`(
  exists (select from ban_notice n where n.ban_id = g.id and n.company_id = s.company_id)
  or exists (select from pass e where e.company_id = s.company_id and e.kind <> 'SINGLE_ENTRY'
    and (e.holder_id_index = any(${documents}) or e.person_id = any(${records}))))`;

/** When the last ban of the holder of pass `alias` ends that is not lifted, whether or not it is over; null without one. */
export function holderBanEnd(alias: string): Sql {
  const pass = raw(alias);
  return sql`(select max(g.ends_at) from ban g,
    (select ${pass}.person_id, ${pass}.company_id, ${pass}.holder_id_index id_index) b
    where g.decision = 'CONFIRMED' and g.lifted_at is null and ${banOf(documentsOf(raw('b')), recordsOf(raw('b')))})`;
}
