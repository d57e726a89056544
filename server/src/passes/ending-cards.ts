import { raw, type Sql, sql } from '../shared/sql.js';
import { inTaipei, startOfDay } from '../shared/taipei.js';

/**
 * Cards `alias` that will end for want of a renewal: neither cancelled nor exchanged (of two in exchange the one that is held)
 * nor renewed, with a renewal neither sent in nor in effect.
 */
export const notRenewed = (alias: 'e' | 'p'): string => `${alias}.kind <> 'SINGLE_ENTRY'
  and ${alias}.cancelled_at is null and ${alias}.exchanged_at is null
  and (${alias}.exchanged_from_id is null or ${alias}.collected_at is not null)
  and not exists (select from pass s where s.previous_pass_id = ${alias}.id and s.cancelled_at is null)
  and not exists (select from application_item r join application f on f.id = r.application_id
    where r.pass_id = ${alias}.id and f.form = 'RENEWAL' and r.state in ('REVIEW', 'POLICE_CHECK'))`;

/** Cards `p` whose last day is today or one of so many days after it, and that are not renewed. */
export function endsWithin(days: number, now: Date): Sql {
  const after = inTaipei(now)
    .toPlainDate()
    .add({ days: days + 1 });
  return sql`(p.valid_to >= ${now} and p.valid_to < ${startOfDay(after.toString())} and ${raw(notRenewed('p'))})`;
}
