import DataLoader from 'dataloader';
import { visiblePeople } from '../access/visibility.js';
import type { RequestContext } from '../context.js';
import { uuid } from '../shared/rows.js';
import { type Sql, sql } from '../shared/sql.js';
import { POSSIBLY_SAME } from './linked-documents.js';
import { peopleById } from './person.queries.js';
import type { PersonType } from './person.type.js';

/** The viewer's people that are linked to a person (R-PER-5). */
export function linkedPeopleLoader(context: RequestContext): DataLoader<string, PersonType[]> {
  return loader(
    context,
    sql`h.id in (select o.person_id from person_link m join person_link o on o.human_id = m.human_id
      where m.person_id = me.id and o.person_id <> me.id)`,
  );
}

/**
 * 可能為同一人: the viewer's people who are perhaps the same human (R-PER-5).
 */
export function possiblySameLoader(context: RequestContext): DataLoader<string, PersonType[]> {
  return loader(
    context,
    sql`h.id in (select k.id from person k where k.company_id = me.company_id and k.id <> me.id and ${POSSIBLY_SAME})`,
  );
}

/** Each of them has as many again: without a limit what is nested would multiply. */
const MAX_OTHERS = 10;

/** @param others people `h` of a person `me` */
function loader(context: RequestContext, others: Sql): DataLoader<string, PersonType[]> {
  const { signedIn, services } = context;
  // Of a record that is masked to the viewer nothing is shown, not even whom it resembles (R-ACC-3).
  const own = sql`select h.id from person h where ${visiblePeople(signedIn)}`;
  return new DataLoader(async (ids) => {
    const pairs = await services.database.rows(
      { subject: uuid, other: uuid },
      sql`select me.id subject, l.id other from person me
        cross join lateral (select h.id, h.created_at from person h where ${others} and ${visiblePeople(signedIn)}
          order by h.created_at, h.id limit ${MAX_OTHERS}) l
        where me.id in (${own} and h.id = any(${ids}::uuid[])) order by l.created_at, l.id`,
    );
    const people = await peopleById(context, [...new Set(pairs.map(({ other }) => other))]);
    const bySubject = Map.groupBy(pairs, ({ subject }) => subject);
    return ids.map((id) => (bySubject.get(id) ?? []).flatMap(({ other }) => people.get(other) ?? []));
  });
}
